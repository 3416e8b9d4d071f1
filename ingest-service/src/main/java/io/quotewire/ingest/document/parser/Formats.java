package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.format.archive.Packed;
import io.quotewire.ingest.document.format.archive.SevenZip;
import io.quotewire.ingest.document.format.archive.Tar;
import io.quotewire.ingest.document.format.archive.Zip;
import io.quotewire.ingest.document.format.docx.Docx;
import io.quotewire.ingest.document.format.epub.Epub;
import io.quotewire.ingest.document.format.feed.Feed;
import io.quotewire.ingest.document.format.html.Html;
import io.quotewire.ingest.document.format.json.Json;
import io.quotewire.ingest.document.format.json.JsonLines;
import io.quotewire.ingest.document.format.mail.Mail;
import io.quotewire.ingest.document.format.mailbox.Mailbox;
import io.quotewire.ingest.document.format.mhtml.Mhtml;
import io.quotewire.ingest.document.format.news.NewsMl;
import io.quotewire.ingest.document.format.news.Nitf;
import io.quotewire.ingest.document.format.odt.Odt;
import io.quotewire.ingest.document.format.office.OldOffice;
import io.quotewire.ingest.document.format.office.Pptx;
import io.quotewire.ingest.document.format.pdf.Pdf;
import io.quotewire.ingest.document.format.plain.PlainText;
import io.quotewire.ingest.document.format.rtf.Rtf;
import io.quotewire.ingest.document.format.subtitle.Subtitles;
import io.quotewire.ingest.document.format.table.Csv;
import io.quotewire.ingest.document.format.table.Spreadsheet;
import io.quotewire.ingest.document.text.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The formats that are read, each registered here by a line. */
final class Formats {

    private final List<Format> all = List.of(
            new PlainText(),
            new Html(),
            new Pdf(),
            new Docx(),
            new Odt(),
            new Rtf(),
            new Mail(),
            new Subtitles(),
            new JsonLines(),
            new Json(),
            new Feed(),
            new NewsMl(),
            new Nitf(),
            new Mailbox(),
            new Mhtml(),
            new Epub(),
            new Pptx(),
            new OldOffice(),
            new Spreadsheet(),
            new Csv(),
            new Zip(),
            new SevenZip(),
            new Tar(),
            new Packed());

    List<Format> all() {
        return all;
    }

    /** The media type of a file where a format is sure of it, else null. */
    @Nullable
    String recognise(Look look) {
        return all.stream()
                .map(format -> format.recognise(look))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    boolean reads(String mediaType) {
        return all.stream().anyMatch(format -> format.mediaTypes().contains(mediaType));
    }

    /** @throws Refused if no format reads it */
    Format of(String mediaType) throws Refused {
        for (Format format : all) {
            if (format.mediaTypes().contains(mediaType)) {
                return format;
            }
        }
        throw new Refused(Reasons.ofMediaType(mediaType));
    }
}
