package io.github.campaignclients.benchmarks;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.Buffer;

/** A vendor's examples that both sides take, with all that is needed to decode, read and encode them. */
final class Corpus {

    /** Where {@link #prepare} leaves the readers for the processes that measure. */
    static final Path READERS = Vendor.BASE.resolve("target/readers");

    /** An answer. */
    record Answer(byte[] text, Codec<?> codec, Type stockType, Reader reader, Reader stockReader) {}

    /** A request, decoded by both sides, and its tokens. */
    record Request(Codec<Object> codec, Object value, Type stockType, Object stockValue, Tokens tokens) {}

    private Corpus() {}

    /** Compiles the readers of all vendors' answers. */
    static void prepare() throws IOException {
        if (Files.exists(READERS)) {
            try (Stream<Path> old = Files.walk(READERS)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(READERS);
        Map<String, Type> types = new LinkedHashMap<>();
        for (String name : Vendor.NAMES) {
            Vendor vendor = new Vendor(name);
            Stock stock = new Stock(vendor);
            for (Vendor.Document document : vendor.responses().stream().filter(answer -> stock.has(answer.type())).toList()) {
                types.put(reader(vendor, document, "Ours"), document.type());
                types.put(reader(vendor, document, "Stock"), stock.type(document.type()));
            }
        }
        Readers.compile(types, READERS);
    }

    private static String reader(Vendor vendor, Vendor.Document document, String side) {
        return vendor.name() + "_" + document.file().replaceAll("[^A-Za-z0-9]", "_") + "_" + side;
    }

    /** Returns the answers, adding to {@code left} what is left out and why. */
    static List<Answer> answers(String name, List<String> left) {
        Vendor vendor = new Vendor(name);
        Stock stock = new Stock(vendor);
        List<Answer> answers = new ArrayList<>();
        for (Vendor.Document document : vendor.responses()) {
            if (!stock.has(document.type())) {
                left.add(name + "/" + document.file() + ": stock has no " + document.type().getTypeName());
                continue;
            }
            Answer answer = new Answer(document.text(), Codec.of(document.type()), stock.type(document.type()),
                    Readers.load(READERS, reader(vendor, document, "Ours")), Readers.load(READERS, reader(vendor, document, "Stock")));
            String why;
            try {
                int ours = answer.reader().count(answer.codec().decode(Json.MOSHI, new Buffer().write(answer.text())));
                int theirs = answer.stockReader().count(stock.decode(answer.stockType(), new Buffer().write(answer.text())));
                why = ours == theirs ? "" : "ours gives " + ours + " values, stock " + theirs;
            } catch (RuntimeException e) {
                why = e.toString();
            }
            if (why.isEmpty()) {
                answers.add(answer);
            } else {
                left.add(name + "/" + document.file() + ": " + why);
            }
        }
        return answers;
    }

    /** Returns the requests, adding to {@code left} what is left out and why. */
    @SuppressWarnings("unchecked") // a codec encodes what it decoded
    static List<Request> requests(String name, List<String> left) {
        Vendor vendor = new Vendor(name);
        Stock stock = new Stock(vendor);
        List<Request> requests = new ArrayList<>();
        for (Vendor.Document document : vendor.requests()) {
            if (!stock.has(document.type())) {
                left.add(name + "/" + document.file() + ": stock has no " + document.type().getTypeName());
                continue;
            }
            try {
                Codec<Object> codec = (Codec<Object>) Codec.of(document.type());
                Type stockType = stock.type(document.type());
                Buffer written = new Buffer();
                Object value = codec.decode(Json.MOSHI, new Buffer().write(document.text()));
                codec.encode(value, written);
                byte[] text = written.readByteArray();
                Object stockValue = stock.decode(stockType, new Buffer().write(document.text()));
                stock.encode(stockType, stockValue, written);
                String stockText = written.readUtf8();
                if (Tokens.of(text).size() == Tokens.of(stockText.getBytes(java.nio.charset.StandardCharsets.UTF_8)).size()) {
                    requests.add(new Request(codec, value, stockType, stockValue, Tokens.of(text)));
                } else {
                    left.add(name + "/" + document.file() + ": stock writes " + stockText);
                }
            } catch (RuntimeException | IOException e) {
                left.add(name + "/" + document.file() + ": " + e);
            }
        }
        return requests;
    }
}
