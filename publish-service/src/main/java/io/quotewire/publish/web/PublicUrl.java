package io.quotewire.publish.web;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.settings.PublishSettings;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Absolute links, all from the one setting that says under which address readers reach this service. */
@Singleton
public final class PublicUrl {

    private final String base;

    PublicUrl(PublishSettings settings) {
        String base = settings.publicUrl();
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
        return of(DocumentParts.path(quotation));
    }

    /** The address of a request, as readers see it. */
    public String of(UriInfo request) {
        return address(request.getRequestUriBuilder());
    }

    /** The same address with another cursor; null without one. */
    public @Nullable String next(UriInfo request, @Nullable Long cursor) {
        return cursor == null ? null : address(request.getRequestUriBuilder().replaceQueryParam("cursor", cursor));
    }

    private String address(UriBuilder request) {
        URI uri = request.build();
        return of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }
}
