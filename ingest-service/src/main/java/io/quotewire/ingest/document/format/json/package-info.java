/**
 * JSON: one document, a list of them, or one a line; ninjs of news agencies too. Start reading at {@code JsonFields}.
 */
@NullMarked
package io.quotewire.ingest.document.format.json;

import org.jspecify.annotations.NullMarked;
