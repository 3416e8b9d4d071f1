package io.quotewire.publish.page.speaker;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.publish.page.Card;
import io.quotewire.publish.page.Share;
import io.quotewire.publish.page.View;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.store.view.count.SpeakerCounts;
import io.quotewire.publish.store.view.count.SpeakerCounts.SpeakerCount;
import io.quotewire.publish.taxonomy.Taxonomy;
import io.quotewire.publish.web.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who said most, and all that one said. A speaker is named in the query: a name may have any characters. */
@Path("/speakers")
@Blocking
@Produces(MediaType.TEXT_HTML)
final class SpeakerPages {

    private static final String NAME = "name";
    private static final String WORDS = "q";
    private static final int LONGEST_TEXT = 500;
    private static final int SPEAKERS = 200;
    private static final int CARDS = 20;

    private final Template list;
    private final Template portrait;
    private final SpeakerCounts counts;
    private final Quotations quotations;
    private final Taxonomy taxonomy;

    SpeakerPages(
            @Location("speakers") Template list,
            @Location("speaker") Template portrait,
            SpeakerCounts counts,
            Quotations quotations,
            Taxonomy taxonomy) {
        this.list = list;
        this.portrait = portrait;
        this.counts = counts;
        this.quotations = quotations;
        this.taxonomy = taxonomy;
    }

    @GET
    public TemplateInstance page(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), Set.of(NAME, WORDS));
        parameters.eitherOr(NAME, WORDS);
        String name = parameters.text(NAME, LONGEST_TEXT);
        return name == null ? list(parameters.text(WORDS, LONGEST_TEXT)) : portrait(name);
    }

    private TemplateInstance list(@Nullable String words) {
        List<SpeakerCount> most = counts.most(words, SPEAKERS);
        long highest = most.isEmpty() ? 1 : most.get(0).quotations();
        return list.data(
                        "speakers",
                        most.stream().map(one -> share(one, highest)).toList())
                .data("words", words == null ? "" : words)
                .data("most", SPEAKERS);
    }

    private static Share share(SpeakerCount speaker, long highest) {
        String address = View.by(NAME, speaker.name()).at("/speakers");
        return Share.of(speaker.name(), "topic", speaker.quotations(), highest, address);
    }

    private TemplateInstance portrait(String name) {
        SpeakerCount speaker = counts.of(name).orElseThrow(NotFoundException::new);
        List<Card> cards = quotations.page(QuotationFilter.ofSpeaker(name), null, CARDS).stream()
                .map(Card::of)
                .toList();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return portrait.data(
                "page", Portrait.of(speaker, counts.days(name), today, counts.topics(name), taxonomy, cards));
    }
}
