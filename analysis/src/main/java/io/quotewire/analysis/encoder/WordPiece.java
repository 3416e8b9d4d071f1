package io.quotewire.analysis.encoder;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Cuts a text into word pieces as the uncased English BERT models expect them: lower case, accents taken off, split at
 * space and punctuation, then the longest known piece first (Wu et al., "Google's Neural Machine Translation System",
 * 2016, section 4.1, in the form of Devlin et al., 2019).
 */
public final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int unknown;

    public WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.special("[UNK]");
    }

    /**
     * The ids of a text's pieces, without the marks of start and end.
     *
     * @param most pieces after this many are left out
     */
    public int[] pieces(String text, int most) {
        Pieces pieces = new Pieces(most);
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int at = 0; at < plain.length() && !pieces.full(); ) {
            int c = plain.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                cut(word, pieces);
            } else if (isPunctuation(c)) {
                cut(word, pieces);
                cut(word.appendCodePoint(c), pieces);
            } else if (!isInvisible(c)) {
                word.appendCodePoint(c);
            }
        }
        cut(word, pieces);
        return pieces.toArray();
    }

    /** Takes the word apart and empties it. */
    private void cut(StringBuilder word, Pieces pieces) {
        int before = pieces.size();
        int from = 0;
        while (from < word.length()) {
            int to = word.length() > LONGEST_WORD ? from : word.length();
            int id = -1;
            while (to > from && id < 0) {
                String part = word.substring(from, to);
                id = vocabulary.id(from == 0 ? part : "##" + part);
                to--;
            }
            if (id < 0) {
                pieces.shrinkTo(before);
                pieces.add(unknown);
                break;
            }
            pieces.add(id);
            from = to + 1;
        }
        word.setLength(0);
    }

    /** The marks of ASCII count as punctuation even where Unicode calls them symbols. */
    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Accents that stand alone after decomposition, and control and format characters. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> c == 0xFFFD;
        };
    }
}
