package io.github.campaignclients.quickstart;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The program. It ends with 0 where everything went as it should, 1 where a call failed, 2 where the options make no sense. */
public final class Quickstart {

    private final PrintStream out;
    private final PrintStream err;
    private final Function<String, @Nullable String> environment;

    Quickstart(PrintStream out, PrintStream err, Function<String, @Nullable String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /**
     * Runs the program and ends the JVM.
     *
     * @param arguments the command line; see {@code --help}
     */
    public static void main(String[] arguments) {
        int status = new Quickstart(System.out, System.err, System::getenv).run(List.of(arguments));
        System.out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                out.print(help());
                return 0;
            }
            return run(options) ? 0 : 1;
        } catch (UsageException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private boolean run(Options options) {
        Transcript transcript = new Transcript(out);
        String name = options.vendor();
        if (name == null) {
            return new EmbeddedRun(transcript, options.json()).run(Vendors.ALL);
        }
        VendorDemo<?, ?> vendor = Vendors.named(name);
        return options.live()
                ? new LiveRun(transcript, options, environment).run(vendor)
                : new EmbeddedRun(transcript, options.json()).run(List.of(vendor));
    }

    private static String help() {
        return """
                Without options, each of the five clients performs its documented update and a few calls more against
                a server on this machine, one of which is busy at first, and one call shows what a wrong key leads to.
                Nothing leaves the machine.

                  --vendor NAME      only this client: %s
                  --json NAME        the library that reads JSON: moshi (unless told otherwise) or gson
                  --help             this text

                With --live, one client updates a campaign at the real service.

                  --live             needs --vendor, --id, and either --set or --body
                  --id ID            the campaign
                  --set NAME=VALUE   a property to change, as often as needed: text as it stands, a number, true or
                                     false, or null to clear what can be cleared
                  --body FILE        the whole body as JSON, instead of --set
                  --account-id ID    the account, for leadfeeder
                  --server URL       another address than the vendor's first
                  --yes              send it; without this the request is shown and nothing is sent

                The key is read from the environment:
                %s
                What --set knows:
                %s
                It ends with 0 where everything went as it should, 1 where a call failed, and 2 where the options
                make no sense.
                """.formatted(Vendors.names(), variables(), settable());
    }

    private static String variables() {
        return forEach(VendorDemo::environmentVariable);
    }

    private static String settable() {
        return forEach(vendor -> vendor.settable().isEmpty()
                ? "nothing: an update replaces everything, so it takes --body"
                : String.join(", ", vendor.settable()));
    }

    private static String forEach(Function<VendorDemo<?, ?>, String> text) {
        return Vendors.ALL.stream()
                .map(vendor -> "  %-18s %s%n".formatted(vendor.name(), wrapped(text.apply(vendor))))
                .collect(Collectors.joining());
    }

    /** Breaks a list after the comma that a line has room for. */
    private static String wrapped(String list) {
        return list.replaceAll("(.{60,80}?,) ", "$1\n" + " ".repeat(21));
    }
}
