package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code COVERAGE.md} says what the specifications hold, and {@code operations.tsv} why they do not hold the rest.
 *
 * <p>After a wanted change, {@code -Dcoverage.update=true} writes the page anew.
 */
class CoverageTest {

    private static Stream<Vendor> vendors() {
        return Vendor.real().stream();
    }

    @Test
    void thePageIsMadeFromTheSpecifications() throws IOException {
        Path page = Vendor.real().get(0).folder().resolve("../../COVERAGE.md").normalize();
        String made = Coverage.page(Vendor.real());

        if (Boolean.getBoolean("coverage.update")) {
            Files.writeString(page, made);
        }

        assertEquals(made, Files.readString(page), page + " is not what the specifications say: -Dcoverage.update=true writes it anew");
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void aKnownOperationIsSpecifiedOrSaysWhyNot(Vendor vendor) {
        Set<String> specified = Coverage.addresses(vendor.specification().operations());

        assertEquals(
                List.of(),
                KnownOperation.of(vendor).stream()
                        .filter(operation -> operation.isSpecified() != specified.contains(operation.address()))
                        .toList());
    }

    /** Two operations of a specification may be one of the service's, told apart by a parameter that has one value in each. */
    @ParameterizedTest
    @MethodSource("vendors")
    void anOperationOfASpecificationIsAKnownOne(Vendor vendor) {
        Set<String> known = KnownOperation.of(vendor).stream()
                .map(operation -> withoutNames(operation.address()))
                .collect(Collectors.toSet());

        assertEquals(
                List.of(),
                Coverage.addresses(vendor.specification().operations()).stream()
                        .filter(address -> !known.contains(withoutNames(address)))
                        .toList());
    }

    private static String withoutNames(String address) {
        return address.replaceAll("\\{[^}]+}", "{}");
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void noOperationIsListedTwice(Vendor vendor) {
        List<String> addresses = KnownOperation.of(vendor).stream().map(KnownOperation::address).toList();

        assertEquals(addresses.stream().distinct().toList(), addresses);
    }
}
