package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.FindingKey;
import prisoncensus.checks.Receipt;
import prisoncensus.checks.Rule;
import prisoncensus.checks.Severity;
import prisoncensus.checks.SubjectKind;
import prisoncensus.logbook.RejectedLine;

/** What a revision said, and the file versions it said it from. */
public final class Evidence {
    private final JdbcClient jdbc;
    private final NightRecall recall;
    private final FactReader facts;

    Evidence(JdbcClient jdbc, NightRecall recall, FactReader facts) {
        this.jdbc = jdbc;
        this.recall = recall;
        this.facts = facts;
    }

    /** The findings of a check, in the order of findings.csv. */
    public List<KeptFinding> findings(Revision revision, Rule check) {
        return jdbc.sql("select * from finding where revision_id = ? and rule = ? order by place")
                .params(Rows.of(revision.id(), check))
                .query(Evidence::finding)
                .list();
    }

    private static KeptFinding finding(ResultSet row, int n) throws SQLException {
        String sources = row.getString("sources");
        return new KeptFinding(
                new FindingKey(
                        row.getString("rule"),
                        SubjectKind.valueOf(row.getString("subject_kind")),
                        row.getString("subject")),
                Severity.valueOf(row.getString("severity")),
                Rows.number(row, "found"),
                row.getString("message"),
                Stream.of(sources.split(";", -1))
                        .filter(source -> !source.isEmpty())
                        .map(KeptFinding.Citation::of)
                        .toList());
    }

    /** The files a revision was begun with: those of its night, and cells.csv and limits.csv. */
    public List<StoredFile> inputs(Revision revision) {
        return recall.inputs(revision);
    }

    /** The files of earlier days that it read, by path. */
    public List<StoredFile> earlier(Revision revision) {
        return recall.earlier(revision);
    }

    /** The first 10,000 rejected lines of a file, with their faults; none if it was refused as a whole. */
    public List<RejectedLine> rejected(StoredFile file) {
        return facts.receipt(file) instanceof Receipt.Received received ? received.rejected() : List.of();
    }
}
