package io.quotewire.publish.web;

import io.quotewire.contracts.EnrichedQuotation;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute links, all from the one setting that says under which address readers reach this service. */
@Singleton
public final class PublicUrl {

    private final String base;

    PublicUrl(@ConfigProperty(name = "quotewire.public-url") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /**
     * The address of a page.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        return base + path;
    }

    /** Where a quotation is read in its place. */
    public String of(EnrichedQuotation quotation) {
        return of("/documents/" + quotation.documentId() + "#" + quotation.id());
    }
}
