/**
 * Says who spoke: gives every quotation a mention, from its own sentence or from those around it, and leads each
 * mention to the fullest name the document uses.
 */
@NullMarked
package io.quotewire.analysis.speaker;

import org.jspecify.annotations.NullMarked;
