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
    private static final Evaluator ELEMENTS = QueryParser.parse(
            "nav, aside, footer, menu, form, button, select, amp-ad, amp-consent, amp-embed, amp-list,"
                    + " amp-sidebar, amp-social-share, amp-user-notification, [role=navigation],"
                    + " [role=complementary], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=menu],"
                    + " [role=menubar], [role=toolbar], [role=tablist]");
    /** Each alone says it: {@code class="cookie-banner"}. */
    private static final Set<String> WORDS = Set.of(
            ("ad ads advert adverts advertisement advertising adsense breadcrumb breadcrumbs consent cookie cookies"
                            + " gdpr masthead mostread navbar navigation newsletter outbrain pagination"
                            + " popup promo promos recommended recommendation recommendations recirc related"
                            + " share sharing sharebar sharetools sidebar signature signup skyscraper sponsored subscribe taboola"
                            + " trending")
                    .split(" "));
    /** Words that say it together. */
    private static final Pattern PHRASES = Pattern.compile(
            "(?:most|more)-(?:read|popular|viewed|shared|from|stories|news|on)|popular-(?:posts|stories|articles)|"
                    + "read-(?:more|next)|up-next|social-(?:share|bar|links|media|icons|buttons)|paywall-(?:barrier|overlay|modal|prompt|offer|banner|message|gate)|"
                    + "author-(?:bio|box|card|info)|about-the-author|bio-box|see-also|you-may|privacy-(?:banner|notice|popup|policy)|site-(?:header|footer|nav)|"
                    + "page-(?:header-nav|footer)|skip-(?:link|nav|to)");

    /** What readers write below an article may be longer than it. */
    private static final Set<String> OF_READERS =
            Set.of("comments", "commentlist", "disqus", "livefyre", "responses", "replies", "respond");

    private static final Pattern READERS_PHRASES = Pattern.compile("comment-(?:list|form|section|thread)");
    /** Says something of the page and not of what the element is: {@code has-sidebar}, {@code comments-open}. */
    private static final Pattern STATE = Pattern.compile("(?:has|with|without|no|not|hide|show)-.*"
            + "|.*-(?:enabled|disabled|open|closed|free|visible|hidden|loaded|count|allowed|on|off)");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Of a page's prose: what holds more is the page itself, whatever it is called. */
    private static final double LARGEST_SHARE = 0.4;

    /** What is left without the comments. */
    private static final int SHORTEST_ARTICLE = 300;

    private Furniture() {}

    static void removeFrom(Element body) {
        int all = Prose.of(body);
        for (Element element : body.select("*")) {
            if (!element.equals(body) && is(element) && isStillIn(element, body)) {
                int prose = Prose.of(element);
                if (prose <= LARGEST_SHARE * all || (isOfReaders(element) && all - prose >= SHORTEST_ARTICLE)) {
                    element.remove();
                }
            }
        }
    }

    /** What it stood in may have been removed before it. */
    private static boolean isStillIn(Element element, Element body) {
        Element around = element;
        while (around != null && !around.equals(body)) {
            around = around.parent();
        }
        return around != null;
    }

    private static boolean isOfReaders(Element element) {
        return (says(element.className(), OF_READERS, READERS_PHRASES)
                        || says(element.id(), OF_READERS, READERS_PHRASES))
                && element.selectFirst("h1, article, [itemprop=articleBody]") == null;
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
        return says(element.className(), WORDS, PHRASES) || says(element.id(), WORDS, PHRASES) || isOfReaders(element);
    }

    private static boolean says(String names, Set<String> words, Pattern phrases) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.split("\\s+", -1)) {
            String parts = CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
            String plain = BETWEEN.matcher(parts).replaceAll("-");
            if (STATE.matcher(plain).matches()) {
                continue;
            }
            if (phrases.matcher(plain).find()) {
                return true;
            }
            for (String word : plain.split("-", -1)) {
                if (words.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
