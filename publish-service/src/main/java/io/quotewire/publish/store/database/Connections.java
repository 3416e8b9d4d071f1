package io.quotewire.publish.store.database;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Jdbi over the pool: statements are plain SQL with {@code :names}, and nothing is made of them but their values. */
final class Connections {

    private Connections() {}

    @Produces
    @Singleton
    static Jdbi jdbi(DataSource pool) {
        Jdbi jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
        jdbi.registerArrayType(String.class, "text");
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        return jdbi;
    }
}
