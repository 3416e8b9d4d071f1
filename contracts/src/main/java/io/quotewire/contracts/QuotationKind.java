package io.quotewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the words are reported. */
public enum QuotationKind {
    /** A whole utterance in quotation marks. */
    @JsonProperty("direct")
    DIRECT,
    /** A reported clause with some of its words in quotation marks. */
    @JsonProperty("mixed")
    MIXED,
    /** A reported clause without quotation marks. */
    @JsonProperty("indirect")
    INDIRECT,
    /** A paragraph of a speaker's turn in a transcript. */
    @JsonProperty("turn")
    TURN
}
