package io.github.campaignclients.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long the generator takes for a specification of the largest size, in a process with 1 GiB of heap and two cores. */
final class GeneratorLoad {

    private static final int MAX_SECONDS = 60;

    private GeneratorLoad() {}

    static boolean run(Report report) throws Exception {
        Path folder = Vendor.BASE.resolve("target/load");
        delete(folder);
        Path spec = SyntheticSpec.write(folder.resolve("spec"));
        Path output = folder.resolve("generated");
        Path log = folder.resolve("generator.log");
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                        "-XX:ActiveProcessorCount=2", "-classpath", System.getProperty("java.class.path"), GeneratorRun.class.getName(),
                        spec.toString(), output.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<String> messages = Files.readAllLines(log);
        if (exit != 0) {
            throw new IllegalStateException("the generator failed:\n" + String.join("\n", messages.subList(0, Math.min(40, messages.size()))));
        }
        String heap = messages.get(messages.size() - 1).replaceAll("\\D", "");
        report.title("Generator");
        report.table("operations", "schemas", "seconds", "peak of the heap", "generated files", "seconds to compile them");
        List<String> faults = new ArrayList<>();
        report.row(String.valueOf(count(folder.resolve("spec"), " +operationId: .*")), String.valueOf(count(folder.resolve("spec"), "    [A-Z]\\w+:")),
                String.format("%.1f", seconds), heap + " MiB", String.valueOf(sources(output).size()),
                compile(output, folder.resolve("classes"), faults));
        boolean fast = seconds < MAX_SECONDS;
        report.line((fast ? "Kept" : "MISSED") + ": less than " + MAX_SECONDS + " s with a heap of 1 GiB on two cores.");
        faults.forEach(fault -> report.line("MISSED: what is generated does not compile: " + fault));
        return fast && faults.isEmpty();
    }

    /** Returns how long the compiler takes; to {@code faults} goes the first thing that it has to say. */
    private static String compile(Path sources, Path classes, List<String> faults) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-Xlint:none", "--release", "8", "-d", classes.toString(),
                "-cp", System.getProperty("java.class.path")));
        for (Path file : sources(sources)) {
            if (!file.endsWith("module-info.java")) {
                arguments.add(file.toString());
            }
        }
        long begin = System.nanoTime();
        try {
            Compilation.run(arguments);
        } catch (IllegalStateException e) {
            faults.add(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return String.format("%.1f", (System.nanoTime() - begin) / 1e9);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Counts the lines that look like this; a schema's name is the only thing in PascalCase that stands so far to the left. */
    private static long count(Path folder, String line) throws IOException {
        long count = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                boolean schemas = !line.contains("A-Z");
                for (String text : Files.readAllLines(file)) {
                    schemas |= text.equals("  schemas:");
                    count += schemas && text.matches(line) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
