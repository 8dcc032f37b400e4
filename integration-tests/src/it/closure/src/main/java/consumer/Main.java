package consumer;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Looks at its own class path: the jars on it, and the class version of those that are ours. */
public final class Main {
    private static final Set<String> CLIENTS = Set.of(
            "leadfeeder-client", "lemlist-client", "interchange-client", "puffle-client", "extrovert-client");
    /** Of Retrofit, OkHttp, Okio, Kotlin (with its annotations), Moshi and JSpecify. */
    private static final Set<String> BROUGHT = Set.of(
            "client-core", "retrofit", "okhttp", "okio-jvm", "kotlin-stdlib", "annotations", "moshi", "jspecify");
    private static final int JAVA_8 = 52;
    private static final int JAVA_9 = 53;

    public static void main(String[] args) throws IOException {
        Set<String> expected = new TreeSet<>(CLIENTS);
        expected.addAll(BROUGHT);
        Set<String> found = new TreeSet<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            File file = new File(element);
            if (file.isDirectory()) {
                continue;
            }
            String artifact = file.getName().replaceFirst("-\\d.*", "");
            check(found.add(artifact), artifact + " is on the class path twice");
            if (CLIENTS.contains(artifact) || artifact.equals("client-core")) {
                checkClassVersions(file);
            }
        }
        check(found.equals(expected), "expected on the class path: " + expected + ", found: " + found);
    }

    private static void checkClassVersions(File file) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            check(jar.getEntry("module-info.class") != null, file + " has no module-info");
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.getName().endsWith(".class")) {
                    continue;
                }
                try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                    in.readInt(); // magic
                    in.readUnsignedShort(); // minor version
                    int version = in.readUnsignedShort();
                    int expected = entry.getName().equals("module-info.class") ? JAVA_9 : JAVA_8;
                    check(version == expected, file + ": " + entry.getName() + " has class version " + version);
                }
            }
        }
    }

    private static void check(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
