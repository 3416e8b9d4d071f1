package io.quotewire.ingest.document.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes from a page what stands around and between an article: menus, banners, advertisements, lists of other articles,
 * bars to share, comments. It is told by the element, its role, or the words that its class and id are made of.
 */
final class Furniture {

    private static final Evaluator BANNERS = QueryParser.parse("[role=dialog], [role=alertdialog], [class*=cookie],"
            + " [id*=cookie], [class*=consent], [id*=consent], [class*=gdpr], [id*=gdpr]");
    private static final Evaluator ELEMENTS =
            QueryParser.parse("nav, aside, footer, menu, form, button, select, [role=navigation],"
                    + " [role=complementary], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=menu],"
                    + " [role=menubar], [role=toolbar], [role=tablist]");
    /** Each alone says it: {@code class="cookie-banner"}. */
    private static final Set<String> WORDS = Set.of(
            ("ad ads advert adverts advertisement advertising adsense breadcrumb breadcrumbs comments consent cookie cookies"
                            + " disqus gdpr livefyre masthead mostread navbar navigation newsletter outbrain pagination"
                            + " paywall popup promo promos recommended recommendation recommendations recirc related"
                            + " share sharing sharebar sharetools sidebar signup skyscraper sponsored subscribe taboola"
                            + " trending")
                    .split(" "));
    /** Words that say it together. */
    private static final Pattern PHRASES = Pattern.compile(
            "(?:most|more)-(?:read|popular|viewed|shared|from|stories|news|on)|popular-(?:posts|stories|articles)|"
                    + "read-(?:more|next)|up-next|social-(?:share|bar|links|media|icons|buttons)|comment-(?:list|form|section)|"
                    + "author-bio|see-also|you-may|privacy-(?:banner|notice|popup|policy)|site-(?:header|footer|nav)|"
                    + "page-(?:header-nav|footer)|skip-(?:link|nav|to)");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Of a page's prose: what holds more is the page itself, whatever it is called. */
    private static final double LARGEST_SHARE = 0.4;

    private Furniture() {}

    static void removeFrom(Element body) {
        double most = LARGEST_SHARE * Prose.of(body);
        for (Element element : body.select("*")) {
            if (!element.equals(body) && is(element) && Prose.of(element) <= most) {
                element.remove();
            }
        }
    }

    /** Removes what asks for consent, and dialogues. */
    static void removeBanners(Element body) {
        double most = LARGEST_SHARE * Prose.of(body);
        for (Element element : body.select(BANNERS)) {
            if (!element.equals(body) && Prose.of(element) <= most) {
                element.remove();
            }
        }
    }

    private static boolean is(Element element) {
        if (element.is(ELEMENTS)) {
            return element.closest("blockquote") == null; // its footer names who is quoted
        }
        String name = element.normalName();
        if (name.equals("article") || name.equals("main") || name.equals("p") || name.equals("h1")) {
            return false;
        }
        return says(element.className()) || says(element.id());
    }

    static boolean says(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.split("\\s+", -1)) {
            String words = CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
            String plain = BETWEEN.matcher(words).replaceAll("-");
            if (PHRASES.matcher(plain).find()) {
                return true;
            }
            for (String word : plain.split("-", -1)) {
                if (WORDS.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
