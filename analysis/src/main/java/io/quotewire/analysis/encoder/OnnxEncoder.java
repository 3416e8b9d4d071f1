package io.quotewire.analysis.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * A BERT-like sentence encoder run by ONNX Runtime. Its vector is the mean over the text's pieces of some layers, one
 * layer after the other.
 */
public final class OnnxEncoder implements Encoder {

    /** Longer texts are cut: attention grows with the square of the length. */
    private static final int MOST_PIECES = 254;

    private final OnnxModel model;
    private final WordPiece wordPiece;
    private final int[] start;
    private final int end;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /**
     * Loads a model.
     *
     * @throws IllegalStateException if the model or its run-time cannot be loaded on this machine
     */
    public OnnxEncoder(Vocabulary vocabulary, OnnxModel model) {
        this.model = model;
        wordPiece = new WordPiece(vocabulary);
        start = start(vocabulary, wordPiece.pieces(model.prefix(), MOST_PIECES));
        end = vocabulary.special("[SEP]");
        try {
            environment = OrtEnvironment.getEnvironment();
            session = open(environment, model);
        } catch (OrtException | LinkageError | RuntimeException e) {
            throw new IllegalStateException("the ONNX encoder cannot run here: " + e.getMessage(), e);
        }
    }

    private static int[] start(Vocabulary vocabulary, int[] prefix) {
        int[] start = new int[prefix.length + 1];
        start[0] = vocabulary.special("[CLS]");
        System.arraycopy(prefix, 0, start, 1, prefix.length);
        return start;
    }

    /** One thread a text, so that the threads of the caller decide, and no arena, so that memory stays level. */
    private static OrtSession open(OrtEnvironment environment, OnnxModel model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            byte[] file = ResourceLines.bytes(OnnxEncoder.class, model.resource());
            return environment.createSession(InnerLayers.open(file, model.innerLayers()), options);
        }
    }

    @Override
    public float[] encode(String text) {
        return encode(wordPiece.pieces(text, MOST_PIECES - start.length));
    }

    /** Encodes pieces of the vocabulary, given by their ids; an empty array gives zeros. */
    public float[] encode(int[] pieces) {
        if (pieces.length == 0) {
            return new float[size()];
        }
        long[] ids = new long[start.length + pieces.length + 1];
        for (int i = 0; i < ids.length - 1; i++) {
            ids[i] = i < start.length ? start[i] : pieces[i - start.length];
        }
        ids[ids.length - 1] = end;
        try {
            return run(ids);
        } catch (OrtException e) {
            throw new IllegalStateException("the ONNX encoder failed: " + e.getMessage(), e);
        }
    }

    private float[] run(long[] ids) throws OrtException {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor attention = tensor(mask);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            float[] vector = new float[size()];
            for (int layer = 0; layer < model.layers().size(); layer++) {
                OnnxTensor states =
                        (OnnxTensor) result.get(model.layers().get(layer)).orElseThrow();
                addMean(states.getFloatBuffer(), vector, layer * OnnxModel.WIDTH);
            }
            return vector;
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private static void addMean(FloatBuffer states, float[] vector, int from) {
        int rows = states.remaining() / OnnxModel.WIDTH;
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < OnnxModel.WIDTH; i++) {
                vector[from + i] += states.get(row * OnnxModel.WIDTH + i) / rows;
            }
        }
    }

    @Override
    public int size() {
        return model.layers().size() * OnnxModel.WIDTH;
    }

    @Override
    public String name() {
        return model.name();
    }
}
