package prisoncensus.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import prisoncensus.checks.CellFacts;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.database.JdbcValues;

/** What reports read of one cell. However many nights they are, there is one query for each kind of log. */
public final class CellNights {
    private final JdbcClient jdbc;
    private final FactReader facts;

    CellNights(JdbcClient jdbc, FactReader facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** The files of one revision that were not refused, by kind of log. */
    private record Inputs(Map<LogKind, Long> files) {
        <T> Optional<List<T>> of(LogKind log, Map<Long, List<T>> lines) {
            return Optional.ofNullable(files.get(log)).map(file -> lines.getOrDefault(file, List.of()));
        }
    }

    /**
     * What these revisions of a facility read of the cell, by census date.
     *
     * @param revisions one for each night, at least one
     * @param cell its code
     */
    public NavigableMap<LocalDate, CellFacts> of(NavigableMap<LocalDate, Revision> revisions, String cell) {
        Span span = new Span(
                revisions.firstEntry().getValue().night().facility(), revisions.firstKey(), revisions.lastKey());
        Map<Long, Inputs> inputs = inputs(span);
        Map<Long, List<CellCertificate>> certificates = certificates(span, cell);
        Map<Long, List<LimitValue>> limits = limits(inputs);
        Map<Long, List<CountSlip>> slips = slips(span, cell);
        NavigableMap<LocalDate, CellFacts> nights = new TreeMap<>();
        revisions.forEach((date, revision) -> {
            Inputs read = inputs.getOrDefault(revision.id(), new Inputs(Map.of()));
            nights.put(
                    date,
                    new CellFacts(
                            date,
                            cell,
                            read.of(LogKind.CELLS, certificates),
                            read.of(LogKind.LIMITS, limits).orElseGet(List::of),
                            read.of(LogKind.HEADCOUNT, slips)));
        });
        return nights;
    }

    private record Span(FacilityCode facility, LocalDate first, LocalDate last) {}

    private Map<Long, Inputs> inputs(Span span) {
        Map<Long, Inputs> inputs = new HashMap<>();
        jdbc.sql("select i.revision_id, i.log, i.log_file_id from revision r"
                        + " join revision_input i on i.revision_id = r.id and i.log in ('CELLS', 'LIMITS', 'HEADCOUNT')"
                        + " join log_tally t on t.log_file_id = i.log_file_id and t.refusal_kind is null"
                        + " where r.facility = ? and r.census_date between ? and ?")
                .params(JdbcValues.of(span.facility().value(), span.first(), span.last()))
                .query(row -> {
                    inputs.computeIfAbsent(row.getLong("revision_id"), none -> new Inputs(new HashMap<>()))
                            .files()
                            .put(LogKind.valueOf(row.getString("log")), row.getLong("log_file_id"));
                });
        return inputs;
    }

    private Map<Long, List<CellCertificate>> certificates(Span span, String cell) {
        Map<Long, List<CellCertificate>> certificates = new HashMap<>();
        jdbc.sql("select f.*, c.* from log_file f join cell_certificate c on c.log_file_id = f.id"
                        + " where f.facility = ? and f.folder = '' and f.log = 'CELLS' and c.cell = ? order by c.line")
                .params(JdbcValues.of(span.facility().value(), cell))
                .query(row -> {
                    StoredFile file = LogFileRepository.read(row, 0);
                    certificates
                            .computeIfAbsent(file.id(), none -> new ArrayList<>())
                            .add(FactLines.certificate(file, row));
                });
        return certificates;
    }

    private Map<Long, List<CountSlip>> slips(Span span, String cell) {
        Map<Long, List<CountSlip>> slips = new HashMap<>();
        jdbc.sql("select f.*, s.* from log_file f join count_slip s on s.log_file_id = f.id"
                        + " where f.facility = ? and f.folder between ? and ? and f.log = 'HEADCOUNT'"
                        + " and (s.cell = ? or s.supersedes is not null) order by s.line")
                .params(JdbcValues.of(
                        span.facility().value(),
                        span.first().toString(),
                        span.last().toString(),
                        cell))
                .query(row -> {
                    StoredFile file = LogFileRepository.read(row, 0);
                    slips.computeIfAbsent(file.id(), none -> new ArrayList<>()).add(FactLines.slip(file, row));
                });
        return slips;
    }

    /** Of each version of limits.csv once. */
    private Map<Long, List<LimitValue>> limits(Map<Long, Inputs> inputs) {
        Map<Long, List<LimitValue>> limits = new HashMap<>();
        inputs.values().stream()
                .flatMap(read -> Optional.ofNullable(read.files().get(LogKind.LIMITS)).stream())
                .distinct()
                .forEach(file -> limits.put(file, facts.limits(file(file))));
        return limits;
    }

    private StoredFile file(long id) {
        return jdbc.sql("select " + LogFileRepository.COLUMNS + " from log_file f where f.id = ?")
                .param(id)
                .query(LogFileRepository::read)
                .single();
    }
}
