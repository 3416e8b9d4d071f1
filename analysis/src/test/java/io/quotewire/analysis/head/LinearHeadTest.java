package io.quotewire.analysis.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearHeadTest {

    @Test
    void aTableGivesTheHeadBack() {
        LinearHead head =
                new LinearHead(List.of("a", "b"), new float[] {1, -1}, new float[][] {{0.5f, 2}, {0.25f, -3}});
        LinearHead read = LinearHead.of(
                head.lines().stream().map(line -> line.split("\t")).toList());
        assertThat(read.classes()).containsExactly("a", "b");
        assertThat(read.score(new float[] {2, 1})).containsExactly(4, -3.5);
    }

    @Test
    void likelihoodsSumUpToOneAndTemperatureEvensThem() {
        double[] sharp = Softmax.of(new double[] {1000, 999, 0}, 1);
        double[] even = Softmax.of(new double[] {1000, 999, 0}, 10);
        assertThat(sharp[0] + sharp[1] + sharp[2]).isBetween(0.999999, 1.000001);
        assertThat(even[0]).isBetween(0.5, sharp[0]);
    }
}
