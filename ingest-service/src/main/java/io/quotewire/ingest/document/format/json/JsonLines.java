package io.quotewire.ingest.document.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON lines: a document a line, in UTF-8. */
public final class JsonLines implements Format {

    private static final String MEDIA_TYPE = "application/x-ndjson";
    /** The name is a part of the document's path. In UTF-16 units. */
    private static final int LONGEST_NAME = 200;

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MEDIA_TYPE);
    }

    @Override
    public @Nullable String recognise(Look look) {
        boolean named =
                look.isNamed(".jsonl", ".ndjson") && look.start().stripLeading().startsWith("{");
        return named || isLines(look.start().stripLeading()) ? MEDIA_TYPE : null;
    }

    /** Whether the first line is a JSON object, and the second begins one. */
    static boolean isLines(String start) {
        int end = start.indexOf('\n');
        if (end < 0
                || !start.startsWith("{")
                || !start.substring(end).stripLeading().startsWith("{")) {
            return false;
        }
        try {
            return Json.MAPPER.readTree(start.substring(0, end)).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(original.file(), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String unmarked = line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!unmarked.isBlank()) {
                    read(unmarked, number, findings);
                }
            }
        } catch (CharacterCodingException e) {
            throw new Refused("is not in UTF-8 behind line " + number);
        }
    }

    private static void read(String line, int number, Findings findings) throws IOException, Refused {
        try {
            JsonNode json = Json.MAPPER.readTree(line);
            if (json.isObject()) {
                findings.item(name(json, number), Json.MEDIA_TYPE, line.getBytes(StandardCharsets.UTF_8));
            } else {
                findings.unreadable("line " + number, "is no JSON object");
            }
        } catch (JsonProcessingException e) {
            findings.unreadable("line " + number, Json.reason(e));
        }
    }

    /** Its own id, so that a line keeps its path when others come before it; else its number. */
    static String name(JsonNode json, int number) {
        String id = JsonFields.id(json);
        if (id == null) {
            return Integer.toString(number);
        }
        String name = id.replaceAll("\\p{Cntrl}", " ").strip();
        return name.isEmpty() || name.length() > LONGEST_NAME ? Integer.toString(number) : name;
    }
}
