package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.RevisionResults.FindingRow;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.RevisionResults.ReportedOutcome;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.store.database.JdbcValues;

/** Keeps findings, outcomes and figures of revisions. */
public final class ResultRepository {
    private final JdbcTemplate jdbc;
    private final BatchInsert batch;
    private final TransactionOperations transaction;

    ResultRepository(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.batch = new BatchInsert(jdbc);
        this.transaction = transaction;
    }

    /**
     * Keeps findings, outcomes and figures of a revision that is not sealed; they replace those of an interrupted attempt.
     *
     * @param words puts a finding's message into the language of the report
     */
    public void save(Revision revision, Judgement judgement, Function<Message, String> words) {
        var rows = new ResultRows(revision, judgement);
        transaction.executeWithoutResult(status -> {
            for (String table : List.of("finding", "outcome", "figure", "carried_run")) {
                jdbc.update("delete from " + table + " where revision_id = ?", revision.id());
            }
            batch.insert(
                    "finding (revision_id, place, rule, subject_kind, subject, severity, sector, since, found, found_limit, message, sources)",
                    rows.findings(words));
            batch.insert("outcome (revision_id, rule, rule_version, result, judged, unjudged)", rows.outcomes());
            batch.insert("figure (revision_id, name, figure_text, version)", rows.figures());
            batch.insert("carried_run (revision_id, place, rule, subject_kind, subject, since)", rows.carriedRuns());
        });
    }

    /**
     * What the store keeps of a revision.
     *
     * @param findings in the order of findings.csv
     */
    public record Kept(RevisionResults results, List<FindingRow> findings) {
        /** Copies the list. */
        public Kept {
            findings = List.copyOf(findings);
        }
    }

    /** What a revision said. */
    public RevisionResults results(Revision revision) {
        return kept(revision).results();
    }

    /** What a revision said, with each finding as its findings.csv has it. */
    public Kept kept(Revision revision) {
        Map<String, String> figures = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        jdbc.query(
                "select name, figure_text, version from figure where revision_id = ?",
                row -> {
                    versions.put(row.getString("name"), row.getInt("version"));
                    Optional<String> text = JdbcValues.text(row, "figure_text");
                    if (text.isPresent()) {
                        figures.put(row.getString("name"), text.get());
                    }
                },
                revision.id());
        versions.keySet().retainAll(FigureName.keys());
        List<FindingRow> rows = jdbc.query(
                "select * from finding where revision_id = ? order by place",
                (row, n) -> new FindingRow(key(row), row.getString("sector"), finding(row)),
                revision.id());
        Map<FindingKey, ReportedFinding> findings = new HashMap<>();
        rows.forEach(row -> findings.put(row.key(), row.finding()));
        Map<String, ReportedOutcome> outcomes = new HashMap<>();
        jdbc.query(
                "select * from outcome where revision_id = ?",
                row -> {
                    outcomes.put(row.getString("rule"), outcome(row));
                },
                revision.id());
        return new Kept(new RevisionResults(figures, versions, findings, outcomes), rows);
    }

    /** The runs that the revision's night neither continued nor ended, each with the night since which it stands. */
    public Map<FindingKey, LocalDate> carried(Revision revision) {
        Map<FindingKey, LocalDate> carried = new HashMap<>();
        jdbc.query(
                "select rule, subject_kind, subject, since from carried_run where revision_id = ?",
                row -> {
                    carried.put(key(row), row.getObject("since", LocalDate.class));
                },
                revision.id());
        return carried;
    }

    /** The census of each of the up to 29 nights before, as the revision shows it. */
    public List<ReportedCensus> censusesBefore(Revision revision) {
        return new EarlierReports(JdbcClient.create(jdbc), revision).censuses();
    }

    static FindingKey key(ResultSet row) throws SQLException {
        return new FindingKey(
                row.getString("rule"), SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject"));
    }

    static ReportedFinding finding(ResultSet row) throws SQLException {
        return new ReportedFinding(
                Severity.valueOf(row.getString("severity")),
                row.getObject("since", LocalDate.class),
                JdbcValues.longNumber(row, "found"),
                JdbcValues.longNumber(row, "found_limit"),
                row.getString("message"),
                row.getString("sources"));
    }

    private static ReportedOutcome outcome(ResultSet row) throws SQLException {
        return new ReportedOutcome(
                row.getInt("rule_version"),
                OutcomeState.valueOf(row.getString("result")),
                row.getInt("judged"),
                row.getInt("unjudged"));
    }

    /** How many findings a revision has: every severity by its name, the gravest first. */
    public Map<String, Integer> findingsBySeverity(Revision revision) {
        Map<Severity, Integer> found = bySeverity(revision);
        Map<String, Integer> findings = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.put(severity.name(), found.getOrDefault(severity, 0));
        }
        return findings;
    }

    private Map<Severity, Integer> bySeverity(Revision revision) {
        Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
        jdbc.query(
                "select severity, count(*) as number from finding where revision_id = ? group by severity",
                row -> {
                    numbers.put(Severity.valueOf(row.getString("severity")), row.getInt("number"));
                },
                revision.id());
        return numbers;
    }
}
