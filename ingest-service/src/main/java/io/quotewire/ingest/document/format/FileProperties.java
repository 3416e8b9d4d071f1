package io.quotewire.ingest.document.format;

import io.quotewire.ingest.document.text.IsoDate;
import io.quotewire.ingest.document.text.TextForm;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** Reads title, author, date and address from Tika's metadata, where each format has them under names of its own. */
final class FileProperties {

    /** Longer than any real title; records stay small whatever a file claims. In code points. */
    private static final int LONGEST = 500;

    private final Metadata metadata;

    FileProperties(Metadata metadata) {
        this.metadata = metadata;
    }

    About about(@Nullable String canonical) {
        return new About(
                first("og:title", TikaCoreProperties.TITLE.getName()),
                first("Message:From-Name", "author", "article:author", TikaCoreProperties.CREATOR.getName()),
                date(
                        "article:published_time",
                        "datePublished",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.date",
                        "pubdate",
                        TikaCoreProperties.CREATED.getName()),
                canonical != null && !canonical.isBlank() ? clean(canonical) : first("og:url"),
                first("og:site_name"));
    }

    private @Nullable String first(String... names) {
        return values(names).filter(value -> !value.isEmpty()).findFirst().orElse(null);
    }

    private @Nullable String date(String... names) {
        return values(names)
                .map(IsoDate::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** HTML writes the names of its properties in any case. */
    private Stream<String> values(String... names) {
        return Arrays.stream(names)
                .map(wanted -> Arrays.stream(metadata.names())
                        .filter(name -> name.equalsIgnoreCase(wanted))
                        .flatMap(name -> Arrays.stream(metadata.getValues(name)))
                        .map(FileProperties::clean)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static String clean(String value) {
        String line = TextForm.of(value).replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
