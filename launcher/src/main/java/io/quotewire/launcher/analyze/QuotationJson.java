package io.quotewire.launcher.analyze;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.Quotation.Known;
import io.quotewire.analysis.Quotation.Unknown;
import io.quotewire.analysis.Quotation.Unnamed;
import io.quotewire.analysis.Span;
import java.util.List;
import java.util.Locale;

/** Writes quotations as JSON objects: offsets with the words they stand for. */
final class QuotationJson {

    private final CodePoints text;
    private final boolean tags;

    QuotationJson(String text, boolean tags) {
        this.text = new CodePoints(text);
        this.tags = tags;
    }

    void write(Quotation quotation, ObjectNode out) {
        out.put("start", quotation.content().start());
        out.put("end", quotation.content().end());
        out.put("kind", quotation.kind().name().toLowerCase(Locale.ROOT));
        out.put("polarity", quotation.polarity().name().toLowerCase(Locale.ROOT));
        out.put("text", text.cut(quotation.content()));
        if (quotation.fragments().size() > 1) {
            spans(quotation.fragments(), out.putArray("fragments"));
        }
        spans(quotation.verbatim(), out.putArray("verbatim"));
        if (quotation.turn() != null) {
            out.putObject("turn")
                    .put("index", quotation.turn().index())
                    .put("paragraph", quotation.turn().paragraph());
        }
        if (quotation.cue() != null) {
            mention(quotation.cue(), out.putObject("cue"));
        }
        speaker(quotation, out);
        if (tags) {
            tags(quotation, out);
        }
        out.put("confidence", quotation.confidence());
        out.put("evidence", quotation.evidence());
    }

    private void speaker(Quotation quotation, ObjectNode out) {
        if (quotation.attribution() instanceof Known known) {
            speaker(known, out.putObject("speaker"));
            if (!known.together().isEmpty()) {
                ArrayNode speakers = out.putArray("speakers");
                known.together().forEach(one -> speaker(one, speakers.addObject()));
            }
        } else if (quotation.attribution() instanceof Unnamed unnamed) {
            ObjectNode speaker = mention(unnamed.mention(), out.putObject("speaker"));
            speaker.put("name", "").put("confidence", unnamed.confidence());
            out.put("speakerUnknown", unnamed.reason());
        } else if (quotation.attribution() instanceof Unknown unknown) {
            out.putNull("speaker").put("speakerUnknown", unknown.reason());
        }
    }

    private void speaker(Known known, ObjectNode out) {
        mention(known.mention(), out).put("name", known.name()).put("confidence", known.confidence());
    }

    private static void tags(Quotation quotation, ObjectNode out) {
        ArrayNode topics = out.putArray("topics");
        quotation
                .topics()
                .forEach(topic -> topics.addObject()
                        .put("code", topic.code())
                        .put("name", topic.name())
                        .put("confidence", topic.confidence())
                        .put("evidence", topic.evidence()));
        out.putObject("sentiment")
                .put("label", quotation.sentiment().label().name().toLowerCase(Locale.ROOT))
                .put("score", quotation.sentiment().score())
                .put("confidence", quotation.sentiment().confidence())
                .put("evidence", quotation.sentiment().evidence());
    }

    private ObjectNode mention(Span span, ObjectNode out) {
        return out.put("text", text.cut(span)).put("start", span.start()).put("end", span.end());
    }

    private static void spans(List<Span> spans, ArrayNode out) {
        spans.forEach(span -> out.addArray().add(span.start()).add(span.end()));
    }
}
