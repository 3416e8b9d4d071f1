package io.quotewire.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record has to keep besides its frozen schema, so that it can be stored and shown:
 *
 * <ul>
 *   <li>No text holds U+0000 or half of a surrogate pair, which PostgreSQL does not store.
 *   <li>Names (ids, languages, media types, services) are short and hold no control character; a language is a tag of
 *       BCP 47.
 *   <li>A path has at most {@link RecordBounds#PATH} code points.
 *   <li>A date is of the years 1 to 9999.
 *   <li>A text has as many chunks as it can have, and is no longer than they can hold.
 * </ul>
 */
final class RecordRules {

    /** Longest name, in code points. */
    static final int NAME = 256;

    /** More chunks no text has: even one of 20,000,000 characters would be in pieces of 200. */
    private static final int MOST_CHUNKS = 100_000;
    /** A chunk is a record, and a record holds no more characters than bytes. */
    private static final int LONGEST_CHUNK = 1 << 20;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    /** "en", "pt-BR", "und". */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    /** "2026-11-28", "2026-11-28T17:00:00Z". */
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T[0-9:.+Zz-]{1,32})?");

    private static final Set<String> NAMES = Set.of("id", "analyser", "mediaType", "service", "topic");

    private RecordRules() {}

    /** Which rule, of the schema or of these, the record breaks first; null if it is valid. */
    static @Nullable String fault(JsonNode json, Class<?> type) {
        String fault = RecordSchema.fault(json, type);
        if (fault == null) {
            fault = faultInTexts("", json);
        }
        return fault == null ? faultInLengths(json) : fault;
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static boolean isPath(String text) {
        return storable(text) && text.codePointCount(0, text.length()) <= RecordBounds.PATH;
    }

    static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            return LocalDate.parse(date.group(1)).getYear() >= 1;
        } catch (DateTimeException e) {
            return false; // of no calendar
        }
    }

    /** As deep as the schema, which was checked before, lets a record be. */
    private static @Nullable String faultInTexts(String name, JsonNode json) {
        if (json.isTextual()) {
            return faultInText(name, json.textValue());
        }
        for (Map.Entry<String, JsonNode> property : json.properties()) {
            String fault = faultInTexts(property.getKey(), property.getValue());
            if (fault != null) {
                return fault;
            }
        }
        for (JsonNode element : json.isArray() ? json : Set.<JsonNode>of()) {
            String fault = faultInTexts(name, element);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable String faultInText(String name, String text) {
        if (!storable(text)) {
            return name + " holds U+0000 or half of a character, which cannot be stored";
        }
        return switch (name) {
            case "language" -> LANGUAGE.matcher(text).matches() ? null : "language is no language tag";
            case "date" -> isDate(text) ? null : "date is no date of the years 1 to 9999";
            case "path", "duplicateOf" ->
                isPath(text) ? null : name + " has more than " + RecordBounds.PATH + " characters";
            default -> !NAMES.contains(name) || isName(text) ? null : name + " is no name";
        };
    }

    private static boolean isName(String text) {
        return text.length() <= NAME && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean storable(String text) {
        // Half of a pair counts as a code point of its own.
        return text.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    private static @Nullable String faultInLengths(JsonNode json) {
        if (!json.has("textLength")) {
            return null;
        }
        long length = json.path("textLength").longValue();
        long chunks = json.path(json.has("chunks") ? "chunks" : "count").longValue();
        if (chunks > MOST_CHUNKS || chunks > Math.max(1, length)) {
            return chunks + " chunks are too many for a text of " + length + " characters";
        }
        return length > chunks * LONGEST_CHUNK
                ? "a text of " + length + " characters does not fit into " + chunks + " chunks"
                : null;
    }
}
