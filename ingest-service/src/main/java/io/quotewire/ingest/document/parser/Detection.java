package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.text.Charsets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Tells a file's media type from its bytes, with its name as a hint. */
final class Detection {

    private static final int LOOKED_AT = 16 * 1024;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    /** Who looks into a container is only believed where the registry says that its answer is the more special one. */
    private final CompositeDetector detector = new CompositeDetector(
            TYPES.getMediaTypeRegistry(),
            List.of(TYPES, new DefaultZipContainerDetector(), new POIFSContainerDetector()));

    private final Formats formats;

    Detection(Formats formats) {
        this.formats = formats;
    }

    /**
     * The media type. A format that is sure of the content comes first. Else who names a file .txt or .md means text,
     * even where it starts like a mail or with markup; only when its bytes are surely of a binary format do they win
     * over the name.
     */
    String mediaType(Path file, String name) throws IOException {
        String detected = detected(file, name);
        Look look = new Look(name, detected, start(file));
        String sure = formats.recognise(look);
        if (sure != null) {
            return sure;
        }
        boolean textual = detected.startsWith("text/")
                || detected.startsWith("message/")
                || detected.endsWith("xml")
                || detected.equals("application/mbox");
        if (textual && look.isNamed(".txt", ".text")) {
            return "text/plain";
        }
        return textual && look.isNamed(".md", ".markdown") ? "text/x-web-markdown" : detected;
    }

    private String detected(Path file, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return detector.detect(in, metadata).getBaseType().toString();
        }
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LOOKED_AT);
            String text = new String(bytes, Charsets.ofStart(bytes));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
