package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Models, unions, enums and values of several kinds that refer to each other in circles, loaded anew for each round. */
final class FirstUseTest {

    private static final List<Class<?>> TYPES =
            Arrays.asList(Order.class, Rule.class, AbTest.class, Outcome.class, Plan.class, Goal.class, ClickGoal.class, Phase.class);

    private static final String PLAN = "{\"goal\":{\"kind\":\"clicks\"},\"phase\":\"draft\",\"parent\":{\"goal\":{\"kind\":\"x\"}}}";

    private static final String ORDER = "{\"ab\":true,\"tests\":[\"a\"],\"rule\":[\"a\",{\"ab\":1}],"
            + "\"plans\":[" + PLAN + "],\"orders\":{\"a\":{}}}";

    @Test
    void threadsThatUseGeneratedClassesForTheFirstTimeNeverWaitForEachOther() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            int users = TYPES.size();
            ExecutorService threads = Executors.newFixedThreadPool(users);
            try {
                for (int round = 0; round < 150; round++) {
                    // Half of the rounds load the runtime anew as well, whose classes are then initialised by whoever comes first.
                    ClassLoader loader = new Reloading(round % 2 == 0 ? FirstUseTest::isGenerated : FirstUseTest::isOurs, name -> false);
                    CyclicBarrier start = new CyclicBarrier(users);
                    List<Callable<Integer>> calls = new ArrayList<>();
                    for (int user = 0; user < users; user++) {
                        List<Class<?>> order = new ArrayList<>(TYPES);
                        Collections.rotate(order, user);
                        Collections.shuffle(order.subList(1, users), new Random(31L * round + user));
                        calls.add(() -> useAll(loader, order, start));
                    }
                    for (Future<Integer> call : threads.invokeAll(calls)) {
                        assertEquals(users, call.get());
                    }
                }
            } finally {
                threads.shutdownNow();
            }
        });
    }

    private static int useAll(ClassLoader loader, List<Class<?>> types, CyclicBarrier start) throws Exception {
        Class<?> codec = loader.loadClass(Codec.class.getName());
        Class<?> json = loader.loadClass(Json.class.getName());
        start.await();
        int used = 0;
        for (Class<?> type : types) {
            Class<?> again = Class.forName(type.getName(), false, loader);
            Object found = codec.getMethod("of", Class.class).invoke(null, again);
            Object value = codec.getMethod("decode", json, String.class).invoke(found, json.getEnumConstants()[used % 2], document(type));
            used += value == null ? 0 : 1;
        }
        return used;
    }

    private static String document(Class<?> type) {
        if (type == Plan.class) {
            return PLAN;
        }
        return type == Phase.class || type == AbTest.class ? "\"x\"" : type == Rule.class ? "[\"a\"," + ORDER + "]" : ORDER;
    }

    private static boolean isGenerated(String name) {
        return TYPES.stream().anyMatch(type -> name.equals(type.getName()) || name.startsWith(type.getName() + "$"));
    }

    private static boolean isOurs(String name) {
        return name.startsWith("io.github.campaignclients.core.") && !name.startsWith(FirstUseTest.class.getName());
    }
}
