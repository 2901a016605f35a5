package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.store.EarlierSolitaryLogs.Pair;

/**
 * The placements that a solitary log holds and the next log no longer names. Two versions are compared once, when a revision first reads
 * one after the other; the result depends on these two versions alone and stays valid.
 */
final class SolitarySuccessions {
    private static final int PAIRS_AT_A_TIME = 100;
    private static final String LEFT_OUT = "insert into solitary_left_out"
            + " select distinct s.facility, s.log_file_id, f.id, s.placement_key"
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
        compare(logs.facility(), pairs);
        Set<Pair> inForce = new HashSet<>(pairs);
        Set<String> keys = new HashSet<>();
        jdbc.query(
                "select * from solitary_left_out where facility = ?",
                row -> {
                    if (inForce.contains(pair(row, 0))) {
                        keys.add(row.getString("placement_key"));
                    }
                },
                logs.facility());
        return keys;
    }

    private void compare(String facility, List<Pair> pairs) {
        var known = new HashSet<>(jdbc.query(
                "select * from solitary_succession where facility = ?", SolitarySuccessions::pair, facility));
        List<Pair> unknown =
                pairs.stream().filter(pair -> !known.contains(pair)).toList();
        for (int from = 0; from < unknown.size(); from += PAIRS_AT_A_TIME) {
            List<Pair> some = unknown.subList(from, Math.min(unknown.size(), from + PAIRS_AT_A_TIME));
            transaction.executeWithoutResult(status -> keep(facility, some));
        }
    }

    private void keep(String facility, List<Pair> pairs) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            rows.add(JdbcValues.of(facility, pair.file(), pair.next()));
            jdbc.update(LEFT_OUT, pair.next(), pair.file());
        }
        batch.insert("solitary_succession (facility, log_file_id, next_file_id)", rows);
    }

    private static Pair pair(ResultSet row, int n) throws SQLException {
        return new Pair(row.getLong("log_file_id"), row.getLong("next_file_id"));
    }
}
