package io.github.campaignclients.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts the processor time of the whole process for each operation, garbage collection included: what else runs on the machine
 * stretches the time on the clock, and hardly this.
 */
public final class CpuTime implements InternalProfiler {

    /** The name of the result, in microseconds. */
    static final String LABEL = "cpu";

    /** A stretch of warming up, and how little of it the compiler may have worked for it to count as rest. */
    private static final long STRETCH_NANOSECONDS = 500_000_000;

    private static final long REST_MILLISECONDS = 15;

    /** So many stretches of rest in a row: what is still interpreted takes a while to be noticed. */
    private static final int STRETCHES_OF_REST = 3;

    private static final int MAX_STRETCHES = 120;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long begin;

    /**
     * Runs something until the compiler rests: its time counts as the process's, and the code of a vendor's documents keeps it busy for
     * many seconds.
     */
    static void warmUp(Runnable work) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        int rest = 0;
        for (int stretch = 0; rest < STRETCHES_OF_REST && stretch < MAX_STRETCHES; stretch++) {
            long compiled = compiler.getTotalCompilationTime();
            long end = System.nanoTime() + STRETCH_NANOSECONDS;
            while (System.nanoTime() < end) {
                for (int i = 0; i < 20; i++) {
                    work.run();
                }
            }
            rest = compiler.getTotalCompilationTime() - compiled <= REST_MILLISECONDS ? rest + 1 : 0;
        }
    }

    @Override
    public String getDescription() {
        return "Processor time of the process for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begin = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double microseconds = (process.getProcessCpuTime() - begin) / 1e3;
        return List.of(new ScalarResult(LABEL, microseconds / result.getMetadata().getAllOps(), "us/op", AggregationPolicy.AVG));
    }
}
