package prisoncensus.program;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL for all tests of this JVM, with an empty database for each that asks, which sorts text as Spaniards do. It ends with the JVM. */
public final class Postgres {
    private static int databases;

    private final String name;

    private Postgres(String name) {
        this.name = name;
    }

    public static synchronized Postgres database() {
        databases++;
        String name = String.format(Locale.ROOT, "census_%d", databases);
        new JdbcTemplate(Server.ONE.getPostgresDatabase())
                .execute("create database " + name + " template template0 locale_provider icu icu_locale 'es-ES'");
        return new Postgres(name);
    }

    /** One that cannot hold every character. */
    static synchronized Postgres latin() {
        databases++;
        String name = String.format(Locale.ROOT, "census_%d", databases);
        new JdbcTemplate(Server.ONE.getPostgresDatabase())
                .execute("create database " + name
                        + " template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' locale_provider libc");
        return new Postgres(name);
    }

    /** As it is configured. */
    public String url() {
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(Server.ONE.getDatabase("postgres", name));
    }

    /** Started when it is asked for. */
    private static final class Server {
        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
