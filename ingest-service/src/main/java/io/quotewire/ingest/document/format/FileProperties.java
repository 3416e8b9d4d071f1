package io.quotewire.ingest.document.format;

import io.quotewire.ingest.document.text.IsoDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** Reads title, author, date and address from Tika's metadata, where each format has them under names of its own. */
final class FileProperties {

    private final Metadata metadata;

    FileProperties(Metadata metadata) {
        this.metadata = metadata;
    }

    About about() {
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
                first("og:url"),
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
                        .map(About::line)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
