package io.github.campaignclients.benchmarks;

import io.github.campaignclients.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/** Decodes a vendor's documented answers from UTF-8 and reads every value of them once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {

    /** Whose answers. */
    @Param({"leadfeeder", "lemlist", "interchange", "puffle", "extrovert"})
    public String vendor;

    private List<Corpus.Answer> answers;
    private Stock stock;

    /**
     * Loads the documents and warms up.
     *
     * @param benchmark what is measured
     * @param hole where values go
     */
    @Setup
    public void load(BenchmarkParams benchmark, Blackhole hole) {
        answers = Corpus.answers(vendor, new ArrayList<>());
        stock = new Stock(new Vendor(vendor));
        String name = benchmark.getBenchmark().replaceAll(".*\\.", "");
        CpuTime.warmUp(() -> {
            switch (name) {
                case "moshi" -> moshi(hole);
                case "gson" -> gson(hole);
                default -> stock(hole);
            }
        });
    }

    /**
     * Ours on Moshi.
     *
     * @param hole where values go
     */
    @Benchmark
    public void moshi(Blackhole hole) {
        ours(Json.MOSHI, hole);
    }

    /**
     * Ours on Gson.
     *
     * @param hole where values go
     */
    @Benchmark
    public void gson(Blackhole hole) {
        ours(Json.GSON, hole);
    }

    private void ours(Json json, Blackhole hole) {
        for (Corpus.Answer answer : answers) {
            answer.reader().read(answer.codec().decode(json, new Buffer().write(answer.text())), hole);
        }
    }

    /**
     * The stock models.
     *
     * @param hole where values go
     */
    @Benchmark
    public void stock(Blackhole hole) {
        for (Corpus.Answer answer : answers) {
            answer.stockReader().read(stock.decode(answer.stockType(), new Buffer().write(answer.text())), hole);
        }
    }
}
