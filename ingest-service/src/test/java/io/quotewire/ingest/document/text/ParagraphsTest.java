package io.quotewire.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ParagraphsTest {

    @Test
    void setsBlocksApartByABlankLine() throws Exception {
        assertThat(text("<body><h1>Title</h1><div><p>One\n  two.</p><p> Three.</p></div>Four<hr/>Five</body>"))
                .isEqualTo("Title\n\nOne two.\n\nThree.\n\nFour\n\nFive");
    }

    @Test
    void keepsInlineElementsInTheLine() throws Exception {
        assertThat(text("<p>“<em>Never</em>,” said <b>Mara</b> <i>Voss</i>.</p>"))
                .isEqualTo("“Never,” said Mara Voss.");
    }

    @Test
    void breaksLinesAtBreaksAndRows() throws Exception {
        assertThat(text("<p>a<br/>b</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"))
                .isEqualTo("a\nb\n\n1 2\n3");
    }

    @Test
    void leavesOutTheHeadAndScripts() throws Exception {
        assertThat(text("<html><head><title>T</title></head><body><script>x()</script><p>a</p></body></html>"))
                .isEqualTo("a");
    }

    @Test
    void leavesPreformattedTextAlone() throws Exception {
        assertThat(text("<p>a</p><pre>  b\n   c</pre>")).isEqualTo("a\n\n  b\n   c");
    }

    @Test
    void joinsTheLinesOfAParagraphAndKeepsItsHyphens() throws Exception {
        assertThat(text("<p>a well-\nknown inter-\nnational -\nand old-\nWorld</p>"))
                .isEqualTo("a well-known inter-national - and old- World");
    }

    @Test
    void keepsLinesThatMeanSomething() throws Exception {
        assertThat(read("<p>Name:\nSpeech</p>", false, 100)).isEqualTo("Name:\nSpeech");
    }

    @Test
    void refusesWhatIsTooLongByCodePoints() throws Exception {
        assertThat(read("<p>\uD83D\uDE00\uD83D\uDE00</p>", true, 2)).hasSize(4);
        assertThatThrownBy(() -> read("<p>abc</p>", true, 2)).hasMessage("has more than 2 characters of text");
    }

    private static String text(String xhtml) throws Exception {
        return read(xhtml, true, 1000);
    }

    private static String read(String xhtml, boolean linesAreJoined, int most) throws Exception {
        Paragraphs paragraphs = new Paragraphs(linesAreJoined, most);
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newSAXParser().parse(new InputSource(new StringReader("<x>" + xhtml + "</x>")), paragraphs);
        return paragraphs.text();
    }
}
