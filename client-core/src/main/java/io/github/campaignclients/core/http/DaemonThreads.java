package io.github.campaignclients.core.http;

import java.util.concurrent.ThreadFactory;

/** Makes threads that do not keep a program alive. */
final class DaemonThreads {

    private DaemonThreads() {}

    static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
