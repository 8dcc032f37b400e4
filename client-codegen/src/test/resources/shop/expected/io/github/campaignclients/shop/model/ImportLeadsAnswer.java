package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OneOfType;
import io.github.campaignclients.core.json.Variant;

/**
 * What {@code importLeads} answers.
 *
 * <p>It holds one of these, and the HTTP status tells which:
 * <ul>
 *   <li>{@code ImportResult}, with 200 or 201
 *   <li>{@code Export}, with 202
 *   <li>{@code PartialImport}, with 206
 *   <li>something that nobody documented, which is kept
 * </ul>
 *
 * @see <a href="https://docs.shop.example/import-leads">https://docs.shop.example/import-leads</a>
 */
public final class ImportLeadsAnswer extends OneOf {

    static final OneOfType<ImportLeadsAnswer> TYPE = OneOfType.define(new ImportLeadsAnswer(Variant.none()))
            .variant(Codecs.ref(ImportResult.class), 200, 201)
            .variant(Codecs.ref(Export.class), 202)
            .variant(Codecs.ref(PartialImport.class), 206)
            .register();

    private ImportLeadsAnswer(Variant variant) {
        super(variant);
    }

    /**
     * Returns one that holds a {@code ImportResult}.
     *
     * @param value the value
     * @return what holds it
     */
    public static ImportLeadsAnswer of(ImportResult value) {
        return TYPE.of(0, value);
    }

    /**
     * Returns one that holds a {@code Export}.
     *
     * @param value the value
     * @return what holds it
     */
    public static ImportLeadsAnswer of(Export value) {
        return TYPE.of(1, value);
    }

    /**
     * Returns one that holds a {@code PartialImport}.
     *
     * @param value the value
     * @return what holds it
     */
    public static ImportLeadsAnswer of(PartialImport value) {
        return TYPE.of(2, value);
    }

    /**
     * Tells whether this holds a {@code ImportResult}.
     *
     * @return whether it does
     */
    public boolean isImportResult() {
        return is(0);
    }

    /**
     * Returns the {@code ImportResult} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public ImportResult asImportResult() {
        return as(0);
    }

    /**
     * Tells whether this holds a {@code Export}.
     *
     * @return whether it does
     */
    public boolean isExport() {
        return is(1);
    }

    /**
     * Returns the {@code Export} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public Export asExport() {
        return as(1);
    }

    /**
     * Tells whether this holds a {@code PartialImport}.
     *
     * @return whether it does
     */
    public boolean isPartialImport() {
        return is(2);
    }

    /**
     * Returns the {@code PartialImport} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public PartialImport asPartialImport() {
        return as(2);
    }

    @Override
    protected OneOf create(Variant variant) {
        return new ImportLeadsAnswer(variant);
    }
}
