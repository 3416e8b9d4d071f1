package io.quotewire.ingest.document.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD in a page: objects of schema.org's types.
 *
 * @param articles those that describe its article
 */
record JsonLd(List<JsonNode> articles) {

    private static final Pattern ARTICLE = Pattern.compile("(?:.*[/:])?\\w*(?:Article|Posting|Report)");
    private static final int DEEPEST = 4;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** What cannot be read is passed over, as search engines do. */
    static JsonLd of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                add(MAPPER.readTree(script.data()), articles, 0);
            } catch (JsonProcessingException e) {
                // the page has other ways to say it
            }
        }
        return new JsonLd(articles);
    }

    /** The texts of a key. */
    Stream<String> texts(String key) {
        return articles.stream()
                .map(article -> article.path(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    /** Names of people or organisations: a text, an object with a name, or a list of these. */
    Stream<String> names(String key) {
        return articles.stream().flatMap(article -> names(article.path(key)));
    }

    private static void add(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(inner -> add(inner, articles, depth + 1));
        } else if (texts(node.path("@type"))
                .anyMatch(type -> ARTICLE.matcher(type).matches())) {
            articles.add(node);
        } else {
            add(node.path("@graph"), articles, depth + 1);
            add(node.path("mainEntity"), articles, depth + 1);
        }
    }

    private static Stream<String> names(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(JsonLd::names);
        }
        return texts(node.isObject() ? node.path("name") : node);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).flatMap(JsonLd::texts)
                : node.isTextual() ? Stream.of(node.textValue()) : Stream.empty();
    }
}
