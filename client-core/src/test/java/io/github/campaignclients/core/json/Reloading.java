package io.github.campaignclients.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import okio.Buffer;

/** Loads some of the classes at hand once more, and has none of some others. */
final class Reloading extends ClassLoader {

    private final Predicate<String> again;
    private final Predicate<String> absent;

    Reloading(Predicate<String> again, Predicate<String> absent) {
        super(Reloading.class.getClassLoader());
        this.again = again;
        this.absent = absent;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (absent.test(name)) {
            throw new ClassNotFoundException(name);
        }
        if (!again.test(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = new Buffer().readFrom(in).readByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
