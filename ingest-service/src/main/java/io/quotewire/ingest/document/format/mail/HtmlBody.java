package io.quotewire.ingest.document.format.mail;

import io.quotewire.ingest.document.format.html.Html;
import io.quotewire.ingest.document.text.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a mail in HTML, with the marks of plain text before the lines that it quotes. */
final class HtmlBody {

    private HtmlBody() {}

    static String text(String html, int mostCharacters) throws Refused {
        Document page = Html.parsed(html);
        List<Element> quotations = new ArrayList<>(page.select("blockquote"));
        Collections.reverse(quotations); // those within others first
        for (Element quotation : quotations) {
            String marked = "> " + Html.text(quotation.html(), mostCharacters).replace("\n", "\n> ");
            quotation.replaceWith(new Element("pre").text(marked));
        }
        return Html.text(page.outerHtml(), mostCharacters);
    }
}
