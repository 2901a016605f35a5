package prisoncensus.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The solitary logs before a night: of each date the version that the revision may know, unless it was refused or never read.
 *
 * @param facility its code
 * @param fileOf the id of that version, by census date
 */
record EarlierSolitaryLogs(String facility, LocalDate before, SortedMap<LocalDate, Long> fileOf, Set<Long> files) {
    private static final long NONE = -1;

    /** A log and the one that follows it. */
    record Pair(long file, long next) {}

    static EarlierSolitaryLogs before(Revision revision, JdbcClient jdbc) {
        String facility = revision.night().facility().value();
        LocalDate date = revision.night().date();
        var fileOf = new TreeMap<LocalDate, Long>();
        jdbc.sql("select r.folder, case when t.refusal_kind is null then t.log_file_id end as told from reception r"
                        + FileReadings.OF_RECEPTION + " left join log_tally t on t.log_file_id = f.id"
                        + " where r.facility = ? and r.log = 'SOLITARY' and r.folder < ? and r.id <= ? order by r.id")
                .params(JdbcValues.of(revision.reading().number(), facility, date.toString(), revision.knownTo()))
                .query(row -> {
                    LocalDate folder = LocalDate.parse(row.getString("folder"));
                    long file = row.getLong("told");
                    fileOf.put(folder, row.wasNull() ? NONE : file);
                });
        fileOf.values().removeIf(file -> file == NONE);
        return new EarlierSolitaryLogs(facility, date, fileOf, Set.copyOf(fileOf.values()));
    }

    /** Each log with the one that follows it, oldest first. */
    List<Pair> pairs() {
        List<Long> inOrder = List.copyOf(fileOf.values());
        return IntStream.range(1, inOrder.size())
                .mapToObj(i -> new Pair(inOrder.get(i - 1), inOrder.get(i)))
                .toList();
    }
}
