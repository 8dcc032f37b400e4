package io.github.campaignclients.integration;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.campaignclients.core.json.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Documented examples with odd things in them, of the fuzzer's choice: deeper inside the models than its bytes alone come. */
class EditedExampleFuzzTest {

    private static final int FIRST_CHOICES = 40;
    private static final int FIRST_LENGTH = 64;

    private static final List<Example> EXAMPLES = Cases.jsonExamples().toList();
    private static final List<JsonNode> TREES = EXAMPLES.stream().map(Example::tree).toList();

    /** Choices to begin with; from none, the fuzzer would take long to come to more than one edit. */
    static Stream<Arguments> choices() {
        Random random = new Random(1);
        return Stream.generate(() -> new byte[FIRST_LENGTH]).limit(FIRST_CHOICES).peek(random::nextBytes).map(Arguments::of);
    }

    // @FuzzTest stands last: Jazzer begins with the cases of the annotations before it.
    @MethodSource("choices")
    @FuzzTest
    void whateverStandsInAnExampleEveryPromiseIsKept(byte[] bytes) {
        Choices choices = new Choices(bytes);
        int picked = choices.below(EXAMPLES.size());
        byte[] document = EditedExample.of(TREES.get(picked), choices, TREES);
        Promises.check(document, List.of(JsonValue.class, EXAMPLES.get(picked).view().type()));
    }
}
