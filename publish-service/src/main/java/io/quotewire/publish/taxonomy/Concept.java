package io.quotewire.publish.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * A topic of the tree.
 *
 * @param code written {@code medtop:20000002}
 * @param parent code of the topic above it; null for a top level
 * @param retired whether it is no longer assigned
 * @param name in English
 */
public record Concept(String code, @Nullable String parent, boolean retired, String name) {}
