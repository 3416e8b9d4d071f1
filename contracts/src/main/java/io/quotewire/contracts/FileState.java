package io.quotewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a file. Only {@link #PUBLISHED} keeps the same bytes from being published again. */
public enum FileState {
    /** Its chunks are on the topic, or were already, under another path. */
    @JsonProperty("published")
    PUBLISHED,
    /** It could not be read; the reason says why. */
    @JsonProperty("failed")
    FAILED,
    /** It was left alone where it lies; the reason says why. */
    @JsonProperty("skipped")
    SKIPPED
}
