package io.github.campaignclients.benchmarks;

import com.sun.management.OperatingSystemMXBean;
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

    private static final long WARM_UP_NANOSECONDS = 6_000_000_000L;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long begin;

    /** Runs something until it took a few seconds of the processor, so that it is compiled however little of the machine there is. */
    static void warmUp(Runnable work) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long end = process.getProcessCpuTime() + WARM_UP_NANOSECONDS;
        while (process.getProcessCpuTime() < end) {
            for (int i = 0; i < 1_000; i++) {
                work.run();
            }
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
