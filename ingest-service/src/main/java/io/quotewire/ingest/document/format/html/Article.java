package io.quotewire.ingest.document.format.html;

import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page. Readability's algorithm tells it by the density of text; the page's own word for its
 * article corrects it where the two are far apart.
 */
final class Article {

    /** Less prose than this makes no article, unless the page calls it one. As {@link Prose} counts. */
    private static final int SHORTEST = 500;
    /** Readability goes from each element to the next by counting; no article has so many. */
    private static final int MOST_ELEMENTS = 50_000;
    /** Of the prose of the element called an article. */
    private static final double LEAST_SHARE = 0.5;
    /** Of the whole page's prose: an index has it in many places, an article in one. */
    private static final double LEAST_OF_PAGE = 0.15;

    /** Of what is dense: captions and the like stand beside what is called an article. */
    private static final double MOST_OUTSIDE = 0.2;

    private Article() {}

    /**
     * The article, without the furniture in it.
     *
     * @param page a page without what is unseen
     * @param headline what is known to be its headline
     * @return null if none can be told
     */
    static @Nullable Element of(Document page, @Nullable Element headline) {
        Places places = Places.of(page);
        Element dense = places.count() > MOST_ELEMENTS ? null : dense(page.clone());
        Furniture.removeFrom(page.body());
        int all = Prose.of(page.body());
        Element called = called(page, "[itemprop=articleBody]", all);
        if (called == null) {
            called = called(page, "article, [role=article], [itemtype$=Article]", all);
        }
        Element article = chosen(places, dense, called, headline, all);
        if (article == null) {
            article = called(page, "main, [role=main]", all);
        }
        if (article != null && headline == null && Teasers.areMostOf(article)) {
            return null;
        }
        if (article != null) {
            Teasers.removeFrom(article);
        }
        return article;
    }

    private static @Nullable Element chosen(
            Places places, @Nullable Element dense, @Nullable Element called, @Nullable Element headline, int all) {
        int calledProse = called == null ? 0 : Prose.of(called);
        boolean hasHeadline = called != null && headline != null && isWithin(headline, called);
        if (dense != null) {
            places.removeDetached(dense);
            if (called == null) {
                places.addAlike(dense);
            } else if (places.contains(dense, called)) {
                if (hasHeadline || calledProse >= LEAST_SHARE * Prose.of(dense)) {
                    places.removeOutside(dense, called, MOST_OUTSIDE);
                }
            } else if (hasHeadline && places.areApart(dense, called)) {
                return called;
            }
        }
        int denseProse = dense == null ? 0 : Prose.of(dense);
        if (called != null && denseProse < LEAST_SHARE * calledProse) {
            return called;
        }
        return denseProse >= SHORTEST && denseProse >= LEAST_OF_PAGE * all ? dense : called;
    }

    private static boolean isWithin(Element inner, Element outer) {
        return inner.equals(outer) || inner.parents().contains(outer);
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
     * Readability weighs elements against their neighbours, furniture too; only what covers a page would mislead it. It
     * knows paragraphs, not the lists of terms that transcripts are set in.
     */
    private static @Nullable Element dense(Document page) {
        Furniture.removeBanners(page.body());
        page.select("dt, dd").tagName("p");
        page.select("dl").tagName("div");
        return new Readability4JExtended("http://localhost/", page).parse().getArticleContent();
    }
}
