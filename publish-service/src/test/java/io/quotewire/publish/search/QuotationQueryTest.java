package io.quotewire.publish.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.web.BadParameterException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

    @Test
    void aDayThatThereIsNotIsNotAllowed() {
        given.add("from", "2026-02-30");
        assertThatThrownBy(() -> QuotationQuery.of(given)).hasMessage("Parameter from allows a day like 2026-11-24");
    }

    @Test
    void daysRunForward() {
        given.add("from", "2026-11-24");
        given.add("to", "2026-11-23");
        assertThatThrownBy(() -> QuotationQuery.of(given))
                .hasMessage("Parameter to allows a day that is not before from, which is 2026-11-24");
    }

    @Test
    void aFilterWrittenIntoAnAddressIsReadAsTheSame() {
        QuotationFilter filter = new QuotationFilter(
                "\"night train\" -ferry & more",
                "Öz = Kara?",
                "medtop:20000002",
                "neutral",
                "mixed",
                "denied",
                "The Harbour & Lock",
                "0".repeat(64),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 24));
        String address = FilterParameters.address("/feed.json", filter);
        assertThat(address).startsWith("/feed.json?q=%22night+train%22+-ferry+%26+more&speaker=");
        for (String pair : address.substring(address.indexOf('?') + 1).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            given.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        assertThat(QuotationQuery.of(given).filter()).isEqualTo(filter);
        assertThat(FilterParameters.address("/", QuotationFilter.ALL)).isEqualTo("/");
    }
}
