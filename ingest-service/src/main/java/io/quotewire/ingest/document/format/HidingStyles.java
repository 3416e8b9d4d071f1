package io.quotewire.ingest.document.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which named styles of an office document hide text, by themselves or since the style they are based on does. */
public final class HidingStyles {

    /** Styles based on one another, which may go in a circle. */
    private static final int DEEPEST = 20;

    private final Map<String, Boolean> own = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    /** @param base the style that it is based on */
    public void add(String style, @Nullable String base) {
        if (base != null) {
            bases.put(style, base);
        }
    }

    /** Says that a style hides text, or that it does not though its base does. */
    public void set(String style, boolean hides) {
        own.put(style, hides);
    }

    public boolean hides(@Nullable String style) {
        String name = style;
        for (int depth = 0; name != null && depth < DEEPEST; depth++) {
            Boolean hides = own.get(name);
            if (hides != null) {
                return hides;
            }
            name = bases.get(name);
        }
        return false;
    }
}
