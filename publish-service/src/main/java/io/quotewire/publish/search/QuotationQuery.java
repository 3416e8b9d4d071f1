package io.quotewire.publish.search;

import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.web.Parameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question about quotations, as every address that shows some understands it.
 *
 * @param filter which quotations
 * @param page which page of them
 */
public record QuotationQuery(QuotationFilter filter, PageQuery page) {

    private static final Set<String> NAMES = Stream.of(FilterParameters.NAMES, PageQuery.NAMES)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** @throws io.quotewire.publish.web.BadParameterException if a parameter is not what it may be */
    public static QuotationQuery of(MultivaluedMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        return new QuotationQuery(FilterParameters.read(parameters), PageQuery.of(parameters));
    }
}
