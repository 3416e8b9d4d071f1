package io.quotewire.ingest.document.format;

import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;

/**
 * For a format around another: what the inner one finds, with more told about it.
 *
 * @param findings take it
 * @param amend adds what the outer format knows about the document
 */
public record AmendedFindings(Findings findings, UnaryOperator<About> amend) implements Findings {

    @Override
    public void document(String text, About about) throws Refused {
        findings.document(text, amend.apply(about));
    }

    @Override
    public void note(String note) {
        findings.note(note);
    }

    @Override
    public void file(String name, InputStream bytes) throws IOException, Refused {
        findings.file(name, bytes);
    }

    @Override
    public void attachment(String name, InputStream bytes) throws IOException, Refused {
        findings.attachment(name, bytes);
    }

    @Override
    public void item(String name, String mediaType, byte[] bytes) throws IOException, Refused {
        findings.item(name, mediaType, bytes);
    }

    @Override
    public void unreadable(String name, String reason) throws IOException, Refused {
        findings.unreadable(name, reason);
    }
}
