package io.github.campaignclients.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Runs the generator as the Maven plugin does. */
public final class Generation {

    private Generation() {}

    public static void run(Path specification, Path output) {
        CodegenConfigurator configurator = new CodegenConfigurator();
        configurator.setGeneratorName("campaign-client");
        configurator.setInputSpec(specification.toString());
        configurator.setOutputDir(output.toString());
        configurator.addAdditionalProperty("vendor", "shop");
        configurator.addAdditionalProperty("clientVersion", "1.2.3");
        configurator.addAdditionalProperty("invokerPackage", "io.github.campaignclients.shop");
        GlobalSettings.setProperty(CodegenConstants.SUPPORTING_FILES, "");
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }

    /** Returns the Java files below a folder by their path in it. */
    public static Map<String, String> sources(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Copies a folder that holds no others. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
