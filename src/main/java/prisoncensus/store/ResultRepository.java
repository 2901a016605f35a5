package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.RevisionResults.ReportedOutcome;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;

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
        transaction.executeWithoutResult(status -> {
            for (String table : List.of("finding", "outcome", "figure")) {
                jdbc.update("delete from " + table + " where revision_id = ?", revision.id());
            }
            batch.insert(
                    "finding (revision_id, place, rule, subject_kind, subject, severity, sector, since, found, found_limit, message, sources)",
                    findings(revision, judgement.findings(), words));
            batch.insert(
                    "outcome (revision_id, rule, rule_version, result, judged, unjudged)",
                    outcomes(revision, judgement));
            batch.insert("figure (revision_id, name, figure_text)", figures(revision, judgement));
        });
    }

    /** What a revision said. */
    public RevisionResults results(Revision revision) {
        Map<String, String> figures = new HashMap<>();
        jdbc.query(
                "select name, figure_text from figure where revision_id = ? and figure_text is not null",
                row -> {
                    figures.put(row.getString("name"), row.getString("figure_text"));
                },
                revision.id());
        Map<FindingKey, ReportedFinding> findings = new HashMap<>();
        jdbc.query(
                "select * from finding where revision_id = ?",
                row -> {
                    findings.put(key(row), finding(row));
                },
                revision.id());
        Map<String, ReportedOutcome> outcomes = new HashMap<>();
        jdbc.query(
                "select * from outcome where revision_id = ?",
                row -> {
                    outcomes.put(row.getString("rule"), outcome(row));
                },
                revision.id());
        return new RevisionResults(figures, findings, outcomes);
    }

    private static FindingKey key(ResultSet row) throws SQLException {
        return new FindingKey(
                row.getString("rule"), SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject"));
    }

    private static ReportedFinding finding(ResultSet row) throws SQLException {
        return new ReportedFinding(
                Severity.valueOf(row.getString("severity")),
                row.getObject("since", LocalDate.class),
                JdbcValues.number(row, "found"),
                JdbcValues.number(row, "found_limit"),
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

    private static List<@Nullable Object[]> findings(
            Revision revision, List<Finding> findings, Function<Message, String> words) {
        return IntStream.range(0, findings.size())
                .mapToObj(place -> row(revision, place, findings.get(place), words))
                .toList();
    }

    private static @Nullable Object[] row(
            Revision revision, int place, Finding finding, Function<Message, String> words) {
        return JdbcValues.of(
                revision.id(),
                place,
                finding.rule(),
                finding.subject().kind(),
                finding.subject().name(),
                finding.severity(),
                finding.subject().sector(),
                finding.since(),
                finding.found(),
                finding.limit(),
                words.apply(finding.message()),
                finding.cited(revision.night().date()));
    }

    private static List<@Nullable Object[]> outcomes(Revision revision, Judgement judgement) {
        return judgement.outcomes().stream()
                .map(outcome -> JdbcValues.of(
                        revision.id(),
                        outcome.rule(),
                        outcome.rule().version(),
                        outcome.result(),
                        outcome.judged(),
                        outcome.notEvaluable().size()))
                .toList();
    }

    private static List<@Nullable Object[]> figures(Revision revision, Judgement judgement) {
        Map<String, Object> known = judgement.figures().byKey();
        Stream<String> missing =
                Arrays.stream(FigureName.values()).map(FigureName::key).filter(key -> !known.containsKey(key));
        return Stream.concat(known.keySet().stream(), missing)
                .map(key -> JdbcValues.of(
                        revision.id(), key, Optional.ofNullable(known.get(key)).map(Object::toString)))
                .toList();
    }
}
