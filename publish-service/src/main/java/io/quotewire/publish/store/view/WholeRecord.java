package io.quotewire.publish.store.view;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a record has all that it must have: every component that is not marked as nullable, and those of the
 * records in it. What is taken in today is checked by its schema; a database may hold what was taken in before.
 */
final class WholeRecord {

    private record Part(Method accessor, boolean optional) {}

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .map(component -> new Part(
                            component.getAccessor(),
                            component.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                    .toList();
        }
    };

    private WholeRecord() {}

    static boolean is(Object value) {
        if (value instanceof Record) {
            return PARTS.get(value.getClass()).stream().allMatch(part -> is(value, part));
        }
        return !(value instanceof Collection<?> all) || all.stream().allMatch(one -> one != null && is(one));
    }

    private static boolean is(Object record, Part part) {
        try {
            Object value = part.accessor().invoke(record);
            return value == null ? part.optional() : is(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // records of the contracts are public
        }
    }
}
