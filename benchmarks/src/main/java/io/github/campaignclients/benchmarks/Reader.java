package io.github.campaignclients.benchmarks;

import org.openjdk.jmh.infra.Blackhole;

/** Reads every value of a decoded document through its getters. Implementations are written and compiled by {@link Readers}. */
public interface Reader {

    /**
     * Reads every value, and hands each to the black hole.
     *
     * @param value the document
     * @param hole where values go
     */
    void read(Object value, Blackhole hole);

    /**
     * Reads every value.
     *
     * @param value the document
     * @return how many texts, numbers, truth values, enums, dates and free-form parts it holds
     */
    int count(Object value);
}
