package io.quotewire.analysis.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodersTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final List<Encoder> ENCODERS =
            List.of(new StaticEncoder(VOCABULARY), new OnnxEncoder(VOCABULARY, OnnxModel.E5_SMALL));

    static List<Encoder> encoders() {
        return ENCODERS;
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void whatMeansTheSameIsNearer(Encoder encoder) {
        float[] striker = encoder.encode("The striker scored twice in the final.");
        float[] goals = encoder.encode("Two goals won the football match.");
        float[] bank = encoder.encode("The central bank raised interest rates.");
        assertThat(striker).hasSize(encoder.size());
        assertThat(cosine(striker, goals)).isGreaterThan(cosine(striker, bank));
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void aTextWithoutPiecesIsZero(Encoder encoder) {
        assertThat(encoder.encode(" \u200B\n")).hasSize(encoder.size()).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void aLongTextIsEncoded(Encoder encoder) {
        assertThat(encoder.encode("word ".repeat(50_000))).isNotEqualTo(new float[encoder.size()]);
    }

    @Test
    void aModelThatIsNotThereIsSaidPlainly() {
        OnnxModel missing = new OnnxModel("missing", "/missing.onnx", "", List.of());
        assertThatThrownBy(() -> new OnnxEncoder(VOCABULARY, missing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/missing.onnx");
    }

    private static float cosine(float[] a, float[] b) {
        return Vectors.dot(Vectors.unit(a), Vectors.unit(b));
    }
}
