package io.quotewire.analysis.transcript.layout;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the label at the head of a line, by the first layout that fits. */
final class LabelReader {

    private static final List<Layout> LAYOUTS = Layout.labels();

    private static final int CENTRED = 12;
    private static final int INDENTED = 5;
    private static final int TAB = 8;

    private final Tokens tokens;
    private final Places places;
    private final Shapes shapes;

    LabelReader(Document document, LabelWords words) {
        this.tokens = document.tokens();
        this.places = new Places(tokens);
        this.shapes = new Shapes(tokens, words);
    }

    /**
     * The label of a line; null if it has none.
     *
     * @param afterLetter whether the label before it is a letter, so that a bare "A" answers
     */
    @Nullable
    Label of(Line line, boolean afterLetter) {
        int has = Needs.in(tokens.chars(), line.from(), line.to());
        for (Layout layout : LAYOUTS) {
            if ((layout.needs() & ~has) != 0 || (layout.isScreenplay() && !isCentred(line))) {
                continue;
            }
            Matcher matcher = layout.pattern().lookingAt(tokens.chars(), line.from(), line.to());
            if (matcher != null) {
                Label label = label(layout, matcher);
                if (label != null && (!layout.isLetter() || isLetter(label, afterLetter))) {
                    return label;
                }
            }
        }
        return null;
    }

    /** Far from the margin, behind a blank line, and what follows on the next line is indented too. */
    private boolean isCentred(Line line) {
        int next = tokens.chars().indexOf('\n', line.to()) + 1;
        return line.afterBlank()
                && next > 0
                && indentation(tokens.chars().lastIndexOf('\n', line.from()) + 1) >= CENTRED
                && indentation(next) >= INDENTED;
    }

    /** Columns of space before the text of a line; 0 if it is blank. */
    private int indentation(int start) {
        String chars = tokens.chars();
        int columns = 0;
        for (int i = start; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\n' || !(c == '\t' || Character.isSpaceChar(c))) {
                return c == '\n' ? 0 : columns;
            }
            columns += c == '\t' ? TAB : 1;
        }
        return 0;
    }

    @Nullable
    private Label label(Layout layout, Matcher matcher) {
        Range range = places.tokens(matcher.start("name"), matcher.end("name"));
        if (range == null) {
            range = places.around(matcher.start("name")); // "<nick>" is one token
        }
        String name = matcher.group("name").strip();
        if (range == null || name.isEmpty() || isTime(range)) {
            return null;
        }
        String role = group(layout, matcher, "role");
        Shape shape = role != null && isSaying(matcher) ? Shape.NONE : shapes.of(name, range, layout);
        return shape == Shape.NONE
                ? null
                : new Label(layout, shape, name, range, role, group(layout, matcher, "aside"), matcher.end());
    }

    /** "6:01 p.m.": when something was written, not by whom. */
    private boolean isTime(Range range) {
        return range.length() == 1 && tokens.is(range.from(), Keyword.CLOSING);
    }

    @Nullable
    private static String group(Layout layout, Matcher matcher, String name) {
        String group = layout.pattern().has(name) ? matcher.group(name) : null;
        return group == null ? null : group.strip();
    }

    /** "Smith, the mayor, said this: …" is a sentence. */
    private boolean isSaying(Matcher matcher) {
        Range role = places.tokens(matcher.start("role"), matcher.end("role"));
        for (int i = role == null ? 0 : role.from(); role != null && i < role.to(); i++) {
            boolean verb =
                    tokens.is(i, Trait.FINITE) && !tokens.is(i, Trait.NOUN_TOO) && !tokens.is(i, Trait.CAPITALISED);
            if (verb || tokens.is(i, Trait.AUXILIARY) || tokens.is(i, Keyword.WHO)) {
                return true;
            }
        }
        return false;
    }

    /** "Q When", "A. At home"; "A. Lee is a name" and "A man" are none. */
    private boolean isLetter(Label label, boolean afterLetter) {
        boolean answers = label.name().startsWith("A");
        boolean bare = label.layout().name().startsWith("bare");
        int next = label.tokens().to();
        if (!bare) {
            boolean name = tokens.isSign(next, ":") || label.name().length() > 1;
            boolean initial = tokens.is(next, Trait.CAPITALISED) && !tokens.is(next, Trait.NOT_A_NAME);
            return name || afterLetter || !initial || !answers;
        }
        boolean opens = tokens.is(next, Trait.CAPITALISED) || tokens.isSign(next, "(“\"‘—[-");
        return answers ? afterLetter && (opens || isWide(label.body())) : opens || isWide(label.body());
    }

    /** More than one space: a column of its own. */
    private boolean isWide(int from) {
        String chars = tokens.chars();
        return from + 1 < chars.length()
                && Character.isSpaceChar(chars.charAt(from))
                && Character.isSpaceChar(chars.charAt(from + 1));
    }
}
