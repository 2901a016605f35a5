package prisoncensus.checks.solitary;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/**
 * S10: more placements were open in a solitary cell at one moment of the census date than the cell may hold. Found is the most at
 * one moment. PASS without a subject: solitary.csv names no placement in a solitary cell, and no line of it or row of cells.csv
 * that touches the date was rejected. Source of the rule: the cell's certificate, else the facility's solitary.cell_limit.
 */
final class S10SharedCell implements Check {
    @Override
    public CheckId id() {
        return CheckId.S10;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY, LogKind.CELLS).and(LimitName.SOLITARY_CELL_LIMIT);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY, LogKind.CELLS))) {
            Map<String, List<PlacementState>> byCell = census.solitary().inCells().stream()
                    .collect(groupingBy(state -> state.line().cell()));
            census.solitaryCells()
                    .forEach(cell -> judge(cell, byCell.getOrDefault(cell.code(), List.of()), census, outcome));
            OpenCells.leaveAllOpen(census, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(Cell cell, List<PlacementState> placements, Census census, OutcomeBuilder outcome) {
        List<PlacementState> most = mostAtOnce(placements, census.solitary());
        if (most.size() <= cell.limit() && OpenCells.isNamed(cell, census)) {
            outcome.notEvaluable(Subject.cell(cell), MissingInput.rejected(LogKind.SOLITARY));
        } else if (most.size() <= cell.limit()) {
            outcome.pass();
        } else {
            List<String> numbers = most.stream().map(PlacementState::number).toList();
            var message = Message.of("S10")
                    .with("cell", cell.code())
                    .with("found", most.size())
                    .with("placements", SolitaryPhrases.shortened(numbers))
                    .with("limit", cell.limit());
            List<Origin> sources =
                    most.stream().map(state -> state.line().origin()).toList();
            outcome.fail(Subject.cell(cell), OptionalLong.of(most.size()), OptionalLong.empty(), message, sources);
        }
    }

    /** The placements open at the first moment of the night at which most of them were. */
    private static List<PlacementState> mostAtOnce(List<PlacementState> placements, SolitaryRecord log) {
        LocalDateTime begins = log.date().atStartOfDay();
        var ends = new PriorityQueue<LocalDateTime>();
        int most = 0;
        LocalDateTime when = begins;
        for (PlacementState state :
                placements.stream().sorted(PlacementState.BY_TIME).toList()) {
            LocalDateTime from =
                    state.stay().from().isAfter(begins) ? state.stay().from() : begins;
            if (state.stay().isOpenAt(from)) {
                releaseUntil(from, ends);
                ends.add(state.stay().end(log.date()));
                if (ends.size() > most) {
                    most = ends.size();
                    when = from;
                }
            }
        }
        return openAt(placements, when);
    }

    private static void releaseUntil(LocalDateTime moment, PriorityQueue<LocalDateTime> ends) {
        while (!ends.isEmpty() && !ends.element().isAfter(moment)) {
            ends.remove();
        }
    }

    static List<PlacementState> openAt(List<PlacementState> placements, LocalDateTime moment) {
        return placements.stream()
                .filter(state -> state.stay().isOpenAt(moment))
                .sorted(PlacementState.BY_TIME)
                .toList();
    }
}
