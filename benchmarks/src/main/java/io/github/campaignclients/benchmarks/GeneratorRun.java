package io.github.campaignclients.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Runs the generator on a specification, as the Maven plugin does, and prints the largest heap that it held, in MiB. */
public final class GeneratorRun {

    private GeneratorRun() {}

    /**
     * Generates.
     *
     * @param args the specification and the folder for what is generated
     */
    public static void main(String[] args) {
        CodegenConfigurator configurator = new CodegenConfigurator();
        configurator.setGeneratorName("campaign-client");
        configurator.setInputSpec(args[0]);
        configurator.setOutputDir(args[1]);
        configurator.addAdditionalProperty("vendor", "large");
        configurator.addAdditionalProperty("clientVersion", "1.0.0");
        configurator.addAdditionalProperty("invokerPackage", "io.github.campaignclients.large");
        GlobalSettings.setProperty(CodegenConstants.SUPPORTING_FILES, "");
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        System.out.println("heap " + ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed() >> 20)
                .sum());
    }
}
