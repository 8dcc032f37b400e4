package io.github.campaignclients.integration;

import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A certificate that nobody but the tests has heard of, and connections that trust it. */
final class FaultTls {

    private static final HeldCertificate FOR_LOOPBACK =
            new HeldCertificate.Builder().commonName("loopback").addSubjectAlternativeName("127.0.0.1").build();

    private static final HeldCertificate FOR_ANOTHER_HOST =
            new HeldCertificate.Builder().commonName("elsewhere").addSubjectAlternativeName("elsewhere.example").build();

    private static final HandshakeCertificates TRUST = new HandshakeCertificates.Builder()
            .addTrustedCertificate(FOR_LOOPBACK.certificate())
            .addTrustedCertificate(FOR_ANOTHER_HOST.certificate())
            .build();

    private static final OkHttpClient TRUSTING =
            new OkHttpClient.Builder().sslSocketFactory(TRUST.sslSocketFactory(), TRUST.trustManager()).build();

    private FaultTls() {}

    /** Returns what a server on the loopback shows. */
    static HandshakeCertificates forLoopback() {
        return new HandshakeCertificates.Builder().heldCertificate(FOR_LOOPBACK).build();
    }

    /** Returns what a server of another name shows. */
    static HandshakeCertificates forAnotherHost() {
        return new HandshakeCertificates.Builder().heldCertificate(FOR_ANOTHER_HOST).build();
    }

    /** Returns connections that trust both. */
    static OkHttpClient trusting() {
        return TRUSTING;
    }
}
