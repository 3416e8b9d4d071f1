package io.quotewire.backing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void saysWhatIsNoPort() {
        for (int port : new int[] {-1, 0, 65_536}) {
            assertThatThrownBy(() -> Ports.requireFree(port, "the page"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("port " + port + ", wanted for the page, is not from 1 to 65535");
        }
    }
}
