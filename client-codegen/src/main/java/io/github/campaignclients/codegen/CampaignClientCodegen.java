package io.github.campaignclients.codegen;

import io.github.campaignclients.codegen.lint.SpecLinter;
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
        writeModels(tree, document, schemas, types);
        List<ApiView> apis = ApiViews.of(
                document, new Operations(document, schemas, types, packageName + ".api"), packageName + ".api");
        writeApis(tree, apis);
        ClientView client = ClientViews.of(
                document, schemas, option("vendor"), option("clientVersion"), packageName,
                Parameters.ofClient(document), apis);
        tree.write(packageName, client.name(), "client", client);
        writePackages(tree, packageName, client.title());
        tree.deleteOthers();
    }

    private static void writeModels(SourceTree tree, OpenAPI document, Schemas schemas, TypeMapper types) {
        Map<String, Link> links = VendorPages.of(document, schemas);
        ModelViews views = new ModelViews(schemas, types, links);
        Forms forms = new Forms(document, schemas, types);
        links.keySet().forEach(name -> {
            Schema<?> schema = schemas.named(name);
            if (forms.contains(name)) {
                tree.write(types.modelPackage(), name, "form", forms.view(name, schema, links.get(name)));
            } else if (Schemas.isUnion(schema)) {
                tree.write(types.modelPackage(), name, "union", views.union(name, schema));
            } else if (Schemas.isOneOf(schema)) {
                tree.write(types.modelPackage(), name, "oneof", views.oneOf(name, schema));
            } else if (Schemas.isEnum(schema)) {
                tree.write(types.modelPackage(), name, "enum", views.enumeration(name, schema));
            } else if (Schemas.isObject(schema)) {
                tree.write(types.modelPackage(), name, "model", views.model(name, schema));
            }
        });
    }

    private static void writeApis(SourceTree tree, List<ApiView> apis) {
        for (ApiView api : apis) {
            tree.write(api.packageName(), api.name(), "api", api);
            for (OperationView operation : api.operations()) {
                if (operation.hasParams()) {
                    tree.write(operation.packageName(), operation.params(), "params", operation);
                }
                OneOfView answer = operation.answer().byStatus();
                if (answer != null) {
                    tree.write(answer.packageName(), answer.name(), "oneof", answer);
                }
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
