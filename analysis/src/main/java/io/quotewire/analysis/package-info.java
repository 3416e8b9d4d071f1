/**
 * Text in; quotations with their speakers, topics and sentiment out. The door is
 * {@link io.quotewire.analysis.Analyser}.
 *
 * <p>Pure Java: no framework, no clock, no input or output but this module's own resources. Every offset that leaves
 * through the door counts Unicode code points from the start of the text, end exclusive.
 */
@NullMarked
package io.quotewire.analysis;

import org.jspecify.annotations.NullMarked;
