package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.RejectedLine;

/** What a revision stated, and the file versions it stated it from. */
public final class RevisionSources {
    private final JdbcClient jdbc;
    private final NightRecall recall;
    private final FactReader facts;

    RevisionSources(JdbcClient jdbc, NightRecall recall, FactReader facts) {
        this.jdbc = jdbc;
        this.recall = recall;
        this.facts = facts;
    }

    /** The findings of a check, in the order of findings.csv. */
    public List<StoredFinding> findings(Revision revision, CheckId check) {
        return jdbc.sql("select * from finding where revision_id = ? and rule = ? order by place")
                .params(JdbcValues.of(revision.id(), check))
                .query(RevisionSources::finding)
                .list();
    }

    private static StoredFinding finding(ResultSet row, int n) throws SQLException {
        String sources = row.getString("sources");
        return new StoredFinding(
                new FindingKey(
                        row.getString("rule"),
                        SubjectKind.valueOf(row.getString("subject_kind")),
                        row.getString("subject")),
                Severity.valueOf(row.getString("severity")),
                JdbcValues.longNumber(row, "found"),
                row.getString("message"),
                Stream.of(sources.split(";", -1))
                        .filter(source -> !source.isEmpty())
                        .map(StoredFinding.Citation::of)
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
        return facts.status(file) instanceof LogStatus.Received received ? received.rejected() : List.of();
    }
}
