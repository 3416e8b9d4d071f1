package io.quotewire.analysis.transcript.evidence;

import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import io.quotewire.analysis.transcript.layout.Line;
import io.quotewire.analysis.transcript.layout.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the first words under each label beside it. */
final class Sayings {

    private static final int ENOUGH_LINES = 12;

    private final Places places;
    private final List<Line> lines;
    private final List<@Nullable Label> labels;

    Sayings(LabelledLines lines) {
        this.places = new Places(lines.document().tokens());
        this.lines = lines.lines();
        this.labels = lines.labels();
    }

    List<Saying> all() {
        List<Saying> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Label label = labels.get(i);
            if (label != null) {
                all.add(new Saying(i, label, places.tokens(label.body(), end(i, label))));
            }
        }
        return all;
    }

    /** The end of the paragraph under a label; the next one's where nothing stands behind the label itself. */
    private int end(int line, Label label) {
        int last = line;
        boolean empty = label.body() >= lines.get(line).to();
        for (int i = line + 1; i < lines.size() && i < line + ENOUGH_LINES && labels.get(i) == null; i++) {
            if (lines.get(i).afterBlank() && !(empty && last == line)) {
                break;
            }
            last = i;
        }
        return lines.get(last).to();
    }
}
