package io.quotewire.analysis.transcript;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.language.Profile;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.NormalText;
import io.quotewire.analysis.transcript.layout.LabelledLines;

/** Lines of English texts, for tests. */
public final class ReadLines {

    private ReadLines() {}

    /** Reads the lines of a text. */
    public static LabelledLines of(String text) {
        Profile english = Profile.all().get(0);
        Document document = Document.read(NormalText.of(text), english.lexicon(), Checkpoint.NONE);
        return LabelledLines.of(document, english.labels(), Checkpoint.NONE);
    }
}
