package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns the tags of a document into the views of its interfaces. */
final class ApiViews {

    private ApiViews() {}

    /** Returns one interface for each tag, in the order of the document. */
    static List<ApiView> of(OpenAPI document, Operations views, String packageName) {
        Map<String, List<OperationView>> byTag = new LinkedHashMap<>();
        document.getTags().forEach(tag -> byTag.put(tag.getName(), new ArrayList<>()));
        document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) ->
                byTag.get(operation.getTags().get(0)).add(views.view(path, method, operation))));
        List<ApiView> apis = new ArrayList<>();
        for (Tag tag : document.getTags()) {
            List<OperationView> operations = byTag.get(tag.getName());
            Set<String> imports = new TreeSet<>();
            imports.add(JavaType.CORE + "ApiCall"); // the interface's comment refers to it
            operations.forEach(operation -> imports.addAll(operation.imports()));
            apis.add(new ApiView(
                    packageName,
                    Names.pascal(tag.getName()) + "Api",
                    Names.accessor(tag.getName()),
                    List.copyOf(imports),
                    JavadocText.lines(tag.getDescription()),
                    Link.of(document.getExternalDocs()),
                    operations));
        }
        return apis;
    }
}
