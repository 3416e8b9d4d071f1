package io.quotewire.ingest.document.format.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * Takes from a page what its readers do not see: what is deleted or struck out, hidden by attribute, style or style
 * sheet, or there for screen readers and scripts only.
 */
final class Unseen {

    private static final String ALWAYS = "script, style, template, noscript, svg, iframe, object, canvas, audio,"
            + " video, datalist, textarea, del, s, strike, dialog:not([open])";
    private static final Evaluator HIDDEN = QueryParser.parse(
            "[hidden], [aria-hidden=true], .sr-only, .visually-hidden, .visuallyhidden," + " .screen-reader-text");
    /** {@code display: none}, {@code visibility: hidden}, {@code font-size: 0}. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "(?:^|[;{\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|font-size\\s*:\\s*0(?![.\\d]))");
    /** One rule without rules inside: {@code .teaser, #late { display: none }}. */
    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,2000})\\}");
    /** What a rule may choose by: an element, a class or an id, without context or state. */
    private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*[.#][\\w-]+");

    private Unseen() {}

    static void removeFrom(Document page) {
        Set<String> hiding = hiding(page);
        page.select(ALWAYS).remove();
        int all = length(page);
        for (Element element : page.select("*")) {
            if (element.is(HIDDEN) || isInvisible(element.attr("style"))) {
                remove(element, all);
            }
        }
        for (String selector : hiding) {
            select(page, selector, all);
        }
    }

    static boolean isInvisible(String style) {
        return INVISIBLE.matcher(style.toLowerCase(Locale.ROOT)).find();
    }

    /** What the page's own style sheets hide on every screen: rules within {@code @media} are left out. */
    private static Set<String> hiding(Document page) {
        Set<String> selectors = new HashSet<>();
        for (Element style : page.select("style:not([media]), style[media=all], style[media=screen]")) {
            Matcher rule = RULE.matcher(withoutNested(style.data()));
            while (rule.find()) {
                if (isInvisible(rule.group(2))) {
                    for (String selector : rule.group(1).split(",", -1)) {
                        if (SIMPLE.matcher(selector.strip()).matches()) {
                            selectors.add(selector.strip());
                        }
                    }
                }
            }
        }
        return selectors;
    }

    /** A style sheet without its at-rules that hold rules, and without comments. */
    private static String withoutNested(String css) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean inAtRule = false;
        for (char unit : css.replaceAll("(?s)/\\*.*?\\*/", "").toCharArray()) {
            inAtRule |= depth == 0 && unit == '@';
            if (!inAtRule) {
                out.append(unit);
            }
            depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
            if (inAtRule && depth <= 0 && (unit == '}' || unit == ';')) {
                inAtRule = false;
            }
        }
        return out.toString();
    }

    private static void select(Document page, String selector, int all) {
        try {
            page.select(selector).forEach(element -> remove(element, all));
        } catch (Selector.SelectorParseException e) {
            // a browser would pass over it too
        }
    }

    /** A page that was saved while its script was at work hides all of itself: most of a page is never hidden. */
    private static void remove(Element element, int all) {
        if (2 * length(element) < all) {
            element.remove();
        }
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
