package io.quotewire.launcher.analyze;

import io.quotewire.analysis.Span;

/** A text whose parts are cut out by spans that count code points. */
final class CodePoints {

    private final int[] all;

    CodePoints(String text) {
        this.all = text.codePoints().toArray();
    }

    String cut(Span span) {
        return new String(all, span.start(), span.end() - span.start());
    }
}
