package io.quotewire.launcher.tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.analysis.TopicTag;
import io.quotewire.analysis.sentiment.Tone;
import io.quotewire.analysis.tag.HeadsTagger;
import io.quotewire.analysis.tag.HeadsTagger.Reading;
import io.quotewire.analysis.topic.Taxonomy;
import java.io.IOException;
import java.util.Locale;

/** Turns a line {@code {"id","text"}} into its answer. */
final class TagLines {

    private static final double DIGITS = 1e4;

    private final ObjectMapper json = new ObjectMapper();
    private final Taxonomy taxonomy = Taxonomy.load();
    private final HeadsTagger tagger;

    TagLines(HeadsTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * Answers one line.
     *
     * @param number its place in the input, from 1, for the message
     * @throws IOException if it is no such line
     */
    String answer(String line, int number) throws IOException {
        JsonNode row = read(line, number);
        Reading reading = tagger.reading(row.get("text").asText());
        Tone tone = reading.tone();
        ObjectNode answer = json.createObjectNode();
        answer.set("id", row.get("id"));
        answer.put("label", tone.likeliest().name().toLowerCase(Locale.ROOT));
        answer.put("score", rounded(tone.score()));
        answer.put("confidence", rounded(tone.of(tone.likeliest())));
        ArrayNode ranked = answer.putArray("iptc");
        reading.topics().ranked().forEach(ranked::add);
        ArrayNode topics = answer.putArray("topics");
        reading.topics().tags().forEach(tag -> topics.add(topic(tag)));
        answer.put("evidence", reading.evidence());
        return json.writeValueAsString(answer);
    }

    private JsonNode read(String line, int number) throws IOException {
        try {
            JsonNode row = json.readTree(line);
            if (row.path("text").isTextual() && row.hasNonNull("id")) {
                return row;
            }
        } catch (JsonProcessingException e) {
            throw new IOException("line " + number + " is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IOException("line " + number + " lacks \"id\" or \"text\"");
    }

    private ObjectNode topic(TopicTag tag) {
        ObjectNode topic = json.createObjectNode();
        topic.put("code", tag.code());
        topic.put("name", tag.name());
        topic.put("confidence", rounded(tag.confidence()));
        ArrayNode path = topic.putArray("path");
        taxonomy.get(tag.code()).path().forEach(path::add);
        topic.put("evidence", tag.evidence());
        return topic;
    }

    private static double rounded(double number) {
        return Math.round(number * DIGITS) / DIGITS;
    }
}
