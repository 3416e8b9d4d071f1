package io.quotewire.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {

    @ParameterizedTest
    @CsvSource({
        "plain,plain",
        "'tab\tand\nline','tab\tand\nline'",
        "a\u0000b\u001Bc,a\uFFFDb\uFFFDc",
        "𝒜\uFFFF,𝒜\uFFFD"
    })
    void whatXmlHasNoPlaceForIsReplaced(String text, String expected) {
        assertThat(XmlText.of(text)).isEqualTo(expected);
    }
}
