package io.quotewire.analysis.transcript.turn;

import io.quotewire.analysis.Quotation.Turn;
import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import io.quotewire.analysis.transcript.voice.Introduction;
import io.quotewire.analysis.transcript.voice.Voice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interview without labels, as magazines print them: questions in bold or on lines of their own, put to "you", and
 * answers in the first person by somebody whom the lines before introduce. Questions that readers have look alike, but
 * there it is they who say "I". The weights are log odds, chosen by hand on the golden cases.
 */
public final class Interview {

    private static final double PRIOR = -3;
    private static final double QUESTION = 0.5;
    private static final double MOST_QUESTIONS = 2;
    private static final double ADDRESSED = 2;
    private static final double SELF = 3;
    private static final double LEAST_SELF = 0.3;
    private static final double ASKED_BY_READERS = -4;
    private static final double INTRODUCED = 1.2;
    private static final double SET_OFF = 0.8;
    private static final double PLAIN = -0.5;
    private static final double HIGHEST = 0.98;
    private static final int FEWEST = 2;
    private static final int FEWEST_PLAIN = 3;
    private static final int LONGEST_QUESTION = 80;
    private static final int ENOUGH = 200;

    private final Tokens tokens;
    private final LabelWords words;
    private final List<Block> blocks;
    private final boolean setOff;
    private final List<Integer> questions = new ArrayList<>();
    private final @Nullable Range introduced;
    private final double confidence;

    /** Looks for one in a document. */
    public Interview(LabelledLines lines) {
        this.tokens = lines.document().tokens();
        this.words = lines.words();
        this.blocks = Block.of(tokens, lines.lines());
        this.setOff = blocks.stream().filter(b -> b.setOff() && b.asks()).count() >= FEWEST;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (isQuestion(i)) {
                questions.add(i);
            }
        }
        boolean enough = questions.size() >= (setOff ? FEWEST : FEWEST_PLAIN);
        this.introduced = enough
                ? new Introduction(
                                tokens,
                                words,
                                blocks.get(questions.get(0)).words().from())
                        .mention()
                : null;
        this.confidence = enough ? weigh() : 0;
    }

    /** How sure it is that the document is such an interview, from 0 to 1. */
    public double confidence() {
        return confidence;
    }

    private boolean isQuestion(int i) {
        Block block = blocks.get(i);
        Block next = blocks.get(i + 1);
        boolean brief = block.words().length() <= LONGEST_QUESTION;
        boolean first = questions.isEmpty();
        return setOff
                ? block.setOff() && (block.asks() || !first) && !next.setOff()
                : brief && block.asks() && !next.asks();
    }

    private double weigh() {
        double addressed = 0;
        double readers = 0;
        double self = 0;
        int asked = 0;
        for (int question : questions) {
            boolean you = has(question, Part.ADDRESSED);
            addressed += you ? 1.0 / questions.size() : 0;
            readers += !you && has(question, Part.SELF) ? 1.0 / questions.size() : 0;
            self += has(question + 1, Part.SELF) ? 1.0 / questions.size() : 0;
            asked += blocks.get(question).asks() ? 1 : 0;
        }
        if (self < LEAST_SELF
                || asked * 2 < questions.size()
                || (!setOff && (introduced == null || self < LEAST_SELF * 2))) {
            return 0;
        }
        double odds = PRIOR
                + Math.min(MOST_QUESTIONS, QUESTION * questions.size())
                + ADDRESSED * addressed
                + SELF * self
                + ASKED_BY_READERS * readers
                + (introduced == null ? 0 : INTRODUCED)
                + (setOff ? SET_OFF : PLAIN);
        return HIGHEST / (1 + Math.exp(-odds));
    }

    /** "Petra Sund's book is out in May." */
    private boolean isOfAnswerer(Block block) {
        int from = block.words().from();
        return introduced != null
                && (tokens.text(from).equals(tokens.text(introduced.from()))
                        || tokens.text(from).equals(tokens.text(introduced.to() - 1)));
    }

    private boolean has(int block, Part part) {
        Range range = blocks.get(block).words();
        for (int i = range.from(); i < Math.min(range.to(), range.from() + ENOUGH); i++) {
            if (words.is(tokens.text(i), part)) {
                return true;
            }
        }
        return false;
    }

    /** Its turns, in order: a question by nobody who is named, an answer by whom the lines before introduce. */
    public Turns read() {
        List<Paragraph> found = new ArrayList<>();
        BitSet taken = new BitSet();
        Voice asks = Voice.nobody("the questions name nobody");
        Voice answers = introduced == null
                ? Voice.nobody("nobody is introduced")
                : Voice.named(tokens.text(introduced.from(), introduced.to()), "whom the text introduces");
        Asides asides = new Asides(tokens, words, List.of());
        int turn = 0;
        Set<Integer> asked = Set.copyOf(questions);
        int last = questions.get(questions.size() - 1);
        for (int question : questions) {
            Range words = blocks.get(question).words();
            taken.set(words.from(), words.to());
            found.add(new Paragraph(new Turn(++turn, 1), List.of(words), null, asks));
            turn++;
            int part = 0;
            for (int i = question + 1; i < blocks.size() && !asked.contains(i); i++) {
                Block block = blocks.get(i);
                boolean told = part > 0 && question == last && isOfAnswerer(block);
                if (block.setOff() || told || (part > 0 && asides.endsTurn(block.words(), question == last))) {
                    break;
                }
                taken.set(block.words().from(), block.words().to());
                found.add(new Paragraph(new Turn(turn, ++part), List.of(block.words()), introduced, answers));
            }
        }
        return new Turns(found, taken);
    }
}
