package io.quotewire.publish.page.document;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.SourceSubject;
import io.quotewire.publish.page.Card;
import io.quotewire.publish.page.Moment;
import io.quotewire.publish.page.Publisher;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.DocumentParts;
import io.quotewire.publish.web.DocumentTitle;
import io.quotewire.publish.web.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document as it is read.
 *
 * @param document its summary
 * @param title what it is called
 * @param receivedAt when its file was read
 * @param part which part, from 1
 * @param parts how many there are
 * @param voices who speaks in the part
 * @param whole whether all quotations of the part are marked; very heavy ones are not
 * @param textIsHere whether the text is; until then each quotation stands alone
 * @param paragraphs what there is to read
 */
record Reading(
        EnrichedDocument document,
        String title,
        Moment receivedAt,
        int part,
        int parts,
        List<Voices.Voice> voices,
        boolean whole,
        boolean textIsHere,
        List<List<Piece>> paragraphs) {

    /**
     * A piece of a paragraph.
     *
     * @param css the classes of a marked one; null where nobody is quoted
     * @param note the quotation, where it begins here
     */
    record Piece(
            String text, @Nullable String css, @Nullable Card note) {}

    static Reading of(
            EnrichedDocument document,
            int part,
            int parts,
            List<String> speakers,
            List<Published<EnrichedQuotation>> quotations,
            boolean whole,
            Optional<Stretch> text) {
        Voices voices = new Voices(speakers);
        List<EnrichedQuotation> records =
                quotations.stream().map(Published::record).toList();
        Map<String, Card> notes =
                quotations.stream().collect(Collectors.toMap(one -> one.record().id(), Card::of));
        return new Reading(
                document,
                DocumentTitle.of(document.source()),
                Moment.of(document.source().receivedAt()),
                part,
                parts,
                voices.of(records),
                whole,
                text.isPresent() || document.textLength() == 0,
                Paragraph.of(text, records).stream()
                        .map(paragraph -> paragraph.parts().stream()
                                .map(one -> piece(one, voices, notes))
                                .toList())
                        .toList());
    }

    private static Piece piece(MarkedDocument.Part part, Voices voices, Map<String, Card> notes) {
        EnrichedQuotation quotation = part.quotation();
        return quotation == null
                ? new Piece(part.text(), null, null)
                : new Piece(
                        part.text(),
                        voices.css(quotation) + (part.verbatim() ? " verbatim" : ""),
                        part.first() ? notes.get(quotation.id()) : null);
    }

    /** Address of the part before; null at the start. */
    public @Nullable String before() {
        return part == 1 ? null : DocumentParts.path(document.documentId(), part - 1);
    }

    /** Address of the part after; null at the end. */
    public @Nullable String after() {
        return part == parts ? null : DocumentParts.path(document.documentId(), part + 1);
    }

    /** Who published the document; null where it does not name who did. */
    public @Nullable Publisher publisher() {
        return Publisher.of(document.source());
    }

    /** What its file says that it is about, as it is called there. */
    public String subjects() {
        List<SourceSubject> subjects = document.source().subjects();
        return subjects == null
                ? ""
                : subjects.stream()
                        .map(one -> one.name() == null
                                ? String.valueOf(one.code())
                                : one.code() == null ? one.name() : one.name() + " (" + one.code() + ")")
                        .collect(Collectors.joining(", "));
    }

    /** Where the document was published; null where that is not an address on the web. */
    public @Nullable String origin() {
        return Origin.of(document.source()).orElse(null);
    }
}
