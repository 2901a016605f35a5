package prisoncensus.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.database.JdbcValues;

/** The files of earlier days that a revision reads, or would read if they had a line that matters. */
final class EarlierFiles {
    /** The logs that a night reads of the day before. */
    static final List<LogKind> OF_THE_DAY_BEFORE =
            List.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY, LogKind.MOVEMENTS);

    private EarlierFiles() {}

    /** Of each place the version that the revision may know, by path. */
    static List<StoredFile> of(Revision revision, JdbcClient jdbc) {
        LocalDate date = revision.night().date();
        Map<String, StoredFile> inForce = new TreeMap<>();
        jdbc.sql(
                        "select " + LogFileRepository.COLUMNS + " from reception r" + FileReadings.OF_RECEPTION
                                + " where r.facility = ? and r.folder < ? and r.folder <> '' and (r.log = 'SOLITARY'"
                                + " or r.folder = ? and r.log in ('HEADCOUNT', 'MEALS', 'MOVEMENTS')) and r.id <= ? order by r.id")
                .params(JdbcValues.of(
                        revision.reading().number(),
                        revision.night().facility().value(),
                        date.toString(),
                        date.minusDays(1).toString(),
                        revision.knownTo()))
                .query(row -> {
                    StoredFile stored = LogFileRepository.read(row, 0);
                    inForce.put(
                            row.getString("folder") + "/" + stored.file().log().fileName(), stored);
                });
        return List.copyOf(inForce.values());
    }
}
