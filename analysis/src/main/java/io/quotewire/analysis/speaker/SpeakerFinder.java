package io.quotewire.analysis.speaker;

import io.quotewire.analysis.quotation.Draft;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each quotation its speaker. */
public final class SpeakerFinder {

    /** The speakers of quotations, one for each, in their order. */
    public List<Speaker> find(Document document, List<Draft> drafts) {
        List<Speaker> speakers = new ArrayList<>(drafts.size());
        Range last = null;
        for (Draft draft : drafts) {
            Range mention = draft.mention() == null ? last : draft.mention();
            speakers.add(speaker(document, mention));
            last = mention;
        }
        return speakers;
    }

    private static Speaker speaker(Document document, @Nullable Range mention) {
        if (mention == null) {
            return Speaker.unknown("no name stands near");
        }
        int end = mention.from() + 1;
        while (end < mention.to() && !document.tokens().isSign(end, ",")) {
            end++;
        }
        String name = document.tokens().text(mention.from(), end);
        return new Speaker(mention, name, 0.5, "as printed");
    }
}
