package io.quotewire.publish.page;

/**
 * A row of a table with a bar.
 *
 * @param name what is counted
 * @param kind the class the bar is drawn with
 * @param quotations how many there are
 * @param percent length of the bar, of the longest or of the whole
 * @param address where just these are shown
 */
public record Share(String name, String kind, long quotations, double percent, String address) {

    /** @param whole what a full bar stands for */
    public static Share of(String name, String kind, long quotations, long whole, String address) {
        return new Share(name, kind, quotations, Math.round(1000.0 * quotations / Math.max(1, whole)) / 10.0, address);
    }
}
