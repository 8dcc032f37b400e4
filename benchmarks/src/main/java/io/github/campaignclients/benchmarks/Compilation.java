package io.github.campaignclients.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.ToolProvider;

/** Runs the compiler of this JDK. */
final class Compilation {

    private Compilation() {}

    static void run(List<String> arguments) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(new String[0]));
        if (result != 0) {
            throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
        }
    }
}
