/**
 * Finds quotations and, where the sentence says so, the words that stand for their speaker. Each rule is a class with a
 * name that the evidence carries. Positions count tokens.
 */
@NullMarked
package io.quotewire.analysis.candidate;

import org.jspecify.annotations.NullMarked;
