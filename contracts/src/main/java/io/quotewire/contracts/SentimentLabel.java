package io.quotewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The tone of what a quotation says. */
public enum SentimentLabel {
    @JsonProperty("negative")
    NEGATIVE,
    @JsonProperty("neutral")
    NEUTRAL,
    @JsonProperty("positive")
    POSITIVE
}
