/**
 * Sentences, read once: their marked stretches, verbs and cues, noun phrases, and where clauses begin and end. Knows
 * words by their traits and parts alone, never by themselves.
 */
@NullMarked
package io.quotewire.analysis.grammar;

import org.jspecify.annotations.NullMarked;
