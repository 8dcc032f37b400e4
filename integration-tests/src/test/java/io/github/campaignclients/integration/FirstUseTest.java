package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.OpenEnum;
import io.github.campaignclients.interchange.model.CampaignResponse;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How models come into being and go: each case loads a client's classes anew. */
class FirstUseTest {

    private static final String PACKAGE = CampaignResponse.class.getPackageName();

    @Test
    void threadsThatUseModelsForTheFirstTimeNeverWaitForEachOther() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                for (int round = 0; round < 20; round++) {
                    try (Loader loader = new Loader()) {
                        List<Callable<Integer>> users = new ArrayList<>();
                        for (int thread = 0; thread < 8; thread++) {
                            List<String> order = new ArrayList<>(modelNames());
                            Collections.shuffle(order, new Random(31L * round + thread));
                            users.add(() -> useAll(loader, order));
                        }
                        for (Future<Integer> user : threads.invokeAll(users)) {
                            assertEquals(modelNames().size(), user.get());
                        }
                    }
                }
            } finally {
                threads.shutdownNow();
            }
        });
    }

    private static int useAll(Loader loader, List<String> names) throws ClassNotFoundException {
        for (String name : names) {
            Class<?> type = Class.forName(name, false, loader);
            String document = OpenEnum.class.isAssignableFrom(type) ? "\"x\"" : "{}";
            Codec.of(type).decode(Json.MOSHI, document);
        }
        return names.size();
    }

    @Test
    void aClassLoaderThatIsLetGoIsCollected() throws Exception {
        WeakReference<ClassLoader> loader = usedOnce();
        for (int i = 0; i < 200 && loader.get() != null; i++) {
            System.gc();
        }
        assertTrue(loader.get() == null, "something keeps the class loader of a client alive");
    }

    private static WeakReference<ClassLoader> usedOnce() throws Exception {
        try (Loader loader = new Loader()) {
            useAll(loader, modelNames());
            return new WeakReference<>(loader);
        }
    }

    /** Returns the models, enums and unions of the largest client. */
    private static List<String> modelNames() {
        return Names.ALL;
    }

    /** A client's classes of its own, over the same runtime. */
    private static final class Loader extends URLClassLoader {

        Loader() {
            super(new URL[] {location()}, CampaignResponse.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }

        static URL location() {
            return CampaignResponse.class.getProtectionDomain().getCodeSource().getLocation();
        }
    }

    private static final class Names {

        static final List<String> ALL = read();

        private static List<String> read() {
            try {
                Path location = new File(Loader.location().toURI()).toPath();
                if (Files.isDirectory(location)) {
                    return in(location);
                }
                try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location.toUri()), Map.of())) {
                    return in(jar.getPath("/"));
                }
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<String> in(Path root) throws IOException {
            try (Stream<Path> files = Files.list(root.resolve(PACKAGE.replace('.', '/')))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.equals("package-info.class"))
                        .map(name -> PACKAGE + "." + name.substring(0, name.length() - ".class".length()))
                        .sorted()
                        .toList();
            }
        }
    }
}
