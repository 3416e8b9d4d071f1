package io.quotewire.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    /** A client that tries to reach a server which is away may be given the server's port by the system. */
    @Test
    void freeOnesAreNotThoseOfOutgoingConnections() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(Ports.free()).isBetween(20_000, 32_767);
        }
    }

    @Test
    void eachIsGivenOnceThoughNobodyListensYet() throws IOException {
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            assertThat(given.add(Ports.free())).isTrue();
        }
    }

    @Test
    void saysWhatIsNoPort() {
        for (int port : new int[] {-1, 0, 65_536}) {
            assertThatThrownBy(() -> Ports.requireFree(port, "the page"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("port " + port + ", wanted for the page, is not from 1 to 65535");
        }
    }
}
