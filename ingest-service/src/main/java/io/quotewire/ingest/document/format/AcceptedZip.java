package io.quotewire.ingest.document.format;

import io.quotewire.ingest.document.text.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.Deflater;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Copies an office document, which is a ZIP, and leaves out of some of its XML what readers do not see. */
public final class AcceptedZip {

    /** An entry's size in comparison to the whole file's. */
    private static final long MOST_RATIO = 100;
    /** Too little to do harm, however well it was packed. In bytes. */
    private static final long HARMLESS = 4 * 1024 * 1024;

    private static final XMLInputFactory INPUT = input();
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newFactory();

    private AcceptedZip() {}

    /** Reads a document. */
    public interface Reader {
        void read(Original original) throws Exception;
    }

    /** Copies what is to be seen of one entry's XML. */
    public interface Filter {
        void copy(XMLEventReader in, XMLEventWriter out) throws XMLStreamException;
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void copy(Path from, Path to, Map<String, Filter> filters, long largest)
            throws IOException, XMLStreamException, Refused {
        try (ZipFile zip = ZipFile.builder().setPath(from).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                Filter filter = filters.get(entry.getName());
                if (filter == null) {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                } else {
                    out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    try (Bounded in = new Bounded(zip.getInputStream(entry), largest)) {
                        filter(in, filter, out);
                    }
                    out.closeArchiveEntry();
                }
            }
        }
    }

    /** Looks through an entry's XML before the document is read; one that is not there is passed over. */
    public interface Look {
        void at(XMLEventReader in) throws XMLStreamException;
    }

    public static void look(Original original, String name, Look look) throws IOException, XMLStreamException, Refused {
        try (ZipFile zip = ZipFile.builder().setPath(original.file()).get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry != null) {
                try (Bounded in = new Bounded(zip.getInputStream(entry), largest(original))) {
                    look(in, look);
                }
            }
        }
    }

    private static void look(Bounded in, Look look) throws XMLStreamException, Refused {
        try {
            look.at(INPUT.createXMLEventReader(in));
        } catch (XMLStreamException e) {
            in.refuseIfExhausted();
            throw e;
        }
    }

    private static long largest(Original original) throws IOException {
        return Math.max(HARMLESS, MOST_RATIO * Files.size(original.file()));
    }

    /** The value of an attribute, whatever its namespace. */
    public static @Nullable String value(StartElement element, String name) {
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (attribute.getName().getLocalPart().equals(name)) {
                return attribute.getValue();
            }
        }
        return null;
    }

    /** Counts what really comes: the size that an entry tells may be a lie. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        void refuseIfExhausted() throws Refused {
            if (left < 0) {
                throw new Refused("unpacks to far more than its size, like a ZIP bomb");
            }
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("more than the limit");
            }
        }
    }

    private static void filter(Bounded in, Filter filter, OutputStream out) throws XMLStreamException, Refused {
        try {
            XMLEventWriter writer = OUTPUT.createXMLEventWriter(out, "UTF-8");
            filter.copy(INPUT.createXMLEventReader(in), writer);
            writer.flush();
        } catch (XMLStreamException e) {
            in.refuseIfExhausted();
            throw e;
        }
    }

    /** Goes past an element whose start has been read. */
    public static void skip(XMLEventReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = in.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    /**
     * Has what is to be seen of a document read in place of it.
     *
     * @param filters by the name of their entry
     */
    public static void read(Original original, Map<String, Filter> filters, Reader reader) throws Exception {
        Path copy = original.file().resolveSibling(original.file().getFileName() + ".accepted");
        try {
            copy(original.file(), copy, filters, largest(original));
            reader.read(new Original(copy, original.name(), original.mediaType(), original.mostCharacters()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
