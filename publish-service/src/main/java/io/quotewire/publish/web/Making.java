package io.quotewire.publish.web;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where answers are made: few at a time, since each holds what it has read until it is whole. More at a time would not
 * be ready sooner.
 */
@Singleton
public final class Making {

    private static final int AT_A_TIME = 4;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /**
     * Makes an answer.
     *
     * @param recipe reads what is needed and returns the whole
     * @throws BusyException if there is no place in time
     */
    public <T> T of(Supplier<T> recipe) {
        if (!hasPlace()) {
            throw new BusyException("More is asked than can be answered; try again");
        }
        try {
            return recipe.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
