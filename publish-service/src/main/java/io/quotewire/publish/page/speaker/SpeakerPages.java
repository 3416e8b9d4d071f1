package io.quotewire.publish.page.speaker;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.publish.page.Card;
import io.quotewire.publish.page.Share;
import io.quotewire.publish.page.View;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.store.view.Slice;
import io.quotewire.publish.store.view.count.SpeakerCounts;
import io.quotewire.publish.store.view.count.SpeakerCounts.SpeakerCount;
import io.quotewire.publish.taxonomy.Taxonomy;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.Making;
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
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class SpeakerPages {

    private static final String NAME = "name";
    private static final String WORDS = "q";
    private static final int LONGEST_TEXT = 500;
    private static final int SPEAKERS = 200;
    private static final int CARDS = 20;

    /**
     * The list of speakers.
     *
     * @param words what was looked for, empty where nothing was
     * @param most how many there may be on the page
     * @param notNamed how many quotations there are for which nobody is named
     */
    record Speakers(List<Share> speakers, String words, int most, long notNamed) {}

    @CheckedTemplate(basePath = "")
    private static final class Templates {
        static native TemplateInstance speakers(Speakers page);

        static native TemplateInstance speaker(Portrait page);
    }

    private final SpeakerCounts counts;
    private final Quotations quotations;
    private final Taxonomy taxonomy;
    private final Making making;

    SpeakerPages(SpeakerCounts counts, Quotations quotations, Taxonomy taxonomy, Making making) {
        this.making = making;
        this.counts = counts;
        this.quotations = quotations;
        this.taxonomy = taxonomy;
    }

    @GET
    public Answer page(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), Set.of(NAME, WORDS));
        parameters.eitherOr(NAME, WORDS);
        String name = parameters.text(NAME, LONGEST_TEXT);
        return making.of(() ->
                Answer.text((name == null ? list(parameters.text(WORDS, LONGEST_TEXT)) : portrait(name)).render()));
    }

    private TemplateInstance list(@Nullable String words) {
        List<SpeakerCount> most = counts.most(words, SPEAKERS);
        long highest = most.isEmpty() ? 1 : most.get(0).quotations();
        return Templates.speakers(new Speakers(
                most.stream().map(one -> share(one, highest)).toList(),
                words == null ? "" : words,
                SPEAKERS,
                counts.notNamed()));
    }

    private static Share share(SpeakerCount speaker, long highest) {
        String address = View.by(NAME, speaker.name()).at("/speakers");
        return Share.of(speaker.name(), "topic", speaker.quotations(), highest, address);
    }

    private TemplateInstance portrait(String name) {
        SpeakerCount speaker = counts.of(name).orElseThrow(NotFoundException::new);
        Slice<Card> cards =
                quotations.page(QuotationFilter.ofSpeaker(name), null, CARDS).map(Card::of);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Templates.speaker(Portrait.of(speaker, counts.days(name), today, counts.topics(name), taxonomy, cards));
    }
}
