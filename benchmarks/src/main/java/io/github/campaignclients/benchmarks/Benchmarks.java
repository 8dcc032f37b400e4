package io.github.campaignclients.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures what its arguments name, prints it, and fails where a promise is not kept. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args of {@code speed}, {@code size} and {@code load}, what to measure
     * @throws Exception where something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        List<String> what = Arrays.asList(args);
        Report report = new Report();
        report.line(LocalDate.now() + ", " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores.");
        Path file = Vendor.BASE.resolve("target/results.md");
        boolean good = true;
        try {
            if (what.contains("speed")) {
                good &= Speed.run(report);
            }
            if (what.contains("size")) {
                good &= ModelSize.run(report);
            }
            if (what.contains("load")) {
                good &= GeneratorLoad.run(report);
            }
        } finally {
            report.write(file); // what took minutes is not lost with what fails behind it
        }
        System.out.println(report);
        System.exit(good ? 0 : 1);
    }
}
