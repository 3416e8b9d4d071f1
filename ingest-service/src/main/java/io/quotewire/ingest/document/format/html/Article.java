package io.quotewire.ingest.document.format.html;

import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page. Readability's algorithm tells it by the density of text; where it comes back with much
 * less than the element that the page itself calls its article, that element is taken.
 */
final class Article {

    /** Less prose than this makes no article, unless the page calls it one. In UTF-16 units. */
    private static final int SHORTEST = 500;
    /** Of the prose of the element called an article. */
    private static final double LEAST_SHARE = 0.5;
    /** Of the whole page's prose: an index has it in many places, an article in one. */
    private static final double LEAST_OF_PAGE = 0.15;

    private Article() {}

    /**
     * The article, without the furniture in it.
     *
     * @param page a page without what is unseen
     * @return null if none can be told
     */
    static @Nullable Element of(Document page) {
        Element dense = dense(page.clone());
        Furniture.removeFrom(page.body());
        int all = Prose.of(page.body());
        Element called = called(page, "[itemprop=articleBody]", all);
        if (called == null) {
            called = called(page, "article, [role=article], [itemtype$=Article]", all);
        }
        int denseProse = dense == null ? 0 : Prose.of(dense);
        if (called != null && denseProse < LEAST_SHARE * Prose.of(called)) {
            return called;
        }
        if (denseProse >= SHORTEST && denseProse >= LEAST_OF_PAGE * all) {
            return dense;
        }
        return called == null ? called(page, "main, [role=main]", all) : called;
    }

    /** The element so called that has the most prose, if that is much of the page's. */
    private static @Nullable Element called(Document page, String names, int all) {
        Element best = null;
        int most = 0;
        for (Element element : page.select(names)) {
            int prose = Prose.of(element);
            if (prose > most) {
                best = element;
                most = prose;
            }
        }
        return most >= LEAST_OF_PAGE * all ? best : null;
    }

    /**
     * Readability weighs elements against their neighbours, furniture too; only what covers a page would mislead it.
     */
    private static @Nullable Element dense(Document page) {
        Furniture.removeBanners(page.body());
        Element article =
                new Readability4JExtended("http://localhost/", page).parse().getArticleContent();
        if (article != null) {
            Furniture.removeFrom(article);
        }
        return article;
    }
}
