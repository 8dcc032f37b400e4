package io.github.campaignclients.benchmarks;

import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.Union;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * How large the models' classes are in a jar, both sides from the same schemas and with the same options of the same compiler.
 *
 * <p>Only schemas that are classes on both sides count: an enum whose set is open has a class here, and is a plain text there.
 */
final class ModelSize {

    private static final Path FOLDER = Vendor.BASE.resolve("target/model-size");

    private ModelSize() {}

    static boolean run(Report report) throws IOException {
        report.title("Size of the models");
        report.table("vendor", "schemas", "properties a schema", "stock: classes", "stock: jar", "a schema", "ours: classes", "ours: jar",
                "a schema", "ours : stock");
        long[] all = new long[5];
        List<String> strangers = new ArrayList<>();
        for (String name : Vendor.NAMES) {
            Vendor vendor = new Vendor(name);
            Path ours = classes(name + "-ours", Vendor.BASE.resolve("../" + name + "-client/target/generated-sources/client/src/main/java"),
                    vendor.modelPackage());
            Path stock = classes(name + "-stock", Vendor.BASE.resolve("target/generated-sources/stock/" + name + "/src/main/java"),
                    vendor.stockPackage() + ".model");
            Set<String> schemas = new TreeSet<>(names(ours));
            schemas.retainAll(names(stock));
            strangers.addAll(strangers(vendor, ours));
            long[] row = {schemas.size(), files(stock, schemas).size(), jar(stock, schemas), files(ours, schemas).size(), jar(ours, schemas)};
            report.row(name, "" + row[0], decimal(properties(vendor, schemas), row[0]), "" + row[1], "" + row[2], decimal(row[2], row[0]),
                    "" + row[3], "" + row[4], decimal(row[4], row[0]), decimal(row[4] * 100, row[2]) + " %");
            for (int i = 0; i < all.length; i++) {
                all[i] += row[i];
            }
        }
        report.row("all", "" + all[0], "", "" + all[1], "" + all[2], decimal(all[2], all[0]), "" + all[3], "" + all[4],
                decimal(all[4], all[0]), decimal(all[4] * 100, all[2]) + " %");
        boolean small = all[4] <= all[2];
        report.line((small ? "Kept" : "MISSED") + ": no larger than stock.");
        report.line(strangers.isEmpty()
                ? "Kept: no class and no lambda beyond the model, its builder and a union's unknown variant."
                : "MISSED: there are " + strangers);
        return small && strangers.isEmpty();
    }

    /** Compiles a package's sources, and only these, to a folder of their own. */
    private static Path classes(String name, Path sources, String packageName) throws IOException {
        Path folder = FOLDER.resolve(name);
        if (Files.exists(folder)) {
            for (Path old : files(folder)) {
                Files.delete(old);
            }
        }
        Files.createDirectories(folder);
        List<String> arguments = new ArrayList<>(List.of("-g", "-nowarn", "-proc:none", "-Xlint:none", "--release", "8", "-implicit:none",
                "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.list(sources.resolve(packageName.replace('.', '/')))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(arguments::add);
        }
        Compilation.run(arguments);
        return folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("package-info.class")).sorted().toList();
        }
    }

    private static List<Path> files(Path folder, Set<String> schemas) throws IOException {
        return files(folder).stream()
                .filter(file -> schemas.contains(file.getFileName().toString().replaceAll("[$.].*", "")))
                .toList();
    }

    /** Returns the names of the classes that stand for themselves, which are the schemas'. */
    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> file.getFileName().toString().replace(".class", ""))
                .filter(name -> name.indexOf('$') < 0)
                .toList();
    }

    private static List<String> strangers(Vendor vendor, Path folder) throws IOException {
        List<String> strangers = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString().replace(".class", "");
            if (name.indexOf('$') >= 0 && !name.endsWith("$Builder") && !name.endsWith("$Unknown")) {
                strangers.add(name);
            }
            Arrays.stream(Vendor.load(vendor.modelPackage() + "." + name).getDeclaredMethods())
                    .filter(method -> method.getName().startsWith("lambda$"))
                    .forEach(method -> strangers.add(name + "." + method.getName()));
        }
        return strangers;
    }

    private static long properties(Vendor vendor, Set<String> schemas) {
        return schemas.stream()
                .map(name -> Vendor.load(vendor.modelPackage() + "." + name))
                .filter(type -> Model.class.isAssignableFrom(type) || Union.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0 && !method.isSynthetic())
                .count();
    }

    private static long jar(Path folder, Set<String> schemas) throws IOException {
        Path jar = FOLDER.resolve(folder.getFileName() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
            for (Path entry : files(folder, schemas)) {
                ZipEntry header = new ZipEntry(folder.relativize(entry).toString().replace('\\', '/'));
                header.setTime(0);
                out.putNextEntry(header);
                out.write(Files.readAllBytes(entry));
                out.closeEntry();
            }
        }
        return Files.size(jar);
    }

    private static String decimal(long value, long of) {
        return String.format("%.1f", (double) value / of);
    }
}
