package io.quotewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether words were said: a text also tells what somebody did not say, may say, or was asked. */
public enum Polarity {
    /** They were. */
    @JsonProperty("said")
    SAID,
    /** Somebody is reported not to have said them, or to have rejected them: "denied calling him 'a liar'". */
    @JsonProperty("denied")
    DENIED,
    /** Somebody may say them, or would: "would call it 'a farce'". */
    @JsonProperty("hypothetical")
    HYPOTHETICAL,
    /** Somebody was asked about them: "asked whether it was 'a farce'". */
    @JsonProperty("asked")
    ASKED
}
