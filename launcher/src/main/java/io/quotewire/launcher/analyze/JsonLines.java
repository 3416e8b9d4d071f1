package io.quotewire.launcher.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.DocumentAnalysis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/** Reads documents as lines {@code {"id","text"}} and writes a line for each. */
final class JsonLines {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Analyser analyser;
    private final boolean tags;

    JsonLines(Analyser analyser, boolean tags) {
        this.analyser = analyser;
        this.tags = tags;
    }

    /**
     * Converts every line; a line that is no document is reported with its number, and the rest goes on.
     *
     * @return whether all lines were documents
     */
    boolean convert(BufferedReader in, PrintWriter out, PrintWriter errors) throws IOException {
        boolean all = true;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                out.println(mapper.writeValueAsString(analysed(line)));
                out.flush();
            } catch (IllegalArgumentException notADocument) {
                errors.println("quotewire: standard input, line " + number + ": " + notADocument.getMessage());
                all = false;
            }
        }
        return all;
    }

    private ObjectNode analysed(String line) {
        JsonNode document = parsed(line);
        if (!document.path("id").isTextual() || !document.path("text").isTextual()) {
            throw new IllegalArgumentException("not an object with the strings id and text");
        }
        String text = document.get("text").textValue();
        DocumentAnalysis analysis = analyser.analyse(text);
        ObjectNode out = mapper.createObjectNode();
        out.put("id", document.get("id").textValue());
        out.put("language", analysis.language());
        ArrayNode quotes = out.putArray("quotes");
        QuotationJson json = new QuotationJson(text, tags);
        analysis.quotations().forEach(quotation -> json.write(quotation, quotes.addObject()));
        return out;
    }

    private JsonNode parsed(String line) {
        try {
            return mapper.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
