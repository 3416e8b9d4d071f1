package io.quotewire.trainer;

import java.util.List;

/**
 * A text that people labelled.
 *
 * @param id its line in its file
 * @param text the text
 * @param label a tone, or the name of a category
 * @param topics codes of top levels that are right, the first of them best; empty where tone is labelled
 */
record Example(String id, String text, String label, List<String> topics) {

    Example {
        topics = List.copyOf(topics);
    }

    Example withText(String other) {
        return new Example(id, other, label, topics);
    }
}
