package io.quotewire.publish.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A moment on a page.
 *
 * @param iso for machines, to the second
 * @param shown for people, in UTC; the page's script turns it into their own time
 */
public record Moment(String iso, String shown) {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    public static Moment of(Instant instant) {
        return new Moment(instant.truncatedTo(ChronoUnit.SECONDS).toString(), FORMAT.format(instant));
    }
}
