package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.docx.Docx;
import io.quotewire.ingest.document.format.html.Html;
import io.quotewire.ingest.document.format.mail.Mail;
import io.quotewire.ingest.document.format.odt.Odt;
import io.quotewire.ingest.document.format.pdf.Pdf;
import io.quotewire.ingest.document.format.plain.PlainText;
import io.quotewire.ingest.document.format.rtf.Rtf;
import io.quotewire.ingest.document.format.zip.Zip;
import io.quotewire.ingest.document.text.Refused;
import java.util.List;

/** The formats that are read, each registered here by a line. */
final class Formats {

    private final List<Format> all =
            List.of(new PlainText(), new Html(), new Pdf(), new Docx(), new Odt(), new Rtf(), new Mail(), new Zip());

    List<Format> all() {
        return all;
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
