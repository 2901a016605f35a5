package prisoncensus.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.EarlierNights;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.database.JdbcValues;

/**
 * What a revision uses of the reports of earlier nights: those of each night's standing revision. Only revisions that were sealed before it
 * in the facility's chain count, so that it can be made again years later; a revision made as known earlier uses only those that were
 * sealed by then.
 */
final class EarlierReports {
    private static final int NIGHTS_COMPARED = 14;
    private static final int NIGHTS_SHOWN = 29;
    private static final Instant AT_ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final Revision revision;

    EarlierReports(JdbcClient jdbc, Revision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
    }

    EarlierNights all() {
        return new EarlierNights(volumes(), runs(), censuses(), completeTotals(), roll());
    }

    /** The last complete census totals, newest first. */
    private List<Long> completeTotals() {
        List<Long> totals = new ArrayList<>();
        LocalDate last = date().minusDays(1);
        for (LocalDate first = last.minusDays(NIGHTS_SHOWN);
                totals.size() < NIGHTS_COMPARED && !last.isBefore(firstReported());
                first = last.minusDays(NIGHTS_SHOWN)) {
            List<ReportedCensus> page = new ArrayList<>(new ReportedCensuses(jdbc).of(standing(first, last)));
            Collections.reverse(page);
            page.stream()
                    .filter(ReportedCensus::complete)
                    .forEach(census -> totals.add(census.total().getAsLong()));
            last = first.minusDays(1);
        }
        return List.copyOf(totals.subList(0, Math.min(NIGHTS_COMPARED, totals.size())));
    }

    private LocalDate firstReported() {
        return jdbc.sql("select min(census_date) from revision where facility = ?")
                .param(revision.night().facility().value())
                .query((row, n) -> JdbcValues.optional(row, 1, LocalDate.class))
                .single()
                .orElse(LocalDate.MAX);
    }

    private Optional<EarlierRoll> roll() {
        return standingBefore().map(id -> new EarlierRolls(jdbc).roll(id));
    }

    /** The standing revision of the night before, if it has a report. */
    Optional<Long> standingBefore() {
        LocalDate before = date().minusDays(1);
        return standing(before, before).values().stream().findFirst();
    }

    /** Accepted lines of the last nights that have that log, newest first. */
    private Map<LogKind, List<Integer>> volumes() {
        Map<LogKind, List<Integer>> volumes = new EnumMap<>(LogKind.class);
        LogKind.NIGHTLY.forEach(log -> volumes.put(log, volumes(log)));
        return volumes;
    }

    private List<Integer> volumes(LogKind log) {
        List<Integer> volumes = new ArrayList<>();
        List<LocalDate> page = lastLogged(log, date());
        while (!page.isEmpty() && volumes.size() < NIGHTS_COMPARED) {
            LocalDate first = page.get(page.size() - 1);
            NavigableMap<LocalDate, Long> standing = standing(first, page.get(0));
            standing.keySet().retainAll(page);
            Map<Long, Integer> accepted = accepted(log, standing.values());
            standing.descendingMap().values().stream()
                    .flatMap(id -> Optional.ofNullable(accepted.get(id)).stream())
                    .limit((long) NIGHTS_COMPARED - volumes.size())
                    .forEach(volumes::add);
            page = lastLogged(log, first);
        }
        return volumes;
    }

    /** Some nights before that one of which the log was received, the newest first. */
    private List<LocalDate> lastLogged(LogKind log, LocalDate before) {
        return jdbc
                .sql("select distinct folder from reception where facility = ? and log = ? and folder < ?"
                        + " order by folder desc limit ?")
                .param(revision.night().facility().value())
                .param(log.name())
                .param(before.toString())
                .param(2 * NIGHTS_COMPARED)
                .query(String.class)
                .list()
                .stream()
                .map(LocalDate::parse)
                .toList();
    }

    private Map<Long, Integer> accepted(LogKind log, Collection<Long> revisions) {
        Map<Long, Integer> accepted = new HashMap<>();
        if (!revisions.isEmpty()) {
            jdbc.sql("select i.revision_id, t.accepted from revision_input i"
                            + " join log_tally t on t.log_file_id = i.log_file_id and t.refusal_kind is null"
                            + " where i.revision_id in (:revisions) and i.log = :log")
                    .param("revisions", revisions)
                    .param("log", log.name())
                    .query(row -> {
                        accepted.put(row.getLong("revision_id"), row.getInt("accepted"));
                    });
        }
        return accepted;
    }

    /**
     * The runs of nights with a finding that stand before this night, each with its first night: those that the last night before it with a
     * report continued or began, and those that it neither continued nor ended.
     */
    private Map<FindingKey, LocalDate> runs() {
        Map<FindingKey, LocalDate> since = new HashMap<>();
        lastReported().ifPresent(id -> {
            for (String table : List.of("finding", "carried_run")) {
                jdbc.sql("select rule, subject_kind, subject, since from " + table + " where revision_id = ?")
                        .param(id)
                        .query(row -> {
                            var kind = SubjectKind.valueOf(row.getString("subject_kind"));
                            since.put(
                                    new FindingKey(row.getString("rule"), kind, row.getString("subject")),
                                    row.getObject("since", LocalDate.class));
                        });
            }
        });
        return since;
    }

    /** The standing revision of the last night before that has one. */
    private Optional<Long> lastReported() {
        LocalDate before = date().minusDays(1);
        NavigableMap<LocalDate, Long> standing = standing(before, before);
        if (standing.isEmpty()) {
            standing = standing(date().minusDays(NIGHTS_SHOWN), before);
        }
        if (standing.isEmpty()) {
            standing = standing(LocalDate.of(1, 1, 1), before);
        }
        return Optional.ofNullable(standing.lastEntry()).map(Map.Entry::getValue);
    }

    /** The census of each of the nights before that has a report, in order. */
    List<ReportedCensus> censuses() {
        return new ReportedCensuses(jdbc).of(standing(date().minusDays(NIGHTS_SHOWN), date().minusDays(1)));
    }

    /** The standing revision of each night from the first to the last that has one. */
    private NavigableMap<LocalDate, Long> standing(LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, Long> standing = new TreeMap<>();
        jdbc.sql("select id, census_date from revision where facility = ? and census_date between ? and ?"
                        + " and state = 'SEALED' and not as_known_earlier and chain_sequence < ? and created_at <= ?"
                        + " order by census_date, number")
                .param(revision.night().facility().value())
                .param(first)
                .param(last)
                .param(revision.seal().map(Revision.Seal::sequence).orElse(Integer.MAX_VALUE))
                .param(JdbcValues.value(revision.request().asKnownEarlier() ? revision.asKnownAt() : AT_ANY_TIME))
                .query(row -> {
                    standing.put(row.getObject("census_date", LocalDate.class), row.getLong("id"));
                });
        return standing;
    }

    private LocalDate date() {
        return revision.night().date();
    }
}
