package io.quotewire.wire;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands for what was thrown, in a log: the same trace, its words printable. */
final class PrintableThrowable extends Throwable {

    private static final long serialVersionUID = 1L;

    private final String words;

    private PrintableThrowable(Throwable thrown, @Nullable Throwable cause) {
        super(Printable.lines(String.valueOf(thrown.getMessage())), cause);
        words = Printable.lines(thrown.toString());
        setStackTrace(thrown.getStackTrace());
    }

    static @Nullable Throwable of(@Nullable Throwable thrown) {
        return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static @Nullable Throwable of(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || thrown instanceof PrintableThrowable || !seen.add(thrown)) {
            return thrown instanceof PrintableThrowable ? thrown : null;
        }
        PrintableThrowable printable = new PrintableThrowable(thrown, of(thrown.getCause(), seen));
        for (Throwable suppressed : thrown.getSuppressed()) {
            Throwable other = of(suppressed, seen);
            if (other != null) {
                printable.addSuppressed(other);
            }
        }
        return printable;
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString") // the class in front of the message is another's
    public String toString() {
        return words;
    }
}
