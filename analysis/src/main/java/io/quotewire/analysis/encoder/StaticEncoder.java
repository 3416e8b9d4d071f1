package io.quotewire.analysis.encoder;

/**
 * The light encoder, plain Java: each word piece has one vector, a text is the sum of its pieces' made unit length. The
 * vectors come from passing each piece alone through a sentence encoder once and keeping the strongest directions, rare
 * pieces weigh more (Arora et al., "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", 2017); the trainer
 * module makes them.
 */
public final class StaticEncoder implements Encoder {

    /** A whole article has some thousand pieces; what follows changes a mean no more. */
    private static final int MOST_PIECES = 20_000;

    private final WordPiece wordPiece;
    private final int width;
    private final float[] scales;
    private final byte[] rows;

    /** Reads {@code static-vectors.bin}; its form is said at {@link StaticVectors}. */
    public StaticEncoder(Vocabulary vocabulary) {
        this(vocabulary, StaticVectors.read(ResourceLines.bytes(StaticEncoder.class, "static-vectors.bin")));
    }

    /** Uses vectors just made. */
    public StaticEncoder(Vocabulary vocabulary, StaticVectors vectors) {
        wordPiece = new WordPiece(vocabulary);
        width = vectors.width();
        scales = vectors.scales();
        rows = vectors.rows();
    }

    @Override
    public float[] encode(String text) {
        return Vectors.unit(sum(text));
    }

    /** The sum of the pieces' vectors, not made unit length: what a word adds to a text. */
    public float[] sum(String text) {
        float[] sum = new float[width];
        int[] pieces = wordPiece.pieces(text, MOST_PIECES);
        for (int piece : pieces) {
            float scale = scales[piece];
            int row = piece * width;
            for (int i = 0; i < width; i++) {
                sum[i] += scale * rows[row + i];
            }
        }
        return sum;
    }

    @Override
    public int size() {
        return width;
    }

    @Override
    public String name() {
        return "static";
    }
}
