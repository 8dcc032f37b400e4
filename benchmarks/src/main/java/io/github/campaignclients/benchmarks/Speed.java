package io.github.campaignclients.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and puts ratios in a table. */
final class Speed {

    /** Each round measures everything once, in a JVM of its own: what disturbs the machine for a while disturbs all sides. */
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private final Map<String, List<Double>> times = new TreeMap<>();

    static boolean run(Report report) throws Exception {
        return new Speed().measure(report);
    }

    private boolean measure(Report report) throws Exception {
        Corpus.prepare();
        List<String> left = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        for (String vendor : Vendor.NAMES) {
            List<Corpus.Answer> answers = Corpus.answers(vendor, left);
            List<Corpus.Request> requests = Corpus.requests(vendor, left);
            sizes.add(vendor + ": " + answers.size() + " answers of "
                    + answers.stream().mapToInt(answer -> answer.text().length).sum() + " bytes, " + requests.size() + " requests");
        }
        for (int round = 0; round < ROUNDS; round++) {
            round();
        }
        report.title("Speed");
        report.line("Documents: " + String.join("; ", sizes) + ".");
        left.forEach(line -> report.line("Left out: " + line));
        report.table("vendor", "decode and read: stock µs", "ours on Moshi µs", "ratio", "ours on Gson µs", "ratio");
        boolean good = true;
        List<double[]> ratios = new ArrayList<>();
        for (String vendor : System.getProperty("vendors", String.join(",", Vendor.NAMES)).split(",")) {
            double stock = median("DecodeBenchmark.stock " + vendor);
            double moshi = median("DecodeBenchmark.moshi " + vendor);
            double gson = median("DecodeBenchmark.gson " + vendor);
            ratios.add(new double[] {stock / moshi, stock / gson});
            report.row(vendor, time(stock), time(moshi), ratio(stock / moshi), time(gson), ratio(stock / gson));
        }
        report.row("geometric mean", "", "", ratio(mean(ratios, 0)), "", ratio(mean(ratios, 1)));
        good &= atLeast(report, "decoding on Moshi against stock", mean(ratios, 0), 1.7);
        good &= atLeast(report, "decoding on Gson against stock", mean(ratios, 1), 1.7);
        ratios.clear();
        report.table("vendor", "encode: stock µs", "bare JsonWriter µs", "ours µs", "stock : ours", "bare : ours");
        for (String vendor : System.getProperty("vendors", String.join(",", Vendor.NAMES)).split(",")) {
            double stock = median("EncodeBenchmark.stock " + vendor);
            double bare = median("EncodeBenchmark.bareWriter " + vendor);
            double ours = median("EncodeBenchmark.ours " + vendor);
            ratios.add(new double[] {stock / ours, bare / ours});
            report.row(vendor, time(stock), time(bare), time(ours), ratio(stock / ours), ratio(bare / ours));
        }
        report.row("geometric mean", "", "", "", ratio(mean(ratios, 0)), ratio(mean(ratios, 1)));
        good &= atLeast(report, "encoding against stock", mean(ratios, 0), 2.0);
        good &= atLeast(report, "encoding against the bare JsonWriter", mean(ratios, 1), 0.9);
        return good;
    }

    private void round() throws RunnerException {
        String benchmarks = System.getProperty("benchmarks", "DecodeBenchmark|EncodeBenchmark");
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(benchmarks)
                        .param("vendor", System.getProperty("vendors", String.join(",", Vendor.NAMES)).split(","))
                        .forks(1)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(7)
                        .measurementTime(TimeValue.milliseconds(250))
                        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Dbasedir=" + Vendor.BASE)
                        .shouldFailOnError(true)
                        .addProfiler(CpuTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            String name = result.getParams().getBenchmark();
            times.computeIfAbsent(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1) + " "
                            + result.getParams().getParam("vendor"), added -> new ArrayList<>())
                    .add(result.getSecondaryResults().get(CpuTime.LABEL).getStatistics().getPercentile(50));
        }
    }

    private double median(String benchmark) {
        List<Double> sorted = times.getOrDefault(benchmark, List.of(Double.NaN)).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double mean(List<double[]> ratios, int column) {
        return Math.exp(ratios.stream().mapToDouble(row -> Math.log(row[column])).average().orElse(Double.NaN));
    }

    private static boolean atLeast(Report report, String what, double ratio, double threshold) {
        boolean good = ratio >= threshold;
        report.line((good ? "Kept" : "MISSED") + ": " + what + " " + ratio(ratio) + ", at least " + threshold + ".");
        return good;
    }

    private static String time(double microseconds) {
        return String.format("%.2f", microseconds);
    }

    private static String ratio(double ratio) {
        return String.format("%.2f", ratio);
    }
}
