package io.quotewire.analysis.encoder;

import java.util.List;
import java.util.stream.Stream;

/**
 * A model file on the class path and how it is read.
 *
 * @param name for heads and versions
 * @param resource path of the file
 * @param prefix what the model was trained to find in front of a text
 * @param innerLayers names of the graph's inner values that count, shallow first; the last layer always counts, as the
 *     end of the vector
 */
public record OnnxModel(String name, String resource, String prefix, List<String> innerLayers) {

    /** How many numbers each layer gives for a piece. */
    public static final int WIDTH = 384;

    private static final String LAST = "last_hidden_state";

    /**
     * e5-small-v2 (Wang et al., "Text Embeddings by Weakly-Supervised Contrastive Pre-training", 2022), weights as
     * int8. Tone is told best by layers before the last, topics by the last alone: the figures are in RATIONALE.md.
     */
    public static final OnnxModel E5_SMALL =
            new OnnxModel("e5-small-v2-q", "/e5-small-v2-q.onnx", "query: ", List.of(layer(7), layer(9)));

    public OnnxModel {
        innerLayers = List.copyOf(innerLayers);
    }

    /** Names what leaves a layer, counted from 0. */
    public static String layer(int index) {
        return "/encoder/layer." + index + "/output/LayerNorm/Add_1_output_0";
    }

    List<String> layers() {
        return Stream.concat(innerLayers.stream(), Stream.of(LAST)).toList();
    }
}
