package prisoncensus.nights;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One column of one table of the store.
 *
 * @param type as the database calls it
 * @param isKey whether it is part of a primary key or of a unique constraint
 */
record StoreColumn(String table, String name, String type, boolean isKey) {
    private static final Set<String> FILES = Set.of("log_file_id", "next_file_id", "reread_id");

    /** Other values that the program could have written. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("count_slip.count_type", "RECOUNT"),
            Map.entry("meal_service.meal", "DINNER"),
            Map.entry("cell_certificate.kind", "SOLITARY"),
            Map.entry("limit_value.name", "cell.limit"),
            Map.entry("movement.reason", "COURT"),
            Map.entry("time_outside.activity", "VISIT"),
            Map.entry("time_outside.why_not", "STAFF"),
            Map.entry("rejected_fault.kind", "BLANK"),
            Map.entry("log_tally.encoding", "WINDOWS_1252"),
            Map.entry("log_tally.refusal_kind", "NO_HEADER"),
            Map.entry("revision_input.refusal_kind", "NOT_A_FILE"),
            Map.entry("revision_input.log", "OUTSIDE"),
            Map.entry("revision.made_for", "PERSON"),
            Map.entry("revision.state", "SEALING"),
            Map.entry("revision.language", "es"),
            Map.entry("revision.zone", "Europe/Madrid"),
            Map.entry("finding.severity", "NOTE"),
            Map.entry("finding.subject_kind", "SECTOR"),
            Map.entry("carried_run.subject_kind", "SECTOR"),
            Map.entry("outcome.result", "NOT_EVALUABLE"),
            Map.entry("reception.log", "OUTSIDE"),
            Map.entry("reception.folder", "2026-01-01"),
            Map.entry("log_file.log", "OUTSIDE"),
            Map.entry("log_file.folder", "2026-01-01"));

    /** What a row that is added says otherwise, so that it is not one that says nothing. */
    private static final Map<String, String> SAYING_MORE = Map.of(
            "carried_run.since", "dateadd(day, 1, since)",
            "figure.figure_text", "coalesce(figure_text, '7')",
            "rejected_fault.line", "line");

    /** Every column of every table of H2, but for these tables. */
    static List<StoreColumn> all(JdbcTemplate jdbc, Set<String> leftOut) {
        return jdbc
                .query(
                        "select c.table_name, c.column_name, c.data_type, exists (select 1"
                                + " from information_schema.key_column_usage k where k.table_name = c.table_name"
                                + " and k.column_name = c.column_name and k.position_in_unique_constraint is null)"
                                + " from information_schema.columns c where c.table_schema = 'PUBLIC'"
                                + " and c.table_name not like 'BATCH%' order by c.table_name, c.ordinal_position",
                        (row, n) -> new StoreColumn(
                                row.getString(1).toLowerCase(Locale.ROOT),
                                row.getString(2).toLowerCase(Locale.ROOT),
                                row.getString(3),
                                row.getBoolean(4)))
                .stream()
                .filter(column -> !leftOut.contains(column.table()))
                .toList();
    }

    String place() {
        return table + "." + name;
    }

    /** An expression for another value of the column; only files and revisions of that facility are other ones. */
    String other(String facility, boolean isNull) {
        if (FILES.contains(name) || name.equals("revision_id")) {
            return "(select min(o.id) from %s o where o.facility = '%s' and o.id <> %s.%s)"
                    .formatted(name.equals("revision_id") ? "revision" : "log_file", facility, table, name);
        }
        Optional<String> word = Optional.ofNullable(WORDS.get(place()));
        return word.map("'%s'"::formatted).orElseGet(() -> isNull ? some() : changed());
    }

    private String some() {
        return typed(Map.of("TIMESTAMP", "timestamp '2026-01-01 00:00:00'", "DATE", "date '2026-01-01'"))
                .orElseGet(() -> typed(
                                Map.of("BOOLEAN", "true", "CHARACTER VARYING", "'x'", "CHARACTER", "repeat('0', 64)"))
                        .orElse("7"));
    }

    private String changed() {
        Map<String, String> changes = new HashMap<>();
        changes.put("CHARACTER VARYING", "'x' || substring(%s, 2)");
        changes.put("CHARACTER", "case when %1$s like 'e%%' then 'd' else 'e' end || substring(%1$s, 2)");
        changes.put("BOOLEAN", "not %s");
        changes.put("DATE", "dateadd(day, 1, %s)");
        changes.put("TIME", "dateadd(minute, 1, %s)");
        changes.put("TIMESTAMP", "dateadd(second, 1, %s)");
        changes.put("TIMESTAMP WITH TIME ZONE", "dateadd(second, 1, %s)");
        changes.put("BINARY VARYING", "X'00'");
        return typed(changes)
                .orElse(name.equals("reading") ? "%s - 1" : "%s + 1")
                .formatted(name);
    }

    private Optional<String> typed(Map<String, String> expressions) {
        return Optional.ofNullable(expressions.get(type));
    }

    /** The value in a copy of a row that may stand beside it. */
    String beside(String facility) {
        boolean isCounted = Set.of("line", "place", "number", "chain_sequence").contains(name);
        if (SAYING_MORE.containsKey(place())) {
            return SAYING_MORE.get(place());
        } else if (!isKey || name.equals("facility") || FILES.contains(name) || name.equals("revision_id")) {
            return name;
        }
        boolean isOther =
                Set.of("sha256", "rule", "name", "placement_key", "reading").contains(name)
                        && !place().equals("log_file.name")
                        && !place().equals("log_file.reading");
        return isCounted ? name + " + 1000" : isOther ? other(facility, false) : name;
    }
}
