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

    /** Between these every calendar knows the day; anybody may write any moment into a record. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public static Moment of(Instant instant) {
        String iso = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        return new Moment(iso, instant.isBefore(FIRST) || instant.isAfter(LAST) ? iso : FORMAT.format(instant));
    }
}
