package io.quotewire.publish.page;

/**
 * A finding about a quotation, with how sure it is and why.
 *
 * @param kind what it tells, also the class it is drawn with: kind, topic, positive, neutral, negative
 * @param name what was found
 * @param percent how sure
 * @param evidence what decided, empty where nothing single did
 * @param address the view of everything with this finding
 */
public record Tag(String kind, String name, long percent, String evidence, String address) {

    private static final int SURE = 50;

    static Tag of(String kind, String name, double confidence, String evidence, View view) {
        return new Tag(kind, name, percent(confidence), evidence, view.at("/"));
    }

    static long percent(double confidence) {
        return Math.round(confidence * 100);
    }

    static boolean isUnsure(long percent) {
        return percent < SURE;
    }

    /** Whether it should look unsure. */
    public boolean unsure() {
        return isUnsure(percent);
    }
}
