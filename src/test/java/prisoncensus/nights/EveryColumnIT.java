package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prisoncensus.audit.verify.VerifyRequest;

/**
 * Changes one value, removes one row or adds one, table by table and column by column as the database lists them: {@code verify} names it,
 * or the database refuses it, or it is an exception that has a name and a reason here.
 */
@Tag("long")
class EveryColumnIT extends AuditedFacility {
    private static final LocalDate FROM = FIRST.plusDays(4);
    private static final LocalDate TO = FIRST.plusDays(5);
    private static final Set<String> TABLES_LEFT_OUT = Set.of(
            "flyway_schema_history", // how far the store was migrated
            "letter", // mail that was sent or waits; no report is made from it
            "rerun_request", // re-runs that are still to be made; no report is made from it
            "seen_file", // spares looking into a file in the input folder again
            "reread_file"); // empty where no older program has read: OlderReadings
    private static final Map<String, String> EXCEPTIONS = new TreeMap<>(Map.of(
            "revision.software", "what began the revision; its manifest names what sealed it, which may be another"));

    /** A version that no reception names is read by nobody. */
    private static final String ADDED_FOR_NOTHING = "log_file";

    @Autowired
    private PlatformTransactionManager transactions;

    private final Map<String, String> unnoticed = new TreeMap<>();
    private List<StoreColumn> columns = List.of();

    @BeforeEach
    void nightsWithEverything() throws IOException {
        columns = StoreColumn.all(jdbc, TABLES_LEFT_OUT);
        write("cells.csv", """
                cell,sector,kind,limit,valid_from,valid_to,floor_area_m2,source
                1-01,North,GROUP,80,2020-01-01,2030-01-01,200,C-1
                S-1,North,SOLITARY,1,2020-01-01,2030-01-01,9,C-2
                """);
        write("limits.csv", """
                limit,value,valid_from,valid_to,source,approved_by
                logs.kept,headcount meals solitary movements outside,2020-01-01,2030-01-01,L-1,A. Judge
                """);
        for (int day = 3; day < 5; day++) {
            logs(FIRST.plusDays(day), day);
        }
        assertThat(night().errors()).isEmpty();
        logs(TO, 5);
        write(TO + "/headcount.csv", "cell,counted\n1-01,70\n");
        write(TO + "/meals.csv.gz", "neither this one nor the other");
        assertThat(night().errors()).isEmpty();
        assertThat(discrepancies(false)).isEmpty();
    }

    private void logs(LocalDate date, int day) throws IOException {
        var slips = new StringBuilder(
                "cell,scheduled_time,counted,count_type,counted_at,out_count,officer,second_officer,slip,supersedes,remarks,extra\n");
        for (String time : List.of("06:00", "12:00", "18:00")) {
            slips.append("1-01,%s,70,FORMAL,%sT%s:30,2,P-1,P-2,S%s,S0,none,x\n"
                    .formatted(time, date, time, time.substring(0, 2)));
        }
        String repeated = "S-1,06:00,1,FORMAL,,,,,,,,\n";
        write(date + "/headcount.csv", slips + repeated + repeated + "1-01,25:00,many,,,,,,,,,\n");
        write(
                date + "/meals.csv",
                "cell,meal,plates,served_at,menu,served_by,received_by,record,supersedes,remarks\n"
                        + "1-01,LUNCH,70,%sT13:00,soup,P-1,P-2,R1,R0,none\n".formatted(date));
        String placement = "%s,%s,S-1,2026-01-01T10:00,%s,riot,P-9,2026-06-01,2026-02-01,2026-01-02,60,none\n";
        write(
                date + "/solitary.csv",
                "placement,person,cell,placed_at,released_at,reason,authorised_by,planned_end,reviewed_at,authority_at,stated_days,remarks\n"
                        + placement.formatted(day, "P-" + day, "")
                        + placement.formatted("9" + day, "P-8", date + "T12:00"));
        write(
                date + "/movements.csv",
                "movement,moved_at,direction,people,from_cell,to_cell,reason,person,due_back,supersedes,remarks\n"
                        + "M%d,%sT10:00,INTERNAL,1,1-01,S-1,OTHER,P-1,2026-06-01,M0,none\n".formatted(day, date));
        write(
                date + "/outside.csv",
                "cell,out_at,back_at,kind,people,outdoors,why_not,record,supersedes,officer,remarks\n"
                        + "1-01,%1$sT10:00,%1$sT11:00,EXERCISE,0,YES,WEATHER,O1,O0,P-1,none\n".formatted(date));
    }

    private List<String> discrepancies(boolean quick) {
        var order = new VerifyRequest(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(facility),
                Optional.of(FROM),
                Optional.of(TO),
                quick,
                Optional.empty(),
                List.of());
        return verification.verify(order, Progress.unwatched()).get(0).discrepancies();
    }

    /** The rows of a table that the verified nights stand on. */
    private String rows(String table) {
        Set<String> names = columns.stream()
                .filter(column -> column.table().equals(table))
                .map(StoreColumn::name)
                .collect(Collectors.toSet());
        String revisions = "(select id from revision where facility = '%s' and census_date in (date '%s', date '%s'))"
                .formatted(facility, FROM, TO);
        String files = "(select log_file_id from revision_input where revision_id in " + revisions + ")";
        if (names.contains("revision_id") || table.equals("revision")) {
            return (table.equals("revision") ? "id in " : "revision_id in ") + revisions;
        } else if (names.contains("line") || !names.contains("facility")) {
            return "log_file_id in " + files;
        }
        return table.equals("log_file") ? "id in " + files : "facility = '" + facility + "'";
    }

    private String one(String table, String which, String further) {
        return "_rowid_ = (select %s(_rowid_) from %s where %s%s)".formatted(which, table, rows(table), further);
    }

    private int number(String table, String where) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from " + table + " where " + where, Integer.class));
    }

    @Test
    void everyChangedValueIsNamed() {
        for (StoreColumn column : columns) {
            String filled = one(column.table(), "min", " and " + column.name() + " is not null");
            boolean isNull = number(column.table(), filled) == 0;
            String where = isNull ? one(column.table(), "min", "") : filled;
            String value = column.other(facility, isNull);
            afterwards(
                    column.place(),
                    "update %s set %s = %s where %s".formatted(column.table(), column.name(), value, where));
        }
        assertThat(unnoticed.keySet()).as(unnoticed.toString()).isEqualTo(EXCEPTIONS.keySet());
    }

    @Test
    void everyRemovedRowIsNamed() {
        for (String table : tables()) {
            for (String which : List.of("min", "max")) {
                afterwards(table + " " + which, "delete from %s where %s".formatted(table, one(table, which, "")));
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void everyAddedRowIsNamed() {
        for (String table : tables()) {
            Map<String, String> values = new LinkedHashMap<>();
            columns.stream()
                    .filter(column ->
                            column.table().equals(table) && !column.name().equals("id"))
                    .forEach(column -> values.put(column.name(), column.beside(facility)));
            afterwards(
                    table,
                    "insert into %s (%s) select %s from %s where %s"
                            .formatted(
                                    table,
                                    String.join(", ", values.keySet()),
                                    String.join(", ", values.values()),
                                    table,
                                    one(table, "max", "")));
        }
        assertThat(unnoticed.keySet()).as(unnoticed.toString()).isEqualTo(Set.of(ADDED_FOR_NOTHING));
    }

    private Set<String> tables() {
        return columns.stream().map(StoreColumn::table).collect(Collectors.toSet());
    }

    /** Whether a change, which is taken back again, is refused or named. */
    private void afterwards(String what, String change) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                assertThat(jdbc.update(change)).as(change).isOne();
            } catch (DataIntegrityViolationException refused) {
                return;
            }
            List<String> found = new ArrayList<>(discrepancies(true));
            if (found.isEmpty()) {
                found.addAll(discrepancies(false));
            }
            if (found.isEmpty()) {
                unnoticed.put(what, change);
            }
        });
    }
}
