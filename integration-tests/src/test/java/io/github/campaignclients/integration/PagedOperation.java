package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * An operation that answers page by page, and what its pages look like: as the operation's documented answer, with other items.
 *
 * @param vendor whose it is
 * @param operation the operation
 * @param items the pointer at which a page has its items, one of those that the description lists
 */
record PagedOperation(Vendor vendor, Specification.Operation operation, String items) {

    private static final List<String> SIGNS = List.of("next", "total", "pages", "more");

    /** The number of items on a page where something tells how many there are, or the request may ask for as many. */
    private static final int FEW = 2;

    /** Returns the operations of a vendor, each as often as there are places for its items; but a bare array can tell no cursor. */
    static Stream<PagedOperation> all(Vendor vendor) {
        return vendor.specification().operations().stream()
                .filter(operation -> operation.node().has("x-paging"))
                .flatMap(operation -> operation.node().get("x-paging").texts("items").stream()
                        .map(items -> new PagedOperation(vendor, operation, items))
                        .filter(paged -> !paged.isByCursor() || paged.tells("next")));
    }

    private SpecNode paging() {
        return operation.node().get("x-paging");
    }

    String parameter() {
        return paging().text("parameter");
    }

    private boolean isByCursor() {
        return paging().text("by").equals("cursor");
    }

    private boolean isInBody() {
        return paging().has("in") && paging().text("in").equals("body");
    }

    private int first() {
        return paging().has("first") ? paging().node().get("first").intValue() : paging().text("by").equals("page") ? 1 : 0;
    }

    /** Returns whether a page says if there is another one. */
    private boolean tells() {
        return SIGNS.stream().anyMatch(this::tells);
    }

    private boolean tells(String sign) {
        return !told(sign).isEmpty();
    }

    /** Returns the pointers to a sign, but for those into an answer that is an array. */
    private List<String> told(String sign) {
        return paging().texts(sign).stream().filter(pointer -> !items.isEmpty() || isBeside(pointer)).toList();
    }

    /** Returns how many items a page has that is not the last. */
    int pageSize() {
        boolean fixed = !tells() && !paging().has("size") && paging().has("default-size");
        return fixed ? paging().node().get("default-size").intValue() : FEW;
    }

    /** Returns whether nothing but an empty page shows that there are no more. */
    boolean endsWithAnEmptyPage() {
        return !tells() && !paging().has("size") && !paging().has("default-size");
    }

    /** Returns the call for the first page of {@link #pageSize()}. */
    OperationCall call(Json json) {
        OperationCall any = OperationCall.withAnyParameters(vendor, operation, json);
        Map<String, List<String>> parameters = new HashMap<>(any.parameters());
        parameters.computeIfPresent(parameter(), (name, texts) -> List.of(Integer.toString(first())));
        if (paging().has("size") && !isInBody()) {
            parameters.put(paging().text("size"), List.of(Integer.toString(pageSize())));
        }
        return new OperationCall(vendor, operation, json, parameters);
    }

    /** Returns what the body of the request says, where there is one. */
    JsonNode body() {
        ObjectNode body = Trees.object();
        return paging().has("size") && isInBody() ? body.put(paging().text("size"), pageSize()) : body;
    }

    /** Returns the items of a list of a certain length, no two of them alike. */
    List<JsonNode> list(int length) {
        List<JsonNode> list = new ArrayList<>();
        JsonNode documented = documented().at(items).path(0);
        View view = View.argument(vendor.methods(operation.id()).get(0).getAnnotatedReturnType(), 1);
        for (int i = 0; i < length; i++) {
            if (view.kinds().contains(JsonKind.OBJECT)) {
                ObjectNode item = documented instanceof ObjectNode object ? object.deepCopy() : Trees.object();
                list.add(item.put("place in the list", Integer.toString(i)));
            } else {
                list.add(view.kinds().contains(JsonKind.STRING) ? StringNode.valueOf("item " + i) : IntNode.valueOf(i));
            }
        }
        return list;
    }

    /** Returns an item that was walked to as the tree that was sent for it. */
    @SuppressWarnings("unchecked") // the codec of whatever type it is
    JsonNode tree(Object item) {
        View view = View.argument(vendor.methods(operation.id()).get(0).getAnnotatedReturnType(), 1);
        return Trees.json(((Codec<Object>) Codec.of(view.type())).encode(item));
    }

    /** Returns the pages of a list. */
    List<String> pages(List<JsonNode> list) {
        int pages = Math.max(1, (list.size() + pageSize() - 1) / pageSize());
        return IntStream.range(0, pages).mapToObj(page -> page(list, page, page + 1 < pages)).toList();
    }

    /** Returns a page. */
    String page(List<JsonNode> list, int page, boolean more) {
        JsonNode document = documented();
        ObjectNode beside = Trees.object();
        List<JsonNode> here = list.subList(page * pageSize(), Math.min(list.size(), (page + 1) * pageSize()));
        document = Trees.put(document, items, Trees.array(here.stream()));
        for (String sign : SIGNS) {
            List<String> pointers = told(sign);
            for (String pointer : pointers) {
                JsonNode value = pointer.equals(pointers.get(0)) ? sign(sign, list, page, more) : null;
                if (value != null && isBeside(pointer)) {
                    Trees.put(beside, pointer, value);
                } else if (value != null) {
                    document = Trees.put(document, pointer, value);
                } else if (!document.at(pointer).isMissingNode()) {
                    document = Trees.without(document, pointer);
                }
            }
        }
        return Trees.text(beside.isEmpty() ? document : beside.set(envelope().text("payload"), document));
    }

    private SpecNode envelope() {
        return vendor.specification().envelope().orElseThrow();
    }

    /** Returns whether a pointer leads to what stands beside the answer in its envelope. */
    private boolean isBeside(String pointer) {
        String member = pointer.split("/")[1];
        return vendor.specification().envelope().filter(envelope -> envelope.texts("beside").contains(member)).isPresent()
                && !ObjectSchema.properties(operation.responseSchema(status())).containsKey(member);
    }

    private JsonNode sign(String sign, List<JsonNode> list, int page, boolean more) {
        return switch (sign) {
            case "total" -> IntNode.valueOf(list.size());
            case "pages" -> IntNode.valueOf((list.size() + pageSize() - 1) / pageSize());
            case "more" -> Trees.json(Boolean.toString(more));
            default -> more ? position(page + 1) : NullNode.instance;
        };
    }

    /** Returns what asks for a page, counted from 0. */
    JsonNode position(int page) {
        return switch (paging().text("by")) {
            case "page" -> IntNode.valueOf(first() + page);
            case "offset" -> IntNode.valueOf(first() + page * pageSize());
            default -> StringNode.valueOf("cursor " + page);
        };
    }

    /** Returns the status of a page. */
    int status() {
        return example().map(Example::status).orElse(200);
    }

    private Optional<Example> example() {
        return vendor.examples().stream()
                .filter(example -> example.operationId().equals(operation.id()) && example.isJson() && example.isSuccess())
                .filter(example -> example.tree().at(items).path(0).isObject())
                .findFirst();
    }

    private JsonNode documented() {
        return example().map(Example::tree).orElseGet(Trees::object);
    }

    /** Returns what a request asks for by {@link #parameter()}, or null where it does not say. */
    String asked(RecordedRequest request, String body) {
        if (isInBody()) {
            JsonNode value = Trees.json(body).get(parameter());
            return value == null ? null : value.asString();
        }
        return request.getRequestUrl().queryParameter(parameter());
    }

    /** Returns the rest of what a request says. */
    String others(RecordedRequest request, String body) {
        HttpUrl url = request.getRequestUrl().newBuilder().removeAllQueryParameters(parameter()).build();
        String rest = isInBody() ? Trees.text(((ObjectNode) Trees.json(body)).without(parameter())) : body;
        return request.getMethod() + " " + url.encodedPath() + " " + List.of(url.queryParameterNames().stream().sorted()
                .map(name -> name + url.queryParameterValues(name)).toArray()) + " " + rest;
    }

    @Override
    public String toString() {
        return vendor.name() + "/" + operation.id() + (items.isEmpty() ? "" : " " + items);
    }
}
