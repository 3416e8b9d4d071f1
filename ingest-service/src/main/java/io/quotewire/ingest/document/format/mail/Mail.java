package io.quotewire.ingest.document.format.mail;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;

/** A mail as a file (RFC 5322). */
public final class Mail implements Format {

    private final Parser parser = new RFC822Parser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("message/rfc822");
    }

    /** Its head: what follows may come as it is. */
    @Override
    public int textualStart() {
        return 1000;
    }

    @Override
    public String sample() {
        return "sample.eml";
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Paragraphs paragraphs = new Paragraphs(false, original.mostCharacters());
        TikaText.read(original, parser, context(), paragraphs, findings);
    }

    private static ParseContext context() {
        ParseContext context = TikaText.context();
        context.set(EmbeddedDocumentExtractor.class, new MailParts());
        return context;
    }
}
