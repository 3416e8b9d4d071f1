package io.quotewire.publish.store.view;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows that follow each other: as many as were asked for, or fewer where those would be too much to hold at once.
 *
 * @param rows without those that cannot be read
 * @param next number of the last row that was looked at, after which it goes on; null where it does not
 */
public record Slice<T>(List<T> rows, @Nullable Long next) {

    /** The same with something made of each row. */
    public <R> Slice<R> map(Function<? super T, ? extends R> making) {
        return new Slice<>(rows.stream().<R>map(making).toList(), next);
    }
}
