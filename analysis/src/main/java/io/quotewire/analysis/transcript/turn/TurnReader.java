package io.quotewire.analysis.transcript.turn;

import io.quotewire.analysis.Quotation.Turn;
import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.LinePattern;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import io.quotewire.analysis.transcript.layout.Line;
import io.quotewire.analysis.transcript.layout.Places;
import io.quotewire.analysis.transcript.voice.Voice;
import io.quotewire.analysis.transcript.voice.Voices;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the turns of a document that is a transcript: line by line, each in a paragraph of whoever speaks. */
public final class TurnReader {

    private static final Pattern TIME = Pattern.compile("\\h*[\\[(]\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])]\\h*");

    private final Tokens tokens;
    private final LabelWords words;
    private final Places places;
    private final LabelledLines lines;
    private final List<@Nullable Label> labels;
    private final Voices voices;
    private final Asides asides;
    private final Directions directions;
    private final Set<Integer> paragraphs = new HashSet<>();
    private final int lastLabel;

    private final List<Paragraph> found = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final List<Range> paragraph = new ArrayList<>();
    private @Nullable Label label;
    private @Nullable Voice voice;
    private boolean opens;
    private int turn;
    private int part;

    /** @param speakers the keys of the labels that are speakers */
    public TurnReader(LabelledLines lines, Set<String> speakers) {
        this.tokens = lines.document().tokens();
        this.words = lines.words();
        this.places = new Places(tokens);
        this.lines = lines;
        this.labels = new ArrayList<>(lines.labels());
        labels.replaceAll(l -> l != null && speakers.contains(l.key()) ? l : null);
        List<Label> real = labels.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        this.voices = new Voices(tokens, words, real);
        this.asides = new Asides(tokens, words, real);
        this.directions = new Directions(tokens);
        this.lastLabel =
                real.isEmpty() ? -1 : real.get(real.size() - 1).tokens().from();
        lines.document().paragraphs().forEach(p -> paragraphs.add(p.from()));
    }

    /** The turns, in order. */
    public Turns read() {
        for (int i = 0; i < lines.lines().size(); i++) {
            read(i);
        }
        end();
        return new Turns(found, taken);
    }

    private void read(int i) {
        Line line = lines.lines().get(i);
        Label own = labels.get(i);
        if (own == null && (isProcedure(line, i) || isSilent(line))) {
            end();
            take(line.from(), line.to());
            return;
        }
        if (own != null) {
            end();
            label = own;
            voice = voices.of(own);
            opens = true;
            turn++;
            part = 0;
            take(line.from(), own.body());
            add(afterTime(own.body(), line.to()), line.to());
            return;
        }
        boolean starts = line.afterBlank() || (!lines.numbered() && paragraphs.contains(places.firstFrom(line.from())));
        if (starts && !(opens && paragraph.isEmpty())) {
            end();
            if (label != null && label.layout().isScreenplay()) {
                label = null;
                voice = null;
            }
        }
        add(line.from(), line.to());
    }

    /** Words of the paragraph that is being read. */
    private void add(int from, int to) {
        Range range = places.tokens(from, to);
        if (range != null) {
            paragraph.add(range);
        }
    }

    /** The paragraph ends: it is the speaker's, unless it is a heading or told by somebody else. */
    private void end() {
        if (paragraph.isEmpty()) {
            return;
        }
        Range whole = new Range(
                paragraph.get(0).from(), paragraph.get(paragraph.size() - 1).to());
        List<Range> parts = lines.numbered() ? List.copyOf(paragraph) : List.of(whole);
        paragraph.clear();
        boolean first = opens;
        opens = false;
        if (!first && asides.endsTurn(whole, whole.from() > lastLabel)) {
            label = null;
            voice = null;
        }
        if (label == null || voice == null) {
            return;
        }
        taken.set(whole.from(), whole.to());
        int from = tokens.start(whole.from());
        int to = tokens.end(whole.to() - 1);
        if (words.match(LinePattern.DIRECTION, tokens.chars(), from, to) == null) {
            found.add(new Paragraph(
                    new Turn(turn, ++part),
                    parts.stream().map(directions::without).toList(),
                    label.tokens(),
                    voice));
        }
    }

    /** Who is sworn and who examines is told in lines of their own. */
    private boolean isProcedure(Line line, int i) {
        Matcher by = words.match(LinePattern.EXAMINER, tokens.chars(), line.from(), line.to());
        if (by != null) {
            voices.examines(by.group("name"));
            return true;
        }
        Matcher sworn = words.match(LinePattern.SWORN, tokens.chars(), line.from(), line.to());
        if (sworn == null) {
            return false;
        }
        String name = sworn.group("name");
        Line before = i > 0 ? lines.lines().get(i - 1) : line;
        if (name == null) {
            name = tokens.chars().substring(before.from(), before.to());
            take(before.from(), before.to());
            if (!paragraph.isEmpty()) {
                paragraph.remove(paragraph.size() - 1);
            }
        }
        end();
        voices.swears(name.replaceAll("[,:.]+$", ""));
        label = null;
        voice = null;
        return true;
    }

    private boolean isSilent(Line line) {
        return words.match(LinePattern.DIRECTION, tokens.chars(), line.from(), line.to()) != null
                || words.match(LinePattern.FURNITURE, tokens.chars(), line.from(), line.to()) != null;
    }

    private int afterTime(int from, int to) {
        Matcher time = TIME.matcher(tokens.chars()).region(from, to);
        return time.lookingAt() ? time.end() : from;
    }

    private void take(int from, int to) {
        Range range = places.tokens(from, to);
        if (range != null) {
            taken.set(range.from(), range.to());
        }
    }
}
