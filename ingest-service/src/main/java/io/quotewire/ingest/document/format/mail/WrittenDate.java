package io.quotewire.ingest.document.format.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a day as mail programs write it above what they quote; {@code 3/4/2024} is none, as nobody knows its month. */
final class WrittenDate {

    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})"),
            Pattern.compile("\\b(?<day>\\d{1,2})\\.? " + MONTH + ",? (?<year>\\d{4})"),
            Pattern.compile(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"),
            Pattern.compile("\\b(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})"));
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private WrittenDate() {}

    static @Nullable String in(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < FORMS.size(); i++) {
            Matcher date = FORMS.get(i).matcher(text);
            if (date.find()) {
                return day(date, i == 0 || i == FORMS.size() - 1);
            }
        }
        return null;
    }

    private static @Nullable String day(Matcher date, boolean numbered) {
        int month = numbered
                ? Integer.parseInt(date.group("number"))
                : MONTHS.indexOf(date.group("month").toLowerCase(Locale.ROOT)) / 3 + 1;
        try {
            return LocalDate.of(Integer.parseInt(date.group("year")), month, Integer.parseInt(date.group("day")))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
