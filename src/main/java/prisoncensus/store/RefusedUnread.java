package prisoncensus.store;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

/** What lay in place of a log and was refused before a byte could be kept. */
final class RefusedUnread {
    private RefusedUnread() {}

    static List<Refusal> of(Revision revision, JdbcClient jdbc) {
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
}
