package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.FindingKey;
import prisoncensus.checks.NightCensus;
import prisoncensus.checks.SubjectKind;
import prisoncensus.logbook.LogKind;

/**
 * What the reports of earlier nights tell a revision. Of each night its standing revision speaks: the highest one that looked at
 * all that was known. Only what was sealed before the revision in the facility's chain counts, so that it can be made again
 * years later; for a revision as known at an earlier time only what was said by then.
 */
final class StandingRevisions {
    private static final int NIGHTS_COMPARED = 14;
    private static final int NIGHTS_SHOWN = 29;
    private static final Instant AT_ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final String SEALED_BEFORE =
            "%1$s.state = 'SEALED' and not %1$s.as_known_earlier and %1$s.chain_sequence < :sequence"
                    + " and %1$s.created_at <= :known";
    private static final String STANDING = " v.facility = :facility and " + SEALED_BEFORE.formatted("v")
            + " and v.number = (select max(w.number) from revision w where w.facility = v.facility"
            + " and w.census_date = v.census_date and " + SEALED_BEFORE.formatted("w") + ")";

    private final JdbcClient jdbc;
    private final Revision revision;

    StandingRevisions(JdbcClient jdbc, Revision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql)
                .param("facility", revision.night().facility().value())
                .param("known", Rows.value(revision.request().asKnownEarlier() ? revision.asKnownAt() : AT_ANY_TIME))
                .param("sequence", revision.seal().map(Revision.Seal::sequence).orElse(Integer.MAX_VALUE));
    }

    /** Accepted lines of the last nights that have that log, newest first. */
    Map<LogKind, List<Integer>> volumes() {
        Map<LogKind, List<Integer>> volumes = new EnumMap<>(LogKind.class);
        for (LogKind log : LogKind.NIGHTLY) {
            volumes.put(
                    log,
                    sql("select t.accepted from revision v"
                                    + " join revision_input i on i.revision_id = v.id and i.log = :log"
                                    + " join log_tally t on t.log_file_id = i.log_file_id and t.refusal_kind is null"
                                    + " where v.census_date < :date and" + STANDING
                                    + " order by v.census_date desc limit :most")
                            .param("date", revision.night().date())
                            .param("log", log.name())
                            .param("most", NIGHTS_COMPARED)
                            .query(Integer.class)
                            .list());
        }
        return volumes;
    }

    /** The findings of the night before, each with the night since which it stands. */
    Map<FindingKey, LocalDate> findings() {
        Map<FindingKey, LocalDate> standing = new HashMap<>();
        sql("select f.rule, f.subject_kind, f.subject, f.since from revision v join finding f on f.revision_id = v.id"
                        + " where v.census_date = :before and" + STANDING)
                .param("before", revision.night().date().minusDays(1))
                .query(row -> {
                    var kind = SubjectKind.valueOf(row.getString("subject_kind"));
                    standing.put(
                            new FindingKey(row.getString("rule"), kind, row.getString("subject")),
                            row.getObject("since", LocalDate.class));
                });
        return standing;
    }

    /** The census of each of the nights before that has a report, in order. */
    List<NightCensus> censuses() {
        return sql("select v.census_date, t.figure_text as total, c.figure_text as complete from revision v"
                        + figure("t", FigureName.CENSUS_TOTAL) + figure("c", FigureName.CENSUS_COMPLETE)
                        + " where v.census_date >= :first and v.census_date < :date and" + STANDING
                        + " order by v.census_date")
                .param("date", revision.night().date())
                .param("first", revision.night().date().minusDays(NIGHTS_SHOWN))
                .query(StandingRevisions::census)
                .list();
    }

    private static String figure(String alias, FigureName name) {
        return " left join figure %1$s on %1$s.revision_id = v.id and %1$s.name = '%2$s'".formatted(alias, name.key());
    }

    private static NightCensus census(ResultSet row, int n) throws SQLException {
        return new NightCensus(
                row.getObject("census_date", LocalDate.class),
                Rows.text(row, "total").stream().mapToInt(Integer::parseInt).findFirst(),
                Boolean.parseBoolean(row.getString("complete")));
    }
}
