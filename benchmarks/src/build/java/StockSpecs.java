import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rewrites the specifications to what the stock generator can make compiling classes from; README.md says why.
 *
 * <p>A union of objects becomes one object with the properties of all its variants, a union of anything else a value of any kind, and
 * an enum of one value a text. A whole number without a format becomes a long,
 * and defaults, which the stock models would hold and send by themselves, are left out.
 */
public final class StockSpecs {

    private final YAMLMapper yaml = new YAMLMapper();

    public static void main(String[] folders) throws IOException {
        Path specs = Path.of(folders[0]);
        try (Stream<Path> found = Files.walk(specs)) {
            for (Path file : found.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                new StockSpecs().rewrite(file, Path.of(folders[1]).resolve(specs.relativize(file)));
            }
        }
    }

    private void rewrite(Path from, Path to) throws IOException {
        JsonNode document = yaml.readTree(from.toFile());
        adapt(from, document);
        byte[] text = yaml.writeValueAsBytes(document);
        if (!Files.exists(to) || !java.util.Arrays.equals(text, Files.readAllBytes(to))) {
            Files.createDirectories(to.getParent());
            Files.write(to, text);
        }
    }

    private void adapt(Path file, JsonNode node) throws IOException {
        if (node instanceof ObjectNode schema) {
            for (String union : List.of("oneOf", "anyOf")) {
                JsonNode variants = schema.remove(union);
                if (variants != null) {
                    schema.remove("discriminator");
                    if (allObjects(file, variants)) {
                        schema.set("allOf", variants);
                    }
                }
            }
            if (schema.path("type").asText().equals("string") && schema.path("enum").size() == 1) {
                schema.remove("enum");
            }
            if (schema.has("default") && !schema.get("default").isObject()) { // an object is a property of this name
                schema.remove("default");
            }
            if (schema.path("type").asText().equals("integer") && !schema.has("format")) {
                schema.put("format", "int64");
            }
        }
        for (JsonNode child : node) {
            adapt(file, child);
        }
    }

    private boolean allObjects(Path file, JsonNode variants) throws IOException {
        for (JsonNode variant : variants) {
            if (!resolve(file, variant).has("properties")) {
                return false;
            }
        }
        return true;
    }

    private JsonNode resolve(Path file, JsonNode schema) throws IOException {
        String ref = schema.path("$ref").asText();
        int hash = ref.indexOf('#');
        if (hash < 0) {
            return schema;
        }
        Path target = hash == 0 ? file : file.resolveSibling(ref.substring(0, hash));
        return yaml.readTree(target.toFile()).at(ref.substring(hash + 1));
    }
}
