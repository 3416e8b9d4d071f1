package io.quotewire.ingest.document.format;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param file where its bytes lie
 * @param name the name under which they came
 * @param mediaType detected media type
 * @param mostCharacters limit of a text's length, in code points
 */
public record Original(Path file, String name, String mediaType, int mostCharacters) {}
