package io.quotewire.ingest.document.format.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes from a page what its readers do not see: what is deleted or struck out, hidden by attribute, style or style
 * sheet, or there for screen readers and scripts only.
 */
final class Unseen {

    private static final String ALWAYS = "script, style, template, noscript, svg, iframe, object, canvas, audio,"
            + " video, datalist, textarea, del, s, strike, dialog:not([open])";
    private static final Evaluator HIDDEN = QueryParser.parse(
            "[hidden], [aria-hidden=true], .sr-only, .visually-hidden, .visuallyhidden," + " .screen-reader-text");
    /** {@code display: none}, {@code visibility: hidden}, {@code font-size: 0}; clipped, or far off the page. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "(?:^|[;{\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|font-size\\s*:\\s*0(?![.\\d])|"
                    + "clip\\s*:\\s*rect\\(\\s*[01](?:px)?[\\s,]|(?:text-indent|left)\\s*:\\s*-\\d{4,})");
    /** In UTF-16 units; longer ones are made to take long. */
    private static final int LONGEST_SELECTORS = 2000;

    /** What a rule may choose by: an element, a class or an id, without context or state. */
    private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*[.#][\\w-]+");

    private Unseen() {}

    static void removeFrom(Document page) {
        Set<String> hiding = hiding(page);
        page.select(ALWAYS).remove();
        int all = length(page);
        for (Element element : page.select("*")) {
            if (element.is(HIDDEN) || isInvisible(element.attr("style")) || isChosen(element, hiding)) {
                remove(element, all);
            }
        }
    }

    static boolean isInvisible(String style) {
        return INVISIBLE.matcher(style.toLowerCase(Locale.ROOT)).find();
    }

    /** What the page's own style sheets hide on every screen: rules within {@code @media} are left out. */
    private static Set<String> hiding(Document page) {
        Set<String> selectors = new HashSet<>();
        for (Element style : page.select("style:not([media]), style[media=all], style[media=screen]")) {
            addHiding(withoutNested(withoutComments(style.data())), selectors);
        }
        return selectors;
    }

    private static void addHiding(String css, Set<String> selectors) {
        int start = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', start)) {
            int close = css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (open - start <= LONGEST_SELECTORS && isInvisible(css.substring(open + 1, close))) {
                for (String selector : css.substring(start, open).split(",", -1)) {
                    if (SIMPLE.matcher(selector.strip()).matches()) {
                        selectors.add(selector.strip());
                    }
                }
            }
            start = close + 1;
        }
    }

    private static String withoutComments(String css) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", start)) {
            out.append(css, start, open);
            int close = css.indexOf("*/", open + 2);
            if (close < 0) {
                return out.toString();
            }
            start = close + 2;
        }
        return out.append(css, start, css.length()).toString();
    }

    /** A style sheet without its at-rules that hold rules. */
    private static String withoutNested(String css) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean inAtRule = false;
        for (int i = 0; i < css.length(); i++) {
            char unit = css.charAt(i);
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

    private static boolean isChosen(Element element, Set<String> selectors) {
        return !selectors.isEmpty()
                && (isChosen(element, "#" + element.id(), selectors)
                        || element.classNames().stream().anyMatch(name -> isChosen(element, "." + name, selectors)));
    }

    private static boolean isChosen(Element element, String name, Set<String> selectors) {
        return selectors.contains(name) || selectors.contains(element.normalName() + name);
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
