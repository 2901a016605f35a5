package prisoncensus.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Reads every row of an embedded store: its file may open and still be damaged where nobody has looked. */
public final class WholeStore {
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name";

    private final DataSource source;
    private final StorePlace place;

    WholeStore(DataSource source, StorePlace place) {
        this.source = source;
        this.place = place;
    }

    /**
     * Reads all that an embedded store holds. A shared one is checked by its server.
     *
     * @throws DamagedStoreException if something cannot be read
     */
    public void read() {
        if (!StoreUrl.isEmbedded(place.url())) {
            return;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution 1");
            for (String table : tables(statement)) {
                read(statement, table);
            }
            statement.execute("set lazy_query_execution 0");
        } catch (SQLException unreadable) {
            throw new DamagedStoreException(place.name(), "found no list of its tables", unreadable);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void read(Statement statement, String table) {
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            List<Integer> apart = keptApart(rows.getMetaData());
            while (rows.next()) {
                for (int column : apart) {
                    rows.getString(column);
                }
            }
        } catch (SQLException unreadable) {
            String found = "found rows of table %s that cannot be read".formatted(table.toLowerCase(Locale.ROOT));
            throw new DamagedStoreException(place.name(), found, unreadable);
        }
    }

    /** Columns whose longer values do not lie in the row. */
    private static List<Integer> keptApart(ResultSetMetaData columns) throws SQLException {
        List<Integer> apart = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            if (columns.getColumnType(column) == Types.CLOB || columns.getColumnType(column) == Types.BLOB) {
                apart.add(column);
            }
        }
        return apart;
    }
}
