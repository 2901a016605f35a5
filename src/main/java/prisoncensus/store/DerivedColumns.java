package prisoncensus.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.store.database.JdbcValues;

/** What the store derives from facts, so that years of them are found by index, compared with what the facts give. */
public final class DerivedColumns {
    private static final String OF_PLACEMENTS = "select line, facility, census_date, held, placement_key, person_key"
            + " from solitary_placement where log_file_id = ?";
    private static final String LEFT_OUT_NOW =
            "select p.log_file_id, p.next_file_id, s.placement_key from solitary_succession p"
                    + " join solitary_placement s on s.log_file_id = p.log_file_id and s.held"
                    + " join log_file f on f.id = p.next_file_id where p.facility = ? and not exists"
                    + " (select 1 from solitary_placement n where n.log_file_id = f.id and n.placement = s.placement)";
    private static final String LEFT_OUT_KEPT =
            "select log_file_id, next_file_id, placement_key from solitary_left_out where facility = ?";

    private static final String OF_ANOTHER_PLACE = "f.facility <> r.facility or f.folder <> r.folder or f.log <> r.log";
    private static final List<String> MISPLACED = List.of(
            "select count(*) from reception r join log_file f on f.id = r.log_file_id where r.facility = ? and ("
                    + OF_ANOTHER_PLACE + ")",
            "select count(*) from revision r join revision_input i on i.revision_id = r.id"
                    + " join log_file f on f.id = i.log_file_id"
                    + " where r.facility = ? and (f.facility <> r.facility or f.log <> i.log)",
            "select count(*) from reread_file a join log_file r on r.id = a.log_file_id join log_file f on f.id = a.reread_id"
                    + " where r.facility = ? and (" + OF_ANOTHER_PLACE
                    + " or f.name <> r.name or f.sha256 <> r.sha256 or f.reading <> a.reading)");

    private final JdbcClient jdbc;

    DerivedColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of a file of which the store derives anything else than these items, as the file was read, give. */
    public List<Integer> otherwise(StoredFile file, List<LogItem> read) {
        Map<Integer, List<@Nullable Object>> derived = new HashMap<>();
        jdbc.sql(OF_PLACEMENTS).param(file.id()).query(row -> {
            derived.put(
                    row.getInt("line"),
                    Arrays.asList(
                            row.getString("facility"),
                            row.getObject("census_date", LocalDate.class),
                            row.getBoolean("held"),
                            row.getString("placement_key"),
                            row.getString("person_key")));
        });
        List<Integer> otherwise = new ArrayList<>();
        for (LogItem item : read) {
            if (item instanceof SolitaryPlacement placement) {
                int line = placement.origin().line();
                if (!derivedOf(placement).equals(derived.get(line))) {
                    otherwise.add(line);
                }
            }
        }
        return otherwise;
    }

    private static List<@Nullable Object> derivedOf(SolitaryPlacement placement) {
        return Arrays.asList(
                placement.origin().file().facility().value(),
                placement.origin().file().date().orElseThrow(),
                FactRows.isHeld(placement),
                JdbcValues.key(placement.placement()),
                placement.person().map(JdbcValues::key).orElse(null));
    }

    /** How often receptions, inputs of revisions and later readings name a file version of another place than their own. */
    public long misplaced(FacilityCode facility) {
        return MISPLACED.stream()
                .mapToLong(sql ->
                        jdbc.sql(sql).param(facility.value()).query(Long.class).single())
                .sum();
    }

    /** How many placements one solitary log holds and the next leaves out, of which the store says another thing than the two logs. */
    public long leftOutOtherwise(FacilityCode facility) {
        Set<LeftOut> now = leftOut(LEFT_OUT_NOW, facility);
        Set<LeftOut> kept = leftOut(LEFT_OUT_KEPT, facility);
        long onlyNow = now.stream().filter(one -> !kept.contains(one)).count();
        return onlyNow + kept.stream().filter(one -> !now.contains(one)).count();
    }

    private record LeftOut(long file, long next, String placement) {}

    private Set<LeftOut> leftOut(String sql, FacilityCode facility) {
        return Set.copyOf(jdbc.sql(sql)
                .param(facility.value())
                .query((row, n) -> new LeftOut(row.getLong(1), row.getLong(2), row.getString(3)))
                .list());
    }
}
