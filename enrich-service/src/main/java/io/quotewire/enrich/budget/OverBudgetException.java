package io.quotewire.enrich.budget;

/** Thrown from inside an analysis when its time is up. */
final class OverBudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OverBudgetException(String message) {
        super(message, null, false, false);
    }
}
