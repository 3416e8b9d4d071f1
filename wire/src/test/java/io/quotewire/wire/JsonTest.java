package io.quotewire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final IngestedFile FILE = new IngestedFile(
            "a.txt", FileState.FAILED, "it is empty", null, null, null, 1, null, 0, 0, Instant.EPOCH, null);

    @Test
    void momentsAreIsoAndUnknownsLeftOut() {
        assertThat(new String(Json.write(FILE), UTF_8))
                .isEqualTo("{\"path\":\"a.txt\",\"state\":\"failed\",\"reason\":\"it is empty\",\"revision\":1,"
                        + "\"bytes\":0,\"chunks\":0,\"receivedAt\":\"1970-01-01T00:00:00Z\"}");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        assertThat(Json.read(Json.write(FILE), IngestedFile.class)).isEqualTo(FILE);
    }

    @Test
    void aFieldFromTheFutureIsPassedOver() {
        assertThat(Json.read(withField(Json.write(FILE)), IngestedFile.class)).isEqualTo(FILE);
    }

    private static byte[] withField(byte[] json) {
        return new String(json, UTF_8)
                .replaceFirst("\\{", "{\"mood\":\"calm\",")
                .getBytes(UTF_8);
    }

    @Test
    void whatIsNoRecordIsSaid() {
        assertThatThrownBy(() -> Json.read("{]".getBytes(UTF_8), IngestedFile.class))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageContaining("not a IngestedFile");
        assertThatThrownBy(() -> Json.read("null".getBytes(UTF_8), IngestedFile.class))
                .isInstanceOf(MalformedRecordException.class);
    }
}
