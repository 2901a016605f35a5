package prisoncensus.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.database.JdbcValues;

/** Versions of cells.csv and limits.csv by their hash. */
public final class FacilityVersions {
    private final JdbcClient jdbc;
    private final StoredFacts facts;

    FacilityVersions(JdbcClient jdbc, StoredFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** What became of each line of that version by its newest reading; empty if it was refused, or never read to its end. */
    public Optional<List<LogItem>> lines(FacilityCode facility, LogKind log, String sha256) {
        return jdbc.sql("select " + LogFileRepository.COLUMNS + " from log_file f"
                        + " join log_tally t on t.log_file_id = f.id and t.refusal_kind is null"
                        + " where f.facility = ? and f.folder = '' and f.log = ? and f.sha256 = ?"
                        + " order by f.reading desc limit 1")
                .params(JdbcValues.of(facility.value(), log, sha256))
                .query(LogFileRepository::read)
                .optional()
                .map(facts::of);
    }
}
