package io.quotewire.publish.store.database;

/** The database does not answer a reader. */
public final class DatabaseAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseAwayException(RuntimeException cause) {
        super("the database does not answer: " + SqlFault.message(cause), cause);
    }
}
