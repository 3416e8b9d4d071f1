package io.quotewire.publish.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFaultTest {

    @ParameterizedTest
    @CsvSource({"22021,DATA", "23505,DATA", "08006,AWAY", "57P03,AWAY", ",AWAY", "42883,CODE"})
    void theClassOfTheStateTells(String state, SqlFault expected) {
        assertThat(SqlFault.of(new SQLException("reason", state))).isEqualTo(expected);
    }
}
