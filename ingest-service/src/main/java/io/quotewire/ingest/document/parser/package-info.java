/**
 * The parser's process: Apache Tika behind a narrow door, alone in a JVM that can be killed. Start reading at
 * {@code ParserMain}; {@code Question} and {@code Answer} are all that passes between it and the service.
 */
@NullMarked
package io.quotewire.ingest.document.parser;

import org.jspecify.annotations.NullMarked;
