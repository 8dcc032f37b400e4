package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.json.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command line. */
final class Options {

    private static final Set<String> SWITCHES = Set.of("--help", "--live", "--yes");
    private static final Set<String> WITH_VALUE = Set.of("--vendor", "--id", "--body", "--account-id", "--server", "--json");
    private static final Set<String> FOR_LIVE = Set.of("--id", "--set", "--body", "--account-id", "--server", "--yes");

    private final Set<String> switches = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();

    private Options() {}

    /**
     * Reads a command line.
     *
     * @throws UsageException if it makes no sense
     */
    static Options parse(List<String> arguments) {
        Options options = new Options();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options.add(rest.remove(), rest);
        }
        if (!options.help()) {
            options.check();
        }
        return options;
    }

    private void add(String option, Deque<String> rest) {
        if (SWITCHES.contains(option)) {
            switches.add(option);
        } else if (WITH_VALUE.contains(option)) {
            if (values.put(option, valueOf(option, rest)) != null) {
                throw new UsageException(option + " is given twice");
            }
        } else if (option.equals("--set")) {
            addSetting(valueOf(option, rest));
        } else {
            throw new UsageException(option + ": there is no such option; see --help");
        }
    }

    private static String valueOf(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new UsageException(option + " needs a value; see --help");
        }
        return value;
    }

    private void addSetting(String setting) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new UsageException("--set " + setting + ": expected NAME=VALUE");
        }
        String name = setting.substring(0, equals);
        if (settings.put(name, setting.substring(equals + 1)) != null) {
            throw new UsageException("--set " + name + " is given twice");
        }
    }

    private void check() {
        json();
        if (vendor() != null) {
            Vendors.named(vendor());
        }
        if (!live()) {
            FOR_LIVE.stream().filter(this::has).sorted().findFirst().ifPresent(option -> {
                throw new UsageException(option + " goes with --live; without it, the update is the documented one");
            });
            return;
        }
        if (vendor() == null) {
            throw new UsageException("--live needs --vendor, one of " + Vendors.names());
        }
        VendorDemo<?, ?> vendor = Vendors.named(vendor());
        if (values.get("--id") == null) {
            throw new UsageException("--live needs --id, the id of the campaign");
        }
        if (settings.isEmpty() == (body() == null)) {
            throw new UsageException("--live needs either --set NAME=VALUE or --body FILE" + settable(vendor));
        }
        if (vendor.needsAccountId() != (accountId() != null)) {
            throw new UsageException(
                    vendor.name() + (vendor.needsAccountId() ? " needs --account-id, the account to work in" : " has no --account-id"));
        }
    }

    private static String settable(VendorDemo<?, ?> vendor) {
        return vendor.settable().isEmpty()
                ? "; for " + vendor.name() + " it is --body, with the whole of the campaign's settings"
                : "; what can be set of " + vendor.name() + " is " + String.join(", ", vendor.settable());
    }

    private boolean has(String option) {
        return switches.contains(option) || values.containsKey(option) || (option.equals("--set") && !settings.isEmpty());
    }

    boolean help() {
        return switches.contains("--help");
    }

    boolean live() {
        return switches.contains("--live");
    }

    boolean yes() {
        return switches.contains("--yes");
    }

    /** Returns the vendor's name, never null where {@link #live()}. */
    @Nullable String vendor() {
        return values.get("--vendor");
    }

    String id() {
        return values.getOrDefault("--id", "");
    }

    Map<String, String> settings() {
        return settings;
    }

    @Nullable String body() {
        return values.get("--body");
    }

    @Nullable String accountId() {
        return values.get("--account-id");
    }

    @Nullable String server() {
        return values.get("--server");
    }

    Json json() {
        String name = values.get("--json");
        if (name == null) {
            return Json.available();
        }
        return switch (name) {
            case "moshi" -> Json.MOSHI;
            case "gson" -> Json.GSON;
            default -> throw new UsageException("--json " + name + ": expected moshi or gson");
        };
    }
}
