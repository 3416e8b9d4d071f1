package io.quotewire.publish.log;

import io.quarkus.logging.LoggingFilter;
import io.quotewire.wire.Printable;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** Lets everything pass, written so that no terminal obeys a name or an address that somebody else chose. */
@LoggingFilter(name = "printable")
public final class PrintableLog implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        Object[] given = record.getParameters();
        if (given != null) {
            record.setParameters(
                    Arrays.stream(given).map(PrintableLog::printable).toArray());
        }
        return true;
    }

    private static @Nullable Object printable(@Nullable Object given) {
        return given == null || given instanceof Number ? given : Printable.of(given.toString());
    }
}
