package prisoncensus.checks.roll;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.RejectedLines;
import prisoncensus.logbook.LogKind;

/** The scheduled counts of one date as the roll wants them. */
record DayCounts(Census census) {
    LocalDate date() {
        return census.facts().night().date();
    }

    LocalDateTime at(LocalTime time) {
        return date().atTime(time);
    }

    List<LocalTime> times() {
        return census.limits().countTimes();
    }

    /** Whether that log was received and no line of it was rejected. */
    static boolean isWhole(NightFacts facts, LogKind log) {
        return facts.receipt(log) instanceof LogStatus.Received received
                && received.tally().rejected() == 0;
    }

    /** Whether everybody was counted, people in solitary too where solitary.csv tells who they are. */
    boolean isComplete(LocalTime time) {
        return census.isComplete(time) && uncountedSolitaryCell(time).isEmpty();
    }

    /** A solitary cell without a governing slip that, by solitary.csv, holds or could hold somebody. */
    private Optional<Cell> uncountedSolitaryCell(LocalTime time) {
        return census.solitary().isReceived()
                ? census.solitaryCells().stream()
                        .filter(cell -> census.counts(cell).governing(time).isEmpty())
                        .filter(cell -> isHeld(cell, time) || isNamed(cell))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isHeld(Cell cell, LocalTime time) {
        return census.solitary().inCells().stream()
                .anyMatch(state ->
                        state.line().cell().equals(cell.code()) && state.stay().isOpenAt(at(time)));
    }

    private boolean isNamed(Cell cell) {
        return census.rejected().concern(LogKind.SOLITARY, cell.code(), RejectedLines.ANY);
    }

    long total(LocalTime time) {
        return census.total(time).orElse(0);
    }
}
