package io.quotewire.publish.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.publish.store.QuotationFilter;
import io.quotewire.publish.web.BadParameterException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;

class QuotationQueryTest {

    private final MultivaluedHashMap<String, String> given = new MultivaluedHashMap<>();

    @Test
    void nothingGivenAsksForTheNewestOfAll() {
        assertThat(QuotationQuery.of(given))
                .isEqualTo(new QuotationQuery(QuotationFilter.ALL, new PageQuery(null, 50)));
    }

    @Test
    void anEmptyParameterAsksNothing() {
        given.add("q", "");
        assertThat(QuotationQuery.of(given).filter()).isEqualTo(QuotationFilter.ALL);
    }

    @Test
    void aTopicMayBeGivenWithoutItsPrefix() {
        given.add("topic", "20000002");
        assertThat(QuotationQuery.of(given).filter().topic()).isEqualTo("medtop:20000002");
    }

    @Test
    void whatIsNotAllowedIsSaid() {
        given.add("kind", "DIRECT");
        assertThatThrownBy(() -> QuotationQuery.of(given))
                .isInstanceOf(BadParameterException.class)
                .hasMessage("Parameter kind allows one of direct, mixed, indirect, turn");
    }
}
