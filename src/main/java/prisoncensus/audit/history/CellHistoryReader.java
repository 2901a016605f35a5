package prisoncensus.audit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import prisoncensus.audit.history.CellHistory.Count;
import prisoncensus.audit.history.CellHistory.CountState;
import prisoncensus.checks.CellFacts;
import prisoncensus.checks.CellLine;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.CellNights;
import prisoncensus.store.Revision;

/** Reads the history of a cell. */
record CellHistoryReader(CellNights cells, FindingsReader findings) {
    /**
     * @param reported the standing revision of each night asked for, at least one
     * @throws WrongInputException if none of them knows the cell
     */
    CellHistory read(FacilityCode facility, String cell, NavigableMap<LocalDate, Revision> reported) {
        NavigableMap<LocalDate, CellFacts> facts = cells.of(reported, cell);
        Map<SubjectKind, Collection<String>> subjects = Map.of(SubjectKind.CELL, List.of(cell));
        List<NightFinding> found = findings.read(reported, subjects);
        if (found.isEmpty() && facts.values().stream().noneMatch(CellFacts::isNamed)) {
            throw new WrongInputException(
                    "--cell: found '%s', expected a cell that cells.csv, headcount.csv or a finding of %s names from %s to %s"
                            .formatted(cell, facility, reported.firstKey(), reported.lastKey()));
        }
        Set<LocalDate> withFinding = found.stream().map(NightFinding::date).collect(Collectors.toSet());
        List<CellHistory.Night> nights = new ArrayList<>();
        reported.forEach((date, revision) -> {
            CellFacts night = Objects.requireNonNull(facts.get(date));
            if (night.isNamed() || night.isUnknown() || withFinding.contains(date)) {
                nights.add(night(night, revision.number()));
            }
        });
        return new CellHistory(facility.value(), cell, nights, found);
    }

    private static CellHistory.Night night(CellFacts facts, int revision) {
        CellLine line = facts.line();
        boolean mayBeEmpty =
                line.cell().kind() == CellKind.SOLITARY && facts.slips().isPresent();
        return new CellHistory.Night(
                facts.date(),
                revision,
                line.active(),
                line.cell().sector(),
                line.cell().kind().name(),
                line.active() ? OptionalLong.of(line.cell().limit()) : OptionalLong.empty(),
                line.counts().stream().map(count -> count(count, mayBeEmpty)).toList());
    }

    private static Count count(CellLine.AtCount count, boolean mayBeEmpty) {
        return new Count(count.time(), count.people(), state(count, mayBeEmpty));
    }

    private static CountState state(CellLine.AtCount count, boolean mayBeEmpty) {
        if (count.people().isPresent()) {
            return CountState.COUNTED;
        } else if (count.conflict()) {
            return CountState.CONFLICT;
        }
        return mayBeEmpty ? CountState.NOT_APPLICABLE : CountState.MISSING;
    }
}
