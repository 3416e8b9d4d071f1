package io.quotewire.publish.store;

import java.sql.SQLException;

/** The database does not answer a reader. */
public final class DatabaseAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseAwayException(SQLException cause) {
        super("the database does not answer: " + cause.getMessage(), cause);
    }
}
