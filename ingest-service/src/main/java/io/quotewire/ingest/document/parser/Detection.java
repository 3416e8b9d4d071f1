package io.quotewire.ingest.document.parser;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Tells a file's media type from its bytes, with its name as a hint. */
final class Detection {

    private static final List<String> TEXT_ENDINGS = List.of(".txt", ".text");
    private static final List<String> MARKDOWN_ENDINGS = List.of(".md", ".markdown");

    private final CompositeDetector detector = new CompositeDetector(
            MimeTypes.getDefaultMimeTypes(), new DefaultZipContainerDetector(), new POIFSContainerDetector());

    /**
     * The media type. Who names a file .txt or .md means text, even where it starts like a mail or with markup; only
     * when its bytes are surely of a binary format do they win over the name.
     */
    String mediaType(TikaInputStream in, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        String detected = detector.detect(in, metadata).getBaseType().toString();
        boolean textual = detected.startsWith("text/")
                || detected.startsWith("message/")
                || detected.endsWith("xml")
                || detected.equals("application/mbox");
        String lower = name.toLowerCase(Locale.ROOT);
        if (textual && TEXT_ENDINGS.stream().anyMatch(lower::endsWith)) {
            return "text/plain";
        }
        return textual && MARKDOWN_ENDINGS.stream().anyMatch(lower::endsWith) ? "text/x-web-markdown" : detected;
    }
}
