package prisoncensus.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.CellCounts;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Limits;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.LimitValue;

/**
 * What a report read of one cell: enough to lay out its counts without the rest of the night.
 *
 * @param cell its code
 * @param certificates its rows of cells.csv, in force or not; empty if cells.csv was not received
 * @param limits all rows of limits.csv
 * @param slips its slips, and those of any cell that supersede another; empty if headcount.csv was not received
 */
public record CellFacts(
        LocalDate date,
        String cell,
        Optional<List<CellCertificate>> certificates,
        List<LimitValue> limits,
        Optional<List<CountSlip>> slips) {
    /** Copies the lists. */
    public CellFacts {
        certificates = certificates.map(List::copyOf);
        limits = List.copyOf(limits);
        slips = slips.map(List::copyOf);
    }

    /** Whether cells.csv has the cell in force, or a slip names it. */
    public boolean isNamed() {
        return inForce().isPresent() || isCounted();
    }

    /** Whether neither log could say that there was such a cell. */
    public boolean isUnknown() {
        return certificates.isEmpty() && slips.isEmpty();
    }

    private boolean isCounted() {
        return slips.stream().flatMap(List::stream).anyMatch(slip -> slip.cell().equals(cell));
    }

    private Optional<CellCertificate> inForce() {
        return certificates.stream()
                .flatMap(List::stream)
                .filter(row -> row.validity().covers(date))
                .findFirst();
    }

    /** The cell's line of the report of that night. */
    public CellLine line() {
        Limits inForce = Limits.on(date, limits);
        Cell known =
                inForce().map(row -> Cell.certified(row, inForce)).orElseGet(() -> Cell.uncertified(cell, inForce));
        boolean active = known.certificate().isPresent() || (certificates.isEmpty() && isCounted());
        return CellLine.of(known, active, counts(), inForce);
    }

    private CellCounts counts() {
        return Optional.ofNullable(Census.countsOf(slips.orElseGet(List::of)).get(cell))
                .orElseGet(CellCounts::none);
    }
}
