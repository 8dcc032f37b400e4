package io.github.campaignclients.quickstart;

import java.util.List;
import java.util.stream.Collectors;

/** The vendors, in the order in which they are shown. */
final class Vendors {

    static final List<VendorDemo<?, ?>> ALL =
            List.of(new LeadfeederDemo(), new LemlistDemo(), new InterchangeDemo(), new PuffleDemo(), new ExtrovertDemo());

    private Vendors() {}

    static VendorDemo<?, ?> named(String name) {
        return ALL.stream()
                .filter(vendor -> vendor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("--vendor " + name + ": there is no such vendor; there are " + names()));
    }

    static String names() {
        return ALL.stream().map(VendorDemo::name).collect(Collectors.joining(", "));
    }
}
