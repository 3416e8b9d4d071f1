package io.quotewire.wire;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lets everything pass into a service's log, written so that no terminal obeys a name or an address that somebody else
 * chose, and no line of it looks like one of the log's own. Quarkus finds it by its name, which the services' settings
 * give ({@code quarkus.log.console.filter}); without Quarkus it is a filter like any other.
 */
@LoggingFilter(name = "printable")
public final class PrintableLog implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        Object[] given = record.getParameters();
        String message = record.getMessage();
        if (given != null && given.length > 0) {
            // The message is a form to be filled, a constant of the code; to set it would forget which kind of form.
            record.setParameters(
                    Arrays.stream(given).map(PrintableLog::printable).toArray());
        } else if (message != null) {
            record.setMessage(Printable.lines(message));
        }
        record.setThrown(PrintableThrowable.of(record.getThrown()));
        return true;
    }

    private static @Nullable Object printable(@Nullable Object given) {
        return given == null || given instanceof Number ? given : Printable.of(given.toString());
    }
}
