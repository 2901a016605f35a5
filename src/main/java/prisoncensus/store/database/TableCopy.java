package prisoncensus.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Copies the rows of a table from one database into the table of that name in another, column by column, each by its name. */
record TableCopy(Connection from, Connection to) {
    private static final int CHUNK = 1000;

    /** @return how many rows */
    long copy(String table) throws SQLException {
        try (var select = from.createStatement();
                ResultSet rows = select.executeQuery("select * from " + table)) {
            List<String> columns = columns(rows.getMetaData());
            String places = "?" + ", ?".repeat(columns.size() - 1);
            String insert = "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), places);
            try (PreparedStatement statement = to.prepareStatement(insert)) {
                return copy(rows, statement);
            }
        }
    }

    private static List<String> columns(ResultSetMetaData of) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= of.getColumnCount(); column++) {
            columns.add(of.getColumnName(column).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private static long copy(ResultSet rows, PreparedStatement insert) throws SQLException {
        long count = 0;
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                insert.setObject(column, value(rows, column));
            }
            insert.addBatch();
            count++;
            if (count % CHUNK == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
        return count;
    }

    /** In the types of java.time: those of java.sql know the machine's zone. */
    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.DATE -> row.getObject(column, LocalDate.class);
            case Types.TIME -> row.getObject(column, LocalTime.class);
            case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
            case Types.TIMESTAMP_WITH_TIMEZONE -> row.getObject(column, OffsetDateTime.class);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> row.getBytes(column);
            default -> row.getObject(column);
        };
    }
}
