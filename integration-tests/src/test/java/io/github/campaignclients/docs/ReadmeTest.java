package io.github.campaignclients.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.http.RetryPolicy;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README names the right versions, and the numbers that the code has. {@link DocsTest} runs its Java. */
class ReadmeTest {

    private static final Path ROOT = MarkdownBlock.ROOT;

    @Test
    void thereIsAProgramForEachClient() {
        List<String> programs = MarkdownBlock.of("README.md").stream()
                .filter(block -> block.language().equals("java") && block.prints().isEmpty())
                .map(MarkdownBlock::text)
                .filter(text -> text.contains("romEnvironment()"))
                .toList();

        assertEquals(5, programs.size());
        for (String client : List.of("LemlistClient", "LeadfeederClient", "InterchangeClient", "PuffleClient", "ExtrovertClient")) {
            assertTrue(programs.stream().anyMatch(program -> program.contains(client)), client);
        }
    }

    @Test
    void coordinatesNameTheVersionOfThisBuild() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        String version = all("<artifactId>campaign-clients-parent</artifactId>\\s*<version>(.*?)</version>", parent).get(0);
        String gson = all("<gson.version>(.*?)</gson.version>", parent).get(0);
        String bucket4j = all("<bucket4j.version>(.*?)</bucket4j.version>", parent).get(0);
        String readme = Files.readString(ROOT.resolve("README.md"));
        String recipe = Files.readString(ROOT.resolve("docs/shared-rate-limit.md"));

        List<String> ours = all("<groupId>io.github.campaignclients</groupId>\\s*<artifactId>.*?</artifactId>\\s*<version>(.*?)<", readme);
        assertEquals(List.of(version, version), ours);
        assertEquals(List.of(gson), all("<artifactId>gson</artifactId>\\s*<version>(.*?)<", readme));
        assertEquals(List.of(bucket4j), all("<artifactId>bucket4j_jdk17-core</artifactId>\\s*<version>(.*?)<", recipe));
    }

    @Test
    void theTableOfDefaultsHasTheNumbersOfTheCode() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertEquals(
                List.of(default_("TIMEOUT").toMinutes() + " min", default_("CONNECT_TIMEOUT").toSeconds() + " s",
                        default_("IDLE_TIMEOUT").toSeconds() + " s", default_("IDLE_TIMEOUT").toSeconds() + " s"),
                all("(?m)^\\| (?:a call in all|making a connection|silence of the service|a stalled upload)[^|]*\\| ([^|]+?) \\|", readme));
        RetryPolicy policy = RetryPolicy.builder().build();
        List<String> numbers = all("(?m)^\\| (?:attempts|the time before the next attempt|`Retry-After`)[^|]*\\| ([^|]+?) \\|", readme);
        assertEquals(
                policy.toString(),
                RetryPolicy.builder()
                        .attempts(Integer.parseInt(numbers.get(0)))
                        .baseDelay(Duration.ofMillis(Long.parseLong(all("(\\d+) ms", numbers.get(1)).get(0))))
                        .maxDelay(Duration.ofSeconds(Long.parseLong(all("to (\\d+) s", numbers.get(1)).get(0))))
                        .maxRetryAfter(Duration.ofSeconds(Long.parseLong(all("(\\d+) s", numbers.get(2)).get(0))))
                        .build()
                        .toString());
    }

    private static Duration default_(String name) throws ReflectiveOperationException {
        Field field = Class.forName(RetryPolicy.class.getPackageName() + ".Defaults").getDeclaredField(name);
        field.setAccessible(true);
        return (Duration) field.get(null);
    }

    @ParameterizedTest
    @CsvSource({"Leadfeeder, leadfeeder", "lemlist, lemlist", "Interchange, interchange", "Puffle, puffle", "Extrovert, extrovert"})
    void theTableOfRateLimitsHasTheNumbersOfTheDescriptions(String name, String vendor) throws IOException {
        String description = Files.readString(ROOT.resolve("specs").resolve(vendor).resolve("openapi.yaml"));
        Matcher limit = Pattern.compile("- \\{requests: (\\d+), seconds: (\\d+)(?:, burst: (\\d+))?, per: (\\w+)}").matcher(description);
        assertTrue(limit.find());
        String burst = limit.group(3) == null ? "" : ", " + limit.group(3) + " at once";

        String row = "| " + name + " | " + limit.group(1) + " in " + limit.group(2) + " s" + burst + " | " + limit.group(4) + " |";
        assertTrue(Files.readString(ROOT.resolve("README.md")).contains(row), row);
    }

    @Test
    void theTableOfCoverageHasTheNumbersOfThePageAboutIt() throws IOException {
        List<String> counted = all("(?m)^\\| (\\w+ \\| \\d+ \\| \\d+) \\|", Files.readString(ROOT.resolve("COVERAGE.md"))).subList(0, 5);
        List<String> shown = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| (\\w+) \\| (\\d+) \\| (\\d+) \\| `").matcher(Files.readString(ROOT.resolve("README.md")));
        while (row.find()) {
            shown.add(row.group(1) + " | " + row.group(3) + " | " + row.group(2));
        }

        assertEquals(Set.copyOf(counted), Set.copyOf(shown));
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
