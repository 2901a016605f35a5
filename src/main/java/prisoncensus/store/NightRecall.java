package prisoncensus.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.DayLogs;
import prisoncensus.checks.FindingKey;
import prisoncensus.checks.NightFacts;
import prisoncensus.checks.PlacementHistory;
import prisoncensus.checks.Receipt;
import prisoncensus.checks.SubjectKind;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

/** Recalls what a revision may know of its night: the file versions it was begun with, and nothing else. */
public final class NightRecall {
    private final JdbcClient jdbc;
    private final FactReader facts;

    NightRecall(JdbcClient jdbc, FactReader facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** The file versions a revision was begun with. */
    public List<StoredFile> inputs(Revision revision) {
        return jdbc.sql("select " + LogFiles.COLUMNS + " from revision_input i join log_file f on f.id = i.log_file_id"
                        + " where i.revision_id = ? order by i.log")
                .param(revision.id())
                .query(LogFiles::read)
                .list();
    }

    /** Everything that is known of the revision's night. */
    public NightFacts recall(Revision revision) {
        Map<LogKind, Receipt> receipts = new EnumMap<>(LogKind.class);
        Map<LogKind, StoredFile> received = new EnumMap<>(LogKind.class);
        refusedUnread(revision).forEach(refusal -> receipts.put(refusal.file().log(), notReceived(refusal)));
        for (StoredFile file : inputs(revision)) {
            Receipt receipt = facts.receipt(file);
            receipts.put(file.file().log(), receipt);
            if (receipt instanceof Receipt.Received) {
                received.put(file.file().log(), file);
            }
        }
        return new NightFacts(
                revision.night(),
                receipts,
                of(received, LogKind.CELLS).map(facts::certificates).orElseGet(List::of),
                of(received, LogKind.LIMITS).map(facts::limits).orElseGet(List::of),
                new DayLogs(of(received, LogKind.HEADCOUNT).map(facts::slips), Optional.empty(), Optional.empty()),
                DayLogs.none(),
                PlacementHistory.none(),
                Map.of(),
                standing(revision));
    }

    /** How many of the three logs of a night were received. */
    public int logsReceived(Revision revision) {
        return (int) inputs(revision).stream()
                .filter(file -> file.file().log().isNightly())
                .filter(file -> facts.receipt(file) instanceof Receipt.Received)
                .count();
    }

    private static Optional<StoredFile> of(Map<LogKind, StoredFile> received, LogKind log) {
        return Optional.ofNullable(received.get(log));
    }

    private static Receipt notReceived(Refusal refusal) {
        return new Receipt.NotReceived(Optional.of(refusal));
    }

    private List<Refusal> refusedUnread(Revision revision) {
        return jdbc.sql("select * from revision_input where revision_id = ? and refusal_kind is not null")
                .param(revision.id())
                .query((row, n) -> {
                    var log = LogKind.valueOf(row.getString("log"));
                    var file = LogFile.unread(revision.night(), log, row.getString("refused_name"));
                    var fault = new Fault(
                            FaultKind.valueOf(row.getString("refusal_kind")),
                            "",
                            row.getString("refusal_found"),
                            row.getString("refusal_expected"));
                    return new Refusal(file, OptionalInt.empty(), fault);
                })
                .list();
    }

    /** The findings of the standing revision of the night before. */
    private Map<FindingKey, LocalDate> standing(Revision revision) {
        Map<FindingKey, LocalDate> standing = new HashMap<>();
        jdbc.sql("select rule, subject_kind, subject, since from finding where revision_id ="
                        + " (select id from revision where facility = ? and census_date = ? and state = 'SEALED'"
                        + " order by number desc limit 1)")
                .params(Rows.of(
                        revision.night().facility().value(),
                        revision.night().date().minusDays(1)))
                .query(row -> {
                    var kind = SubjectKind.valueOf(row.getString("subject_kind"));
                    standing.put(
                            new FindingKey(row.getString("rule"), kind, row.getString("subject")),
                            row.getObject("since", LocalDate.class));
                });
        return standing;
    }
}
