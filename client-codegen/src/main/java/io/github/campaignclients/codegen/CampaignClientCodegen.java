package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;

/**
 * The generator {@code campaign-client}: takes the document that openapi-generator has parsed, checks it, and writes a client.
 *
 * <p>openapi-generator's own models of a document serve dozens of languages and lose what ours need (explicit null, references
 * with siblings, the names of schemas); so its loops over models and operations are left without work, and everything is written
 * from {@link #processOpenAPI(OpenAPI)}.
 */
public final class CampaignClientCodegen extends DefaultCodegen {

    /** Creates the generator. */
    public CampaignClientCodegen() {
        cliOptions.clear();
        addOption("vendor", "the vendor's name in lower case", null);
        addOption("clientVersion", "the version of the artifact", null);
        addOption("invokerPackage", "the package of the client class", null);
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "campaign-client";
    }

    @Override
    public String getHelp() {
        return "Writes a campaign client.";
    }

    /** Schemas keep the shapes that the specification gives them. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** Schemas keep the names that the specification gives them. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /** Nothing to escape: what the base class would render is never rendered. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    /** Nothing to escape: what the base class would render is never rendered. */
    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }

    /**
     * Deletes what openapi-generator notes of its own work, which differs from run to run; and leaves out the banner that the base class
     * prints into every build.
     */
    @Override
    public void postProcess() {
        Path output = Path.of(getOutputDir());
        try {
            for (String file : List.of(".openapi-generator/FILES", ".openapi-generator/VERSION", ".openapi-generator-ignore")) {
                Files.deleteIfExists(output.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void processOpenAPI(OpenAPI document) {
        SpecLinter.check(Path.of(getInputSpec()));
        String packageName = option("invokerPackage");
        SourceTree tree = new SourceTree(Path.of(getOutputDir(), "src/main/java"));
        Schemas schemas = new Schemas(document);
        TypeMapper types = new TypeMapper(schemas, packageName + ".model");
        writeModels(tree, schemas, new ModelViews(
                schemas, types, packageName + ".model", VendorPages.of(document, schemas)));
        ApiViews apiViews = new ApiViews(document, types, packageName + ".api");
        List<ApiView> apis = apiViews.all();
        for (ApiView api : apis) {
            tree.write(api.packageName(), api.name(), "api", api);
            for (OperationView operation : api.operations()) {
                if (operation.hasParams()) {
                    tree.write(operation.packageName(), operation.params(), "params", operation);
                }
            }
        }
        ClientView client = ClientViews.of(
                document, schemas, option("vendor"), option("clientVersion"), packageName, apiViews.clientParameters(), apis);
        tree.write(packageName, client.name(), "client", client);
        writePackages(tree, packageName, client.title());
        tree.deleteOthers();
    }

    private static void writeModels(SourceTree tree, Schemas schemas, ModelViews views) {
        for (Map.Entry<String, Schema<?>> entry : schemas.all().entrySet()) {
            String name = entry.getKey();
            Schema<?> schema = entry.getValue();
            if (Schemas.isUnion(schema)) {
                UnionView view = views.union(name, schema);
                tree.write(view.packageName(), name, "union", view);
            } else if (Schemas.isEnum(schema)) {
                EnumView view = views.enumeration(name, schema);
                tree.write(view.packageName(), name, "enum", view);
            } else if (Schemas.isObject(schema)) {
                ModelView view = views.model(name, schema);
                tree.write(view.packageName(), name, "model", view);
            }
        }
    }

    private static void writePackages(SourceTree tree, String packageName, String title) {
        Map<String, String> packages = new LinkedHashMap<>();
        packages.put(packageName, "The client of the " + title + ".");
        packages.put(packageName + ".api", "The operations of the " + title + ".");
        packages.put(packageName + ".model", "What the operations of the " + title + " send and answer.");
        packages.forEach((name, doc) -> tree.write(name, "package-info", "package-info", Map.of("packageName", name, "doc", doc)));
        tree.writeModule(Map.of(
                "moduleName", packageName, "doc", "The client of the " + title + ".", "packages", List.copyOf(packages.keySet())));
    }

    private String option(String name) {
        Object value = additionalProperties.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the generator needs the option " + name);
        }
        return value.toString();
    }
}
