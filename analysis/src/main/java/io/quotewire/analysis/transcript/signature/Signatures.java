package io.quotewire.analysis.transcript.signature;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.LinePattern;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import io.quotewire.analysis.transcript.layout.Layout;
import io.quotewire.analysis.transcript.layout.Line;
import io.quotewire.analysis.transcript.layout.Needs;
import io.quotewire.analysis.transcript.layout.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Words that are signed: in marks with a dash and a name behind them or on the next line, as a list of such; a post
 * with the handle of who wrote it; in marks below a line that announces a statement.
 */
public final class Signatures {

    private static final List<Layout> LAYOUTS = Layout.signatures();
    private static final int LONGEST_BLOCK = 60;
    private static final int LONGEST_NAME = 9;

    /** No line that signs is longer. */
    private static final int LONGEST_LINE = 400;

    private static final String DASHES = "—–―~-";

    private final Document document;
    private final Tokens tokens;
    private final LabelWords words;
    private final Places places;
    private final List<@Nullable Label> labels;
    private final List<Line> lines;
    private final List<Signed> found = new ArrayList<>();

    private Signatures(LabelledLines lines) {
        this.document = lines.document();
        this.tokens = document.tokens();
        this.words = lines.words();
        this.places = new Places(tokens);
        this.labels = lines.labels();
        this.lines = lines.lines();
    }

    /** Those of a document, in order. */
    public static List<Signed> of(LabelledLines lines) {
        Signatures signatures = new Signatures(lines);
        for (int i = 0; i < signatures.lines.size(); i++) {
            signatures.read(i);
        }
        return signatures.found;
    }

    private void read(int i) {
        Line line = lines.get(i);
        Signed signed = behind(line);
        signed = signed == null ? below(i) : signed;
        signed = signed == null ? labelled(i) : signed;
        if (signed == null) {
            signed = under(i);
        }
        if (signed != null) {
            found.add(signed);
        }
    }

    /** "- “A triumph” – The Daily Gull, on one line" */
    @Nullable
    private Signed behind(Line line) {
        if (Character.isLetterOrDigit(tokens.chars().charAt(line.from()))) {
            return null;
        }
        Range range = places.tokens(line.from(), line.to());
        Range marked = range == null ? null : marked(range);
        if (range == null || marked == null || marked.to() >= range.to()) {
            return null;
        }
        int dash = tokens.isSign(marked.to(), ".,") ? marked.to() + 1 : marked.to();
        int name = dash;
        while (name < range.to() && tokens.isSign(name, DASHES)) {
            name++;
        }
        Range who = name > dash ? name(name, range.to()) : inBrackets(dash, range.to());
        return who == null ? null : new Signed(List.of(inside(marked)), who, range);
    }

    /** "“Otters sing.” (Ann Lee, Kendal)": a name and a place that fill the brackets at the end of a line. */
    @Nullable
    private Range inBrackets(int open, int limit) {
        int last = limit - 1;
        boolean brackets = open < last && tokens.isSign(open, "(") && tokens.isSign(last, ")");
        Range who = brackets && last - open < LONGEST_NAME * 2 ? name(open + 1, last) : null;
        if (who == null || who.length() < 2 || !tokens.isSign(who.to(), ",")) {
            return null;
        }
        int place = who.to() + 1;
        return place < last && tokens.is(place, Trait.CAPITALISED) ? who : null;
    }

    /** "Jon Ek, harbour master: “I painted it myself.”" */
    @Nullable
    private Signed labelled(int i) {
        Line line = lines.get(i);
        Label label = labels.get(i);
        Range words = label == null || label.role() == null ? null : places.tokens(label.body(), line.to());
        Range marked = words == null ? null : marked(words);
        return label == null || words == null || marked == null || marked.to() < words.to()
                ? null
                : new Signed(
                        List.of(inside(marked)),
                        label.tokens(),
                        new Range(label.tokens().from(), words.to()));
    }

    /** The lines above, up to an empty one, signed by this one. */
    @Nullable
    private Signed below(int i) {
        Line line = lines.get(i);
        if (i == 0 || line.length() > LONGEST_LINE) {
            return null;
        }
        int has = Needs.in(tokens.chars(), line.from(), line.to());
        for (Layout layout : LAYOUTS) {
            Matcher matcher = (layout.needs() & ~has) != 0
                    ? null
                    : layout.pattern().matches(tokens.chars(), line.from(), line.to());
            if (matcher != null) {
                return signed(block(i - 1), matcher, layout.name().endsWith("handle"));
            }
        }
        return null;
    }

    @Nullable
    private Signed signed(@Nullable Range block, Matcher matcher, boolean handle) {
        Range at = places.tokens(matcher.start("name"), matcher.end("name"));
        Range who = at == null ? null : name(at.from(), at.to());
        if (block == null || at == null || who == null || who.to() < at.to()) {
            return null;
        }
        Range outside = new Range(block.from(), at.to());
        Range marked = marked(block);
        if (marked != null && marked.to() >= block.to() - 1) {
            return new Signed(List.of(inside(marked)), who, outside);
        }
        return handle ? new Signed(List.of(block), who, outside) : null;
    }

    /** The block in marks under a line that announces a statement. */
    @Nullable
    private Signed under(int i) {
        Line line = lines.get(i);
        Matcher matcher = words.match(LinePattern.STATEMENT, tokens.chars(), line.from(), line.to());
        if (matcher == null || i + 1 >= lines.size()) {
            return null;
        }
        Range at = places.tokens(matcher.start("name"), matcher.end("name"));
        int last = i + 1;
        while (last + 1 < lines.size() && !lines.get(last + 1).afterBlank()) {
            last++;
        }
        Range block = places.tokens(lines.get(i + 1).from(), lines.get(last).to());
        Range marked = block == null ? null : marked(block);
        return at == null || block == null || marked == null || marked.to() < block.to()
                ? null
                : new Signed(List.of(inside(marked)), at, new Range(at.from(), block.to()));
    }

    /** The lines that end with this one, up to an empty line or another signature. */
    @Nullable
    private Range block(int last) {
        int first = last;
        while (first > 0 && !lines.get(first).afterBlank() && last - first < LONGEST_BLOCK) {
            first--;
        }
        Range block = places.tokens(lines.get(first).from(), lines.get(last).to());
        int end = found.isEmpty() ? -1 : found.get(found.size() - 1).outside().to();
        return block == null || block.from() < end ? null : block;
    }

    /** The stretch in marks that a block begins with, behind a bullet; null if it begins otherwise. */
    @Nullable
    private Range marked(Range block) {
        int from = block.from();
        while (from < block.to() && tokens.isSign(from, "-–•*·>_")) {
            from++;
        }
        int at = document.marks().at(from);
        Marked stretch = at < 0 ? null : document.marks().stretches().get(at);
        return stretch == null || stretch.open() != from ? null : stretch.outside();
    }

    private Range inside(Range marked) {
        return document.marks()
                .stretches()
                .get(document.marks().at(marked.from()))
                .inside();
    }

    /** A name or the name of a paper; what follows a comma or bracket only tells more. */
    @Nullable
    private Range name(int from, int limit) {
        int to = from;
        boolean named = false;
        while (to < limit && to < from + LONGEST_NAME && !tokens.isSign(to, ",(.@")) {
            boolean capital = tokens.is(to, Trait.CAPITALISED);
            boolean small = tokens.is(to, Trait.NAME_PARTICLE) || words.is(tokens.text(to), Part.WITHIN);
            if (!capital && !small && !tokens.isSign(to, "&-’'")) {
                return null;
            }
            named |= capital && !tokens.is(to, Trait.NOT_A_NAME) && !tokens.is(to, Keyword.THE);
            to++;
        }
        return named && to > from ? new Range(from, to) : null;
    }
}
