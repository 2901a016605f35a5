package prisoncensus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.store.EarlierSolitaryLogs.Pair;
import prisoncensus.store.database.JdbcValues;

/**
 * The placements that a solitary log holds and the next log no longer names. Two versions are compared once, when a revision first reads
 * one after the other; the result depends on these two versions alone and stays valid. Where the store is only read, it is not kept.
 */
final class SolitarySuccessions {
    private static final int PAIRS_AT_A_TIME = 100;
    private static final String LEFT_OUT = "select distinct s.facility, s.log_file_id, f.id, s.placement_key"
            + " from solitary_placement s join log_file f on f.id = ? where s.log_file_id = ? and s.held"
            + " and not exists (select 1 from solitary_placement n where n.facility = s.facility"
            + " and n.placement_key = s.placement_key and n.census_date = cast(f.folder as date)"
            + " and n.log_file_id = f.id)";

    private final JdbcTemplate jdbc;
    private final BatchInsert batch;
    private final TransactionOperations transaction;

    SolitarySuccessions(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.batch = new BatchInsert(jdbc);
        this.transaction = transaction;
    }

    /** Keys of the placements that one of these logs holds and the log after it leaves out. */
    Set<String> leftOut(EarlierSolitaryLogs logs) {
        List<Pair> pairs = logs.pairs();
        List<Pair> unknown = unknown(logs.facility(), pairs);
        Set<String> keys = new HashSet<>();
        if (!unknown.isEmpty() && isOnlyRead()) {
            unknown.forEach(pair -> keys.addAll(leftOut(pair)));
        } else {
            keep(logs.facility(), unknown);
        }
        keys.addAll(known(logs.facility(), new HashSet<>(pairs)));
        return keys;
    }

    private boolean isOnlyRead() {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) Connection::isReadOnly));
    }

    private List<String> leftOut(Pair pair) {
        return jdbc.query(LEFT_OUT, (row, n) -> row.getString("placement_key"), pair.next(), pair.file());
    }

    private Set<String> known(String facility, Set<Pair> inForce) {
        Set<String> keys = new HashSet<>();
        jdbc.query(
                "select * from solitary_left_out where facility = ?",
                row -> {
                    if (inForce.contains(pair(row, 0))) {
                        keys.add(row.getString("placement_key"));
                    }
                },
                facility);
        return keys;
    }

    private List<Pair> unknown(String facility, List<Pair> pairs) {
        var known = new HashSet<>(jdbc.query(
                "select * from solitary_succession where facility = ?", SolitarySuccessions::pair, facility));
        return pairs.stream().filter(pair -> !known.contains(pair)).toList();
    }

    private void keep(String facility, List<Pair> unknown) {
        for (int from = 0; from < unknown.size(); from += PAIRS_AT_A_TIME) {
            List<Pair> some = unknown.subList(from, Math.min(unknown.size(), from + PAIRS_AT_A_TIME));
            transaction.executeWithoutResult(status -> insert(facility, some));
        }
    }

    private void insert(String facility, List<Pair> pairs) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            rows.add(JdbcValues.of(facility, pair.file(), pair.next()));
            jdbc.update("insert into solitary_left_out " + LEFT_OUT, pair.next(), pair.file());
        }
        batch.insert("solitary_succession (facility, log_file_id, next_file_id)", rows);
    }

    private static Pair pair(ResultSet row, int n) throws SQLException {
        return new Pair(row.getLong("log_file_id"), row.getLong("next_file_id"));
    }
}
