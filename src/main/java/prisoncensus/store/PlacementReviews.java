package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.Moment;

/** When placements were reviewed, and when a higher authority agreed to them, by every line of some solitary logs. */
record PlacementReviews(JdbcClient jdbc, EarlierSolitaryLogs logs) {
    static final String REVIEWS = "select distinct s.placement_key, s.log_file_id, s.reviewed_at, s.reviewed_date_only,"
            + " s.authority_at, s.authority_date_only"
            + " from unnest(cast(:keys as varchar array)) k(placement_key) left join solitary_placement s"
            + " on s.facility = :facility and s.placement_key = k.placement_key and s.census_date < :before"
            + " and (s.reviewed_at is not null or s.authority_at is not null)";

    /** Of one placement. */
    record OfOne(Set<Moment> reviewed, Set<Moment> agreed) {
        static OfOne none() {
            return new OfOne(new HashSet<>(), new HashSet<>());
        }

        private void add(ResultSet row) throws SQLException {
            FactReader.moment(row, "reviewed_at", "reviewed_date_only").ifPresent(reviewed::add);
            FactReader.moment(row, "authority_at", "authority_date_only").ifPresent(agreed::add);
        }
    }

    /** Of the placements with these keys, by key; nothing of those that were neither reviewed nor agreed to. */
    Map<String, OfOne> of(String[] keys) {
        Map<String, OfOne> reviews = new HashMap<>();
        jdbc.sql(REVIEWS)
                .params(Map.of("facility", logs.facility(), "keys", keys, "before", logs.before()))
                .query(row -> {
                    if (logs.files().contains(row.getLong("log_file_id"))) {
                        reviews.computeIfAbsent(row.getString("placement_key"), none -> OfOne.none())
                                .add(row);
                    }
                });
        return reviews;
    }
}
