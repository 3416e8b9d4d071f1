package io.quotewire.analysis.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The word pieces that both encoders know: the uncased English vocabulary of BERT, a piece's id is its line. */
public final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final Map<String, Integer> ids;

    private Vocabulary(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** Reads {@code vocabulary.txt}. */
    public static Vocabulary load() {
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        for (String piece : ResourceLines.plain(Vocabulary.class, "vocabulary.txt")) {
            ids.put(piece, ids.size());
        }
        return new Vocabulary(ids);
    }

    /** How many pieces there are. */
    public int size() {
        return ids.size();
    }

    /** Whole words of at least three letters, in the order of their ids. */
    public List<String> words() {
        return ids.entrySet().stream()
                .filter(entry -> WORD.matcher(entry.getKey()).matches())
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @return the piece's id, -1 where it is none */
    int id(String piece) {
        return ids.getOrDefault(piece, -1);
    }

    /** @throws IllegalStateException if the vocabulary lacks it */
    int special(String piece) {
        int id = id(piece);
        if (id < 0) {
            throw new IllegalStateException("vocabulary.txt lacks " + piece);
        }
        return id;
    }
}
