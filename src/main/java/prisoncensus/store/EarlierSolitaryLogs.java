package prisoncensus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.night.PlacementHistory.EarlierRejections;
import prisoncensus.store.database.JdbcValues;

/**
 * The solitary logs before a night: of each date the version that the revision may know, unless it was refused or never read.
 *
 * @param facility its code
 * @param fileOf the id of that version, by census date
 * @param rejected how many of their lines were rejected
 */
record EarlierSolitaryLogs(
        String facility,
        LocalDate before,
        SortedMap<LocalDate, Long> fileOf,
        Set<Long> files,
        EarlierRejections rejected) {
    private static final Log NOT_READ = new Log(0, 0);

    private record Log(long file, int rejected) {}

    /** A log and the one that follows it. */
    record Pair(long file, long next) {}

    static EarlierSolitaryLogs before(Revision revision, JdbcClient jdbc) {
        return before(revision.night().date(), revision, jdbc);
    }

    /** The logs before that date, as far as a revision of whichever night may know them. */
    static EarlierSolitaryLogs before(LocalDate date, Revision revision, JdbcClient jdbc) {
        String facility = revision.night().facility().value();
        var logs = new TreeMap<LocalDate, Log>();
        jdbc.sql("select r.folder, t.log_file_id, t.refusal_kind, t.rejected from reception r"
                        + FileReadings.OF_RECEPTION + " left join log_tally t on t.log_file_id = f.id"
                        + " where r.facility = ? and r.log = 'SOLITARY' and r.folder < ? and r.id <= ? order by r.id")
                .params(JdbcValues.of(revision.reading().number(), facility, date.toString(), revision.knownTo()))
                .query(row -> {
                    logs.put(LocalDate.parse(row.getString("folder")), log(row));
                });
        logs.values().removeIf(NOT_READ::equals);
        var fileOf = new TreeMap<LocalDate, Long>();
        logs.forEach((folder, log) -> fileOf.put(folder, log.file()));
        return new EarlierSolitaryLogs(facility, date, fileOf, Set.copyOf(fileOf.values()), rejected(logs.values()));
    }

    private static Log log(ResultSet row) throws SQLException {
        long file = row.getLong("log_file_id");
        boolean isRead = !row.wasNull() && row.getString("refusal_kind") == null;
        return isRead ? new Log(file, row.getInt("rejected")) : NOT_READ;
    }

    private static EarlierRejections rejected(Collection<Log> logs) {
        List<Integer> lines =
                logs.stream().map(Log::rejected).filter(number -> number > 0).toList();
        return new EarlierRejections(
                lines.size(), lines.stream().mapToLong(Integer::longValue).sum());
    }

    /** Each log with the one that follows it, oldest first. */
    List<Pair> pairs() {
        List<Long> inOrder = List.copyOf(fileOf.values());
        return IntStream.range(1, inOrder.size())
                .mapToObj(i -> new Pair(inOrder.get(i - 1), inOrder.get(i)))
                .toList();
    }
}
