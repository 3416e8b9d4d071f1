package io.quotewire.ingest.document.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates as files write them, made ISO 8601: a moment in UTC where an offset is given, else a day. */
public final class IsoDate {

    private static final List<Function<String, TemporalAccessor>> FORMS = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx"))
                    .toInstant(),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toInstant(),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX"))
                    .toInstant(),
            text -> LocalDateTime.parse(text.replace(' ', 'T')).toLocalDate(),
            LocalDate::parse,
            text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE),
            text -> LocalDate.parse(text, DateTimeFormatter.ofPattern("yyyy/MM/dd")));

    private IsoDate() {}

    /** The date, or null if it is none that can be read without guessing. */
    public static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (Function<String, TemporalAccessor> form : FORMS) {
            try {
                return form.apply(text.strip()).toString();
            } catch (DateTimeException e) {
                // not of this form: the next one
            }
        }
        return null;
    }
}
