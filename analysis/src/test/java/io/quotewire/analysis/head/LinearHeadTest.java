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
    void likelihoodsSumUpToOneHoweverGreatTheScores() {
        double[] odds = Softmax.of(new double[] {1000, 999, 0});
        assertThat(odds[0] + odds[1] + odds[2]).isBetween(0.999999, 1.000001);
        assertThat(odds[0] / odds[1]).isBetween(2.718, 2.719);
    }
}
