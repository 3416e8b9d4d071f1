package io.quotewire.ingest.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of what is hidden, unfinished, or laid beside documents by other programs: left alone without a word. */
public final class IgnoredNames implements Predicate<String> {

    /** Of what browsers, copying programs and editors have not finished, and their locks and second copies. */
    private static final List<String> ENDINGS =
            List.of(".part", ".partial", ".filepart", ".download", ".crdownload", ".tmp", ".swp", ".lock", "~");
    /** Hidden ones, and Microsoft Office's notes of who has a document open: {@code ~$report.docx}. */
    private static final List<String> BEGINNINGS = List.of(".", "~$");
    /** What Windows lays into folders. */
    private static final Set<String> WHOLE = Set.of("thumbs.db", "desktop.ini");

    private final List<Pattern> more;

    /** @param more further names, in which {@code *} stands for anything and {@code ?} for one character; any case */
    public IgnoredNames(List<String> more) {
        this.more = more.stream().map(IgnoredNames::pattern).toList();
    }

    /** @param name the last name of a file or folder */
    @Override
    public boolean test(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(lower::startsWith)
                || ENDINGS.stream().anyMatch(lower::endsWith)
                || WHOLE.contains(lower)
                || more.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private static Pattern pattern(String wildcards) {
        String regex = Arrays.stream(wildcards.strip().split("(?=[*?])|(?<=[*?])"))
                .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
