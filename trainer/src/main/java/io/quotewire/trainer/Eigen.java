package io.quotewire.trainer;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The directions of a symmetric matrix, by Jacobi's rotations (Golub and Van Loan, "Matrix Computations", 8.5). */
final class Eigen {

    private static final int MOST_SWEEPS = 12;
    private static final double SMALL = 1e-9;

    private final double[][] matrix;
    private final double[][] directions;

    private Eigen(double[][] matrix) {
        this.matrix = matrix;
        this.directions = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            directions[i][i] = 1;
        }
    }

    /**
     * @param symmetric is changed
     * @return the {@code most} strongest directions of length 1, strongest first
     */
    static double[][] strongest(double[][] symmetric, int most) {
        Eigen eigen = new Eigen(symmetric);
        for (int sweep = 0; sweep < MOST_SWEEPS && !eigen.sweep(); sweep++) {
            // Each sweep makes what is off the diagonal smaller.
        }
        return IntStream.range(0, symmetric.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -symmetric[i][i]))
                .limit(most)
                .map(i -> eigen.directions[i])
                .toArray(double[][]::new);
    }

    /** @return whether nothing was left to turn */
    private boolean sweep() {
        boolean done = true;
        for (int p = 0; p < matrix.length; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                double limit = SMALL * Math.sqrt(Math.abs(matrix[p][p] * matrix[q][q]));
                if (Math.abs(matrix[p][q]) > limit) {
                    turn(p, q);
                    done = false;
                }
            }
        }
        return done;
    }

    private void turn(int p, int q) {
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        rotateRows(matrix, p, q, cosine, sine);
        for (double[] row : matrix) {
            double left = row[p];
            row[p] = cosine * left - sine * row[q];
            row[q] = sine * left + cosine * row[q];
        }
        rotateRows(directions, p, q, cosine, sine);
    }

    private static void rotateRows(double[][] rows, int p, int q, double cosine, double sine) {
        double[] first = rows[p];
        double[] second = rows[q];
        for (int i = 0; i < first.length; i++) {
            double left = first[i];
            first[i] = cosine * left - sine * second[i];
            second[i] = sine * left + cosine * second[i];
        }
    }
}
