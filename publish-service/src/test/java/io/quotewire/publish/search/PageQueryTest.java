package io.quotewire.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageQueryTest {

    @Test
    void aFullPageGoesOnBehindItsLastRow() {
        assertThat(new PageQuery(null, 2).next(List.of(9L, 7L), Long::longValue))
                .isEqualTo(7L);
    }

    @Test
    void aPageThatIsNotFullIsTheLast() {
        assertThat(new PageQuery(7L, 2).next(List.of(5L), Long::longValue)).isNull();
    }
}
