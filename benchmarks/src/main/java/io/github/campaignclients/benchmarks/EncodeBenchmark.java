package io.github.campaignclients.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** Encodes a vendor's documented requests as UTF-8. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodeBenchmark {

    /** Whose requests. */
    @Param({"leadfeeder", "lemlist", "interchange", "puffle", "extrovert"})
    public String vendor;

    private List<Corpus.Request> requests;
    private Stock stock;

    /**
     * Loads the documents and warms up.
     *
     * @param benchmark what is measured
     * @param hole where sizes go
     */
    @Setup
    public void load(BenchmarkParams benchmark, Blackhole hole) {
        requests = Corpus.requests(vendor, new ArrayList<>());
        stock = new Stock(new Vendor(vendor));
        String name = benchmark.getBenchmark().replaceAll(".*\\.", "");
        CpuTime.warmUp(() -> {
            try {
                hole.consume(switch (name) {
                    case "ours" -> ours();
                    case "bareWriter" -> bareWriter();
                    default -> stock();
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Ours, which writes the text itself whichever library reads.
     *
     * @return the size
     * @throws IOException never
     */
    @Benchmark
    public long ours() throws IOException {
        Buffer sink = new Buffer();
        for (Corpus.Request request : requests) {
            request.codec().encode(request.value(), sink);
        }
        return size(sink);
    }

    /**
     * The stock models.
     *
     * @return the size
     * @throws IOException never
     */
    @Benchmark
    public long stock() throws IOException {
        Buffer sink = new Buffer();
        for (Corpus.Request request : requests) {
            stock.encode(request.stockType(), request.stockValue(), sink);
        }
        return size(sink);
    }

    /**
     * Gson's writer alone.
     *
     * @return the size
     * @throws IOException never
     */
    @Benchmark
    public long bareWriter() throws IOException {
        Buffer sink = new Buffer();
        for (Corpus.Request request : requests) {
            request.tokens().write(sink);
        }
        return size(sink);
    }

    /** Gives the buffer's memory back to Okio's pool, as sending it does. */
    private static long size(Buffer sink) {
        long size = sink.size();
        sink.clear();
        return size;
    }
}
