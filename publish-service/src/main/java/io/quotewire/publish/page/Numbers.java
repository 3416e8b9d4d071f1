package io.quotewire.publish.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How templates write numbers. */
@TemplateExtension
final class Numbers {

    private Numbers() {}

    /** With a comma between thousands. */
    static String grouped(Number number) {
        return String.format(Locale.ENGLISH, "%,d", number.longValue());
    }
}
