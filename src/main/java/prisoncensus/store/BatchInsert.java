package prisoncensus.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Appends rows to a table, many in one exchange with the database. */
final class BatchInsert {
    private final JdbcTemplate jdbc;

    BatchInsert(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Appends the rows.
     *
     * @param table its name and, in brackets, the columns that the rows have values for, in their order
     */
    void insert(String table, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            String places = "?" + ", ?".repeat(rows.get(0).length - 1);
            jdbc.batchUpdate("insert into " + table + " values (" + places + ")", rows);
        }
    }
}
