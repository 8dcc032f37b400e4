package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which clients hold back their requests together. */
final class LimiterSharingTest {

    private static final ApiDefinition BY_KEY =
            ThingsClient.definition().bearer().rateLimit(RateLimitScope.KEY, 1, Duration.ofSeconds(2), 1).build();

    private static final ApiDefinition BY_ADDRESS =
            ThingsClient.definition().bearer().rateLimit(RateLimitScope.ADDRESS, 1, Duration.ofSeconds(2), 1).build();

    private static final ApiDefinition BY_BOTH = ThingsClient.definition()
            .bearer()
            .rateLimit(RateLimitScope.KEY, 3, Duration.ofSeconds(2), 3)
            .rateLimit(RateLimitScope.ADDRESS, 10, Duration.ofSeconds(1), 15)
            .build();

    private ThingsClient first;

    @AfterEach
    void end() {
        first.close();
    }

    private RateLimiter firstOf(ApiDefinition definition) {
        first = ThingsClient.builder(definition).apiKey("key").build();
        return limiter(first);
    }

    private static RateLimiter limiter(ThingsClient client) {
        return client.choices().settings().limiter;
    }

    private RateLimiter next(ThingsClient.Builder builder) {
        try (ThingsClient client = builder.build()) {
            return limiter(client);
        }
    }

    @Test
    void aClientFollowsTheLimitsThatItsApiDocuments() {
        assertEquals("[RateLimiter{3 in PT2S}, RateLimiter{15 in PT1.5S}]", firstOf(BY_BOTH).toString());
    }

    @Test
    void aClientOfAnApiThatDocumentsNoneHoldsNothingBack() {
        assertSame(RateLimiter.unlimited(), firstOf(ThingsClient.DEFINITION));
    }

    @Test
    void clientsThatAreBuiltFromEachOtherShareTheirLimits() {
        RateLimiter ofKey = firstOf(BY_KEY);

        assertSame(ofKey, next(first.toBuilder()));
        assertSame(ofKey, next(first.toBuilder().accountId("acc-2").timeout(Duration.ofSeconds(1)).retries(RetryPolicy.never())));
    }

    @Test
    void clientsOfOneBuilderShareTheirLimits() {
        ThingsClient.Builder builder = ThingsClient.builder(BY_KEY).apiKey("key");
        first = builder.build();

        assertSame(limiter(first), next(builder));
    }

    @Test
    void clientsThatHaveNothingInCommonShareNoLimit() {
        assertNotSame(firstOf(BY_ADDRESS), next(ThingsClient.builder(BY_ADDRESS).apiKey("key")));
    }

    @Test
    void anotherKeyHasLimitsOfItsOwn() {
        RateLimiter limiter = firstOf(BY_KEY);

        assertNotSame(limiter, next(first.toBuilder().apiKey("other")));
        assertNotSame(limiter, next(first.toBuilder().apiKey(() -> "other")));
        assertNotSame(limiter, next(first.toBuilder().apiKeyFromEnvironment(name -> "other")));
    }

    @Test
    void anotherKeySharesTheLimitOfTheAddress() {
        assertSame(firstOf(BY_ADDRESS), next(first.toBuilder().apiKey("other")));
    }

    @Test
    void anotherServerSharesNoLimit() {
        RateLimiter limiter = firstOf(BY_ADDRESS);

        assertNotSame(limiter, next(first.toBuilder().server("https://other.example")));
        assertNotSame(limiter, next(first.toBuilder().insecureServer("http://other.example")));
    }

    @Test
    void anotherClockSharesNoLimit() {
        assertNotSame(firstOf(BY_ADDRESS), next(first.toBuilder().scheduler(new VirtualScheduler())));
    }

    @Test
    void ofTwoLimitsAnotherKeySharesThatOfTheAddress() {
        RateLimiter limiter = firstOf(BY_BOTH);
        RateLimiter others = next(first.toBuilder().apiKey("other"));
        for (int i = 0; i < 3; i++) {
            assertTrue(limiter.acquire().isDone());
        }
        assertFalse(limiter.acquire().isDone(), "three is all that a key may do");
        for (int i = 0; i < 3; i++) {
            assertTrue(others.acquire().isDone());
        }

        assertSame(RateLimiter.unlimited(), next(first.toBuilder().rateLimiter(RateLimiter.unlimited())));
    }

    @Test
    void aLimiterThatWasSetStays() {
        RateLimiter own = new HandLimiter(0);
        first = ThingsClient.builder(BY_BOTH).apiKey("key").rateLimiter(own).build();

        assertSame(own, limiter(first));
        assertSame(own, next(first.toBuilder().apiKey("other").server("https://other.example").scheduler(new VirtualScheduler())));
    }

    @Test
    void whatAClientWasBuiltWithDoesNotFollowItsBuilder() {
        ThingsClient.Builder builder = ThingsClient.builder(BY_ADDRESS).apiKey("key");
        first = builder.build();
        RateLimiter limiter = limiter(first);
        builder.server("https://other.example").accountId("acc-9");

        assertSame(limiter, limiter(first));
        assertSame(limiter, next(first.toBuilder()));
        assertEquals("ThingsClient{https://api.things.example/v1/}", first.toString());
    }
}
