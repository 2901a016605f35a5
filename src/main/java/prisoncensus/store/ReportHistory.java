package prisoncensus.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.database.JdbcValues;

/** What all reports of a facility state that later nights use, a few queries for all of them. Reports as known earlier are not among them. */
public final class ReportHistory {
    private static final String OF_THE_FACILITY =
            " where r.facility = ? and r.state = 'SEALED' and not r.as_known_earlier";

    private final JdbcClient jdbc;

    ReportHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One report.
     *
     * @param sequence its place in the facility's chain
     * @param volumes accepted lines of each log that was read, not refused
     * @param total of the census, people
     * @param complete whether the total is complete
     * @param roll what it says of the night's last count
     */
    public record Report(
            long id,
            LocalDate date,
            int sequence,
            Map<LogKind, Integer> volumes,
            OptionalLong total,
            boolean complete,
            EarlierRoll roll) {}

    /**
     * The runs of nights with a finding that a report passes on.
     *
     * @param findings those of the report, each with the first night of its run
     * @param carried those that it neither continued nor ended
     * @param open ids of the checks that left a subject open
     */
    public record Runs(Map<FindingKey, LocalDate> findings, Map<FindingKey, LocalDate> carried, Set<String> open) {}

    /** Every report of a facility, in the order of its chain. */
    public List<Report> reports(FacilityCode facility) {
        Map<Long, Map<LogKind, Integer>> volumes = volumes(facility);
        Map<Long, String> totals = figures(facility, FigureName.CENSUS_TOTAL);
        Map<Long, String> complete = figures(facility, FigureName.CENSUS_COMPLETE);
        Map<Long, EarlierRoll> rolls = rolls(facility);
        return jdbc.sql("select r.id, r.census_date, r.chain_sequence from revision r" + OF_THE_FACILITY
                        + " order by r.chain_sequence")
                .param(facility.value())
                .query((row, n) -> {
                    long id = row.getLong("id");
                    Optional<String> total = Optional.ofNullable(totals.get(id));
                    return new Report(
                            id,
                            row.getObject("census_date", LocalDate.class),
                            row.getInt("chain_sequence"),
                            volumes.getOrDefault(id, Map.of()),
                            total.stream().mapToLong(Long::parseLong).findFirst(),
                            total.isPresent() && Boolean.parseBoolean(complete.get(id)),
                            rolls.getOrDefault(id, new EarlierRoll(OutcomeState.NOT_EVALUABLE, OptionalLong.empty())));
                })
                .list();
    }

    private Map<Long, Map<LogKind, Integer>> volumes(FacilityCode facility) {
        Map<Long, Map<LogKind, Integer>> volumes = new HashMap<>();
        jdbc.sql("select i.revision_id, i.log, t.accepted from revision r join revision_input i on i.revision_id = r.id"
                        + " join log_tally t on t.log_file_id = i.log_file_id and t.refusal_kind is null"
                        + OF_THE_FACILITY)
                .param(facility.value())
                .query(row -> {
                    volumes.computeIfAbsent(row.getLong("revision_id"), none -> new EnumMap<>(LogKind.class))
                            .put(LogKind.valueOf(row.getString("log")), row.getInt("accepted"));
                });
        return volumes;
    }

    private Map<Long, String> figures(FacilityCode facility, FigureName name) {
        Map<Long, String> figures = new HashMap<>();
        jdbc.sql("select f.revision_id, f.figure_text from revision r join figure f on f.revision_id = r.id"
                        + OF_THE_FACILITY + " and f.name = ? and f.figure_text is not null")
                .params(facility.value(), name.key())
                .query(row -> {
                    figures.put(row.getLong("revision_id"), row.getString("figure_text"));
                });
        return figures;
    }

    private Map<Long, EarlierRoll> rolls(FacilityCode facility) {
        Map<Long, EarlierRoll> rolls = new HashMap<>();
        jdbc.sql("select o.revision_id, o.result, f.found from revision r"
                        + " join outcome o on o.revision_id = r.id and o.rule = ?"
                        + " left join finding f on f.revision_id = r.id and f.rule = o.rule" + OF_THE_FACILITY)
                .params(CheckId.H15.name(), facility.value())
                .query(row -> {
                    rolls.put(
                            row.getLong("revision_id"),
                            new EarlierRoll(
                                    OutcomeState.valueOf(row.getString("result")),
                                    JdbcValues.longNumber(row, "found")));
                });
        return rolls;
    }

    /** What the reports of nights from that one on pass on, by the id of the revision. */
    public Map<Long, Runs> runs(FacilityCode facility, LocalDate from) {
        Map<Long, Runs> runs = new HashMap<>();
        for (String table : List.of("finding", "carried_run")) {
            jdbc.sql("select t.revision_id, t.rule, t.subject_kind, t.subject, t.since from revision r join " + table
                            + " t on t.revision_id = r.id" + OF_THE_FACILITY + " and r.census_date >= ?")
                    .params(facility.value(), from)
                    .query(row -> {
                        var key = new FindingKey(
                                row.getString("rule"),
                                SubjectKind.valueOf(row.getString("subject_kind")),
                                row.getString("subject"));
                        Runs of = of(runs, row.getLong("revision_id"));
                        (table.equals("finding") ? of.findings() : of.carried())
                                .put(key, row.getObject("since", LocalDate.class));
                    });
        }
        jdbc.sql("select o.revision_id, o.rule from revision r join outcome o on o.revision_id = r.id" + OF_THE_FACILITY
                        + " and r.census_date >= ? and o.unjudged > 0")
                .params(facility.value(), from)
                .query(row -> {
                    of(runs, row.getLong("revision_id")).open().add(row.getString("rule"));
                });
        return runs;
    }

    private static Runs of(Map<Long, Runs> runs, long revision) {
        return runs.computeIfAbsent(revision, none -> new Runs(new HashMap<>(), new HashMap<>(), new HashSet<>()));
    }
}
