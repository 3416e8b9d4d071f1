package io.quotewire.trainer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the lowest point of a smooth function (L-BFGS: Nocedal and Wright, "Numerical Optimization", algorithm 7.5).
 */
final class Lbfgs {

    private static final int MEMORY = 10;
    private static final double ENOUGH = 1e-4;
    private static final double FLAT = 1e-5;
    private static final int MOST_HALVINGS = 30;

    /** A function with its slope. */
    @FunctionalInterface
    interface Smooth {

        /** Fills {@code slope} and returns the value. */
        double at(double[] point, double[] slope);
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Step(double[] moved, double[] turned, double product) {}

    private Lbfgs() {}

    /** @param rounds at most so many */
    static double[] minimise(Smooth function, double[] start, int rounds) {
        double[] point = start.clone();
        double[] slope = new double[point.length];
        double value = function.at(point, slope);
        Deque<Step> steps = new ArrayDeque<>();
        for (int round = 0; round < rounds; round++) {
            double[] direction = direction(slope, steps);
            double length = round == 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
            double down = dot(direction, slope);
            double[] nextSlope = new double[point.length];
            double[] next = moved(point, direction, length);
            double nextValue = function.at(next, nextSlope);
            for (int i = 0; i < MOST_HALVINGS && nextValue > value + ENOUGH * length * down; i++) {
                length /= 2;
                next = moved(point, direction, length);
                nextValue = function.at(next, nextSlope);
            }
            boolean flat = value - nextValue <= FLAT * Math.max(1, Math.abs(nextValue)) * 0.1;
            remember(steps, difference(next, point), difference(nextSlope, slope));
            point = next;
            slope = nextSlope;
            value = nextValue;
            if (flat) {
                break;
            }
        }
        return point;
    }

    private static void remember(Deque<Step> steps, double[] moved, double[] turned) {
        double product = dot(moved, turned);
        if (product > 1e-12) {
            steps.addLast(new Step(moved, turned, product));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    private static double[] direction(double[] slope, Deque<Step> steps) {
        double[] direction = slope.clone();
        List<Double> shares = new ArrayList<>();
        for (var newestFirst = steps.descendingIterator(); newestFirst.hasNext(); ) {
            Step step = newestFirst.next();
            double share = dot(step.moved, direction) / step.product;
            shares.add(0, share);
            add(direction, step.turned, -share);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            scale(direction, last.product / dot(last.turned, last.turned));
        }
        int i = 0;
        for (Step step : steps) {
            add(direction, step.moved, shares.get(i++) - dot(step.turned, direction) / step.product);
        }
        scale(direction, -1);
        return direction;
    }

    private static double[] moved(double[] point, double[] direction, double length) {
        double[] moved = point.clone();
        add(moved, direction, length);
        return moved;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = a.clone();
        add(difference, b, -1);
        return difference;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static void scale(double[] vector, double by) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= by;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
