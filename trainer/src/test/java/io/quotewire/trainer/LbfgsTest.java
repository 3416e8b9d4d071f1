package io.quotewire.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {

    /** Rosenbrock's function: a bent valley whose lowest point is (1, 1). */
    @Test
    void findsTheEndOfABentValley() {
        double[] found = Lbfgs.minimise(LbfgsTest::rosenbrock, new double[] {-1.2, 1}, 500);

        assertThat(found[0]).isCloseTo(1, within(0.02));
        assertThat(found[1]).isCloseTo(1, within(0.04));
    }

    @Test
    void findsTheLowestPointOfABowl() {
        double[] found = Lbfgs.minimise(LbfgsTest::bowl, new double[] {10, -10, 3}, 100);

        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isCloseTo(i, within(0.01));
        }
    }

    private static double rosenbrock(double[] p, double[] slope) {
        double along = 1 - p[0];
        double across = p[1] - p[0] * p[0];
        slope[0] = -2 * along - 400 * p[0] * across;
        slope[1] = 200 * across;
        return along * along + 100 * across * across;
    }

    private static double bowl(double[] p, double[] slope) {
        double value = 0;
        for (int i = 0; i < p.length; i++) {
            double off = p[i] - i;
            value += (i + 1) * off * off;
            slope[i] = 2 * (i + 1) * off;
        }
        return value;
    }
}
