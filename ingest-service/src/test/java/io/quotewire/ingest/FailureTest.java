package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void reasonsAreOneLineEach() {
        Failure failure = new Failure("1 of its 2 files could not be read: a\nb", List.of("a\nb is empty"));
        assertThat(failure.explanation("bad\u001B]0;title\u0007.zip"))
                .isEqualTo("bad\\u001B]0;title\\u0007.zip 1 of its 2 files could not be read: a\\u000Ab\n"
                        + "  a\\u000Ab is empty");
    }
}
