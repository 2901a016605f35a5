package prisoncensus.checks.headcount;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import prisoncensus.checks.night.Cell;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Origin;

/**
 * H06: the limits of the active group cells do not add up to the facility's declared capacity. People. PASS without a subject:
 * never; the facility is the subject, and without a declared capacity it is not evaluable. Source of the rule: the facility's own
 * facility.capacity and its cell certificates.
 */
final class H06CapacityAddsUp implements Check {
    @Override
    public CheckId id() {
        return CheckId.H06;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.CELLS).and(LimitName.CELL_LIMIT, LimitName.FACILITY_CAPACITY);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        OptionalLong capacity = census.limits().capacity();
        boolean knowsCells = outcome.hasReceived(List.of(LogKind.CELLS));
        if (capacity.isEmpty()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.capacity());
        } else if (census.rejected().any(LogKind.CELLS)) {
            outcome.notEvaluable(Subject.facility(), MissingInput.rejected(LogKind.CELLS));
        } else if (knowsCells) {
            judge(capacity.getAsLong(), census, outcome);
        }
        return outcome.outcome();
    }

    private static void judge(long capacity, Census census, OutcomeBuilder outcome) {
        List<Cell> cells = census.groupCells();
        long sum = cells.stream().mapToLong(Cell::limit).sum();
        if (sum == capacity) {
            outcome.pass();
        } else {
            var message = Message.of("H06")
                    .with("cells", cells.size())
                    .with("sum", sum)
                    .with("capacity", capacity);
            outcome.fail(Subject.facility(), message, sources(cells, census));
        }
    }

    private static List<Origin> sources(List<Cell> cells, Census census) {
        Stream<Origin> certificates =
                cells.stream().flatMap(cell -> cell.certificate().stream()).map(CellCertificate::origin);
        Stream<Origin> declared = census.limits().all().stream()
                .filter(limit -> limit.limit() == LimitName.FACILITY_CAPACITY)
                .flatMap(limit -> limit.row().stream())
                .map(LimitValue::origin);
        return Stream.concat(certificates, declared).toList();
    }
}
