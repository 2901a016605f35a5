package prisoncensus.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.outside.CellOut;
import prisoncensus.checks.outside.TimeOut;
import prisoncensus.logbook.LogKind;

/** The figures of time out of the cell. */
final class OutFigures {
    private final TimeOut out;
    private final boolean isEvaluable;
    private final List<CellOut> recorded;

    OutFigures(Census census) {
        this.out = TimeOut.of(census);
        this.isEvaluable = List.of(LogKind.OUTSIDE, LogKind.HEADCOUNT, LogKind.CELLS).stream()
                        .allMatch(census.facts()::received)
                && out.hasEnoughCounts();
        this.recorded = out.cells().stream().filter(CellOut::hasRecord).toList();
    }

    /** Cells with a record; empty if nobody knows. */
    OptionalLong withRecord() {
        return isEvaluable ? OptionalLong.of(recorded.size()) : OptionalLong.empty();
    }

    /** Whether it is known of every cell whether it has a record. */
    boolean isComplete() {
        return isEvaluable && out.knowsRecords();
    }

    /** Whether no cell is left open in the number of people confined. */
    boolean confinedIsComplete() {
        return isEvaluable && !out.isOpen();
    }

    /** The mean of the minutes of cells with a record, weighted by people, one decimal, half up. */
    Optional<BigDecimal> minutes() {
        long people = recorded.stream().mapToLong(CellOut::people).sum();
        if (!isComplete() || people == 0) {
            return Optional.empty();
        }
        BigDecimal sum = recorded.stream()
                .map(cell -> BigDecimal.valueOf(cell.minutes(out.kinds())).multiply(BigDecimal.valueOf(cell.people())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP));
    }
}
