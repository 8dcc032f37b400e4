package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.EnumType;
import io.github.campaignclients.core.json.OpenEnum;
import java.util.List;

/**
 * How far an export is.
 *
 * <p>The vendor does not say which values there are; the constants are those that were seen so far.
 *
 * @see <a href="https://docs.shop.example/import-leads">https://docs.shop.example/import-leads</a>
 */
public final class ExportState extends OpenEnum {

    /** {@code waiting}. */
    public static final ExportState WAITING = new ExportState("waiting", true);

    /** {@code running}. */
    public static final ExportState RUNNING = new ExportState("running", true);

    /** {@code done}. */
    public static final ExportState DONE = new ExportState("done", true);

    /** {@code failed}. */
    public static final ExportState FAILED = new ExportState("failed", true);

    static final EnumType<ExportState> TYPE = EnumType.register(new ExportState("", false), WAITING, RUNNING, DONE, FAILED);

    private ExportState(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value with a text, whether it is known or not.
     *
     * @param value the text on the wire
     * @return the value
     */
    public static ExportState of(String value) {
        return TYPE.of(value);
    }

    /**
     * Returns the values that are known.
     *
     * @return each constant of this class; unmodifiable
     */
    public static List<ExportState> knownValues() {
        return TYPE.knownValues();
    }

    @Override
    protected OpenEnum create(String value) {
        return new ExportState(value, false);
    }
}
