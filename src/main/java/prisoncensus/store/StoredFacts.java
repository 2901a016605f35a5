package prisoncensus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RawText;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.Repetition;

/** Everything that the store keeps of a file version, to be compared with the file. */
public final class StoredFacts {
    private final JdbcClient jdbc;
    private final FactReader facts;

    StoredFacts(JdbcClient jdbc, FactReader facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** Every version of every file of a facility that was read to its end, or refused, in the order of its reception. */
    public List<StoredFile> files(FacilityCode facility) {
        return jdbc.sql("select " + LogFileRepository.COLUMNS
                        + " from log_file f join log_tally t on t.log_file_id = f.id"
                        + " where f.facility = ? order by f.id")
                .param(facility.value())
                .query(LogFileRepository::read)
                .list();
    }

    /** What became of its lines: facts, rejections and repetitions, each by line, and at last how it ended. */
    public List<LogItem> of(StoredFile file) {
        List<LogItem> lines = new ArrayList<>();
        switch (file.file().log()) {
            case HEADCOUNT -> lines.addAll(facts.slips(file));
            case MEALS -> lines.addAll(facts.meals(file));
            case SOLITARY -> lines.addAll(facts.placements(file));
            case MOVEMENTS -> lines.addAll(facts.movements(file));
            case OUTSIDE -> lines.addAll(facts.timesOutside(file));
            case CELLS -> lines.addAll(facts.certificates(file));
            case LIMITS -> lines.addAll(facts.limits(file));
        }
        lines.addAll(rejections(file));
        lines.addAll(repetitions(file));
        lines.add(facts.end(file));
        return lines;
    }

    private List<Rejection> rejections(StoredFile file) {
        Map<Integer, List<Fault>> faults = new TreeMap<>();
        jdbc.sql("select * from rejected_fault where log_file_id = ? order by line, place")
                .param(file.id())
                .query(row -> {
                    faults.computeIfAbsent(row.getInt("line"), line -> new ArrayList<>())
                            .add(LogStatusReader.fault(row));
                });
        return jdbc.sql("select line, line_text from rejected_line where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) -> new Rejection(
                        new Origin(file.file(), row.getInt("line")),
                        RawText.of(row.getBytes("line_text")),
                        faults.getOrDefault(row.getInt("line"), List.of())))
                .list();
    }

    private List<Repetition> repetitions(StoredFile file) {
        return jdbc.sql("select line, first_line from repeated_line where log_file_id = ? order by line")
                .param(file.id())
                .query((row, n) ->
                        new Repetition(new Origin(file.file(), row.getInt("line")), row.getInt("first_line")))
                .list();
    }
}
