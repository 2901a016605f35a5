package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Finding;
import prisoncensus.checks.FindingKey;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.Message;
import prisoncensus.checks.Result;
import prisoncensus.checks.Said;
import prisoncensus.checks.Said.SaidFinding;
import prisoncensus.checks.Said.SaidOutcome;
import prisoncensus.checks.Severity;
import prisoncensus.checks.SubjectKind;

/** Keeps what was said of a night. */
public final class Results {
    private final JdbcTemplate jdbc;
    private final BatchInsert batch;
    private final TransactionOperations transaction;

    Results(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.batch = new BatchInsert(jdbc);
        this.transaction = transaction;
    }

    /**
     * Keeps findings, outcomes and figures of a revision that is not sealed; what an earlier, broken-off attempt left is replaced.
     *
     * @param words puts a finding's message into the language of the report
     */
    public void save(Revision revision, Judgement judgement, Function<Message, String> words) {
        transaction.executeWithoutResult(status -> {
            for (String table : List.of("finding", "outcome", "figure")) {
                jdbc.update("delete from " + table + " where revision_id = ?", revision.id());
            }
            batch.insert("finding", findings(revision, judgement.findings(), words));
            batch.insert("outcome", outcomes(revision, judgement));
            batch.insert("figure", figures(revision, judgement));
        });
    }

    /** What a revision said. */
    public Said said(Revision revision) {
        Map<String, String> figures = new HashMap<>();
        jdbc.query(
                "select name, figure_text from figure where revision_id = ? and figure_text is not null",
                row -> {
                    figures.put(row.getString("name"), row.getString("figure_text"));
                },
                revision.id());
        Map<FindingKey, SaidFinding> findings = new HashMap<>();
        jdbc.query(
                "select * from finding where revision_id = ?",
                row -> {
                    findings.put(key(row), finding(row));
                },
                revision.id());
        Map<String, SaidOutcome> outcomes = new HashMap<>();
        jdbc.query(
                "select * from outcome where revision_id = ?",
                row -> {
                    outcomes.put(row.getString("rule"), outcome(row));
                },
                revision.id());
        return new Said(figures, findings, outcomes);
    }

    private static FindingKey key(ResultSet row) throws SQLException {
        return new FindingKey(
                row.getString("rule"), SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject"));
    }

    private static SaidFinding finding(ResultSet row) throws SQLException {
        return new SaidFinding(
                Severity.valueOf(row.getString("severity")),
                row.getObject("since", LocalDate.class),
                Rows.number(row, "found"),
                Rows.number(row, "found_limit"),
                row.getString("message"),
                row.getString("sources"));
    }

    private static SaidOutcome outcome(ResultSet row) throws SQLException {
        return new SaidOutcome(
                row.getInt("rule_version"),
                Result.valueOf(row.getString("result")),
                row.getInt("judged"),
                row.getInt("unjudged"));
    }

    /** How many findings of each severity a revision has. */
    public Map<Severity, Integer> bySeverity(Revision revision) {
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
        return Rows.of(
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
                .map(outcome -> Rows.of(
                        revision.id(),
                        outcome.rule(),
                        outcome.rule().version(),
                        outcome.result(),
                        outcome.judged(),
                        outcome.unjudged().size()))
                .toList();
    }

    private static List<@Nullable Object[]> figures(Revision revision, Judgement judgement) {
        return Arrays.stream(FigureName.values())
                .map(name -> Rows.of(
                        revision.id(), name.key(), judgement.figures().get(name).map(Object::toString)))
                .toList();
    }
}
