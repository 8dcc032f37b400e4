package io.github.campaignclients.integration;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes of any kind, which the fuzzer makes of the documented examples and of the documents that once broke a promise. */
class DocumentFuzzTest {

    private static final List<Type> TYPES = Cases.types().toList();

    // @FuzzTest stands last: Jazzer begins with the cases of the annotations before it.
    @MethodSource(Cases.DOCUMENTS)
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    @FuzzTest
    void whateverComesEveryPromiseIsKept(byte[] document) {
        Promises.check(document, Cases.some(TYPES, document));
    }
}
