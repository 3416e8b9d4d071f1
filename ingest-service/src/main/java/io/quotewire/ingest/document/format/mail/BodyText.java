package io.quotewire.ingest.document.format.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * A text part of a mail.
 *
 * @param choice number of the choice that it is one of, -1 if it is none
 * @param html whether it was HTML
 * @param text its text
 */
record BodyText(int choice, boolean html, String text) {

    /** Some mails say in plain text only that they are to be read as HTML. */
    private static final double LEAST_SHARE = 0.5;

    /** All that are no alternatives, and of alternatives those in plain text, where it says as much as the other. */
    static List<BodyText> best(List<BodyText> all) {
        List<BodyText> best = new ArrayList<>();
        for (BodyText text : all) {
            boolean plainSays = says(all, text.choice, false) >= LEAST_SHARE * says(all, text.choice, true);
            if (text.choice < 0 || text.html != plainSays) {
                best.add(text);
            }
        }
        return best;
    }

    private static int says(List<BodyText> all, int choice, boolean html) {
        return all.stream()
                .filter(text -> text.choice == choice && text.html == html)
                .mapToInt(text -> text.text.strip().length())
                .sum();
    }
}
