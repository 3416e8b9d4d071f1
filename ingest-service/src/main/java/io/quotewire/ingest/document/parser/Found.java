package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.text.Mojibake;
import io.quotewire.ingest.document.text.Refused;
import io.quotewire.ingest.document.text.TextForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes answers of what a format finds. */
final class Found implements Findings {

    /** A name is the key of a record, and part of each chunk's. In UTF-16 units. */
    private static final int LONGEST_NAME = 1000;

    /** Takes the answers that come before the last. */
    interface Taker {
        void take(Answer answer) throws IOException;
    }

    /** Whether a format reads a file. */
    interface Reader {
        boolean reads(Path file, String name) throws IOException;
    }

    private final String mediaType;
    private final Allowance allowance;
    private final Spool spool;
    private final Reader reader;
    private final Taker taker;
    private final List<String> notes = new ArrayList<>();
    private @Nullable String text;
    private About about = About.NOTHING;
    private int files;
    private int items;

    Found(String mediaType, Question question, Reader reader, Taker taker) {
        this.mediaType = mediaType;
        this.allowance = question.allowance();
        this.spool = new Spool(question.parts(), allowance);
        this.reader = reader;
        this.taker = taker;
    }

    /** The last answer. */
    Answer last() {
        return text == null
                ? new Answer.Container()
                : new Answer.Text(mediaType, text, about, notes.isEmpty() ? null : String.join("; ", notes));
    }

    @Override
    public void document(String text, About about) throws Refused {
        if (text.isBlank()) {
            throw new Refused("holds no text");
        }
        String sound = Mojibake.repair(text);
        if (!sound.equals(text)) {
            note("characters that had been decoded wrongly before are repaired");
        }
        this.text = TextForm.of(sound);
        this.about = about.with(Mojibake::repair);
    }

    @Override
    public void note(String note) {
        notes.add(note);
    }

    @Override
    public void file(String name, InputStream bytes) throws IOException, Refused {
        countFile(name);
        Spool.Entry entry = spool.put(bytes);
        if (entry == null) {
            taker.take(new Answer.Unreadable(name, tooLarge()));
        } else {
            give(name, "", entry);
        }
    }

    @Override
    public void attachment(String name, InputStream bytes) throws IOException, Refused {
        Spool.Entry entry = spool.put(bytes);
        if (entry == null) {
            unreadable(name, tooLarge());
        } else if (entry.bytes() > 0 && reader.reads(spool.file(entry), name)) {
            countFile(name);
            give(name, "", entry);
        } else {
            spool.delete(spool.file(entry));
        }
    }

    @Override
    public void item(String name, String type, byte[] bytes) throws IOException, Refused {
        if (++items > allowance.items()) {
            throw new TooMuchRefused(Answer.TooMuch.ITEMS);
        }
        Spool.Entry entry = spool.put(new ByteArrayInputStream(bytes));
        if (entry == null) {
            taker.take(new Answer.Unreadable(name, tooLarge()));
        } else {
            give(name, type, entry);
        }
    }

    @Override
    public void unreadable(String name, String reason) throws IOException, Refused {
        countFile(name);
        taker.take(new Answer.Unreadable(name, reason));
    }

    private void give(String name, String type, Spool.Entry entry) throws IOException {
        taker.take(new Answer.Part(name, type, entry.number(), entry.id(), entry.bytes()));
    }

    private void countFile(String name) throws Refused {
        if (++files > allowance.files()) {
            throw new TooMuchRefused(Answer.TooMuch.FILES);
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refused(
                    String.format(Locale.ROOT, "holds a file whose name has more than %,d characters", LONGEST_NAME));
        }
    }

    private String tooLarge() {
        return String.format(Locale.ROOT, "is larger than the limit of %,d bytes", allowance.entryBytes());
    }
}
