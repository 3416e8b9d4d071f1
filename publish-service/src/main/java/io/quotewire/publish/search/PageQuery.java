package io.quotewire.publish.search;

import io.quotewire.publish.web.Parameters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page of an answer is asked for. A cursor is the number that the last row of the page before got when it was
 * first seen. No row gets another such number and new ones get higher ones, so that pages neither skip nor repeat while
 * rows arrive.
 *
 * @param before only rows with a smaller number; null asks for the newest
 * @param limit how many rows at most
 */
public record PageQuery(@Nullable Long before, int limit) {

    /** Where a page begins. */
    public static final String CURSOR = "cursor";
    /** How much it holds. */
    public static final String LIMIT = "limit";
    /** The parameters there are. */
    public static final Set<String> NAMES = Set.of(LIMIT, CURSOR);

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws io.quotewire.publish.web.BadParameterException if a parameter is not what it may be */
    public static PageQuery of(Parameters parameters) {
        Long limit = parameters.number(LIMIT, 1, MOST);
        return new PageQuery(parameters.number(CURSOR, 1, Long.MAX_VALUE), limit == null ? USUAL : limit.intValue());
    }
}
