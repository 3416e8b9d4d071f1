package io.quotewire.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EigenTest {

    @Test
    void givesTheStrongestDirectionFirst() {
        double[][] found = Eigen.strongest(new double[][] {{2, 1}, {1, 2}}, 2);

        double half = Math.sqrt(0.5); // (1, 1) has the value 3, (1, -1) the value 1
        assertThat(found[0][0] * found[0][1]).isCloseTo(0.5, within(1e-9));
        assertThat(Math.abs(found[0][0])).isCloseTo(half, within(1e-9));
        assertThat(found[1][0] * found[1][1]).isCloseTo(-0.5, within(1e-9));
    }

    @Test
    void eachDirectionIsOnlyStretchedByTheMatrix() {
        double[][] matrix = {{4, 1, 0.5}, {1, 3, 0.2}, {0.5, 0.2, 1}};
        double[][] directions =
                Eigen.strongest(new double[][] {matrix[0].clone(), matrix[1].clone(), matrix[2].clone()}, 3);

        for (double[] direction : directions) {
            double[] image = times(matrix, direction);
            double value = dot(image, direction);
            for (int i = 0; i < image.length; i++) {
                assertThat(image[i]).isCloseTo(value * direction[i], within(1e-6));
            }
            assertThat(dot(direction, direction)).isCloseTo(1, within(1e-9));
        }
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] image = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            image[i] = dot(matrix[i], vector);
        }
        return image;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
