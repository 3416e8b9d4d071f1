package io.quotewire.ingest.document.format.pdf;

import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the lines of each page. Where a gap is wider than between words, another line begins. */
final class PageLines extends PDFTextStripper {

    /** In comparison to the size of the letters: a space takes a fourth, a gutter one or more. */
    private static final float WIDEST_SPACE = 1.2f;

    private static final float SAME_LINE = 0.4f;

    private final List<List<Line>> pages = new ArrayList<>();
    private final int mostCharacters;
    private int characters;
    private int glyphs;
    private int unmapped;

    private PageLines(int mostCharacters) {
        this.mostCharacters = mostCharacters;
        setSortByPosition(true);
    }

    /** @throws Refused if there is too much text, or it is not known what text it is */
    static List<List<Line>> of(PDDocument document, int mostCharacters) throws IOException, Refused {
        PageLines lines = new PageLines(mostCharacters);
        try {
            lines.writeText(document, Writer.nullWriter());
        } catch (UncheckedIOException e) {
            throw Refused.tooLong(mostCharacters);
        }
        if (3 * lines.unmapped > lines.glyphs) {
            throw new Refused("has fonts that do not tell which characters they show (no Unicode map)");
        }
        return lines.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        glyphs++;
        unmapped += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        characters += text.length();
        if (characters > 2L * mostCharacters) {
            throw new UncheckedIOException(new IOException("too long"));
        }
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        float end = last.getXDirAdj() + last.getWidthDirAdj();
        float size = Math.max(first.getFontSizeInPt(), 1);
        List<Line> lines = pages.get(pages.size() - 1);
        Line before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        float gap = before == null ? 0 : first.getXDirAdj() - before.right();
        if (before != null
                && Math.abs(before.y() - first.getYDirAdj()) < SAME_LINE * size
                && gap > -size
                && gap < WIDEST_SPACE * size) {
            lines.set(lines.size() - 1, before.with(text.strip(), end));
        } else {
            lines.add(new Line(text.strip(), first.getXDirAdj(), end, first.getYDirAdj(), size));
        }
    }
}
