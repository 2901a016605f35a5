package prisoncensus.checks.night;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;

/**
 * The facts of one night: everything that was received, and nothing else.
 *
 * @param receipts what became of each kind of log; a kind that is not in the map was not received
 * @param certificates all rows of cells.csv; empty also if it was not received
 * @param limits all rows of limits.csv; empty also if it was not received
 * @param today the lines of the night's own logs
 * @param before what the night reads of the day before: headcount, meals, movements, and solitary.csv as far as the roll needs it
 * @param receiptsBefore what became of those logs of the day before
 * @param history what earlier days tell of solitary
 * @param earlier what the reports of earlier nights say
 */
public record NightFacts(
        Night night,
        Map<LogKind, LogStatus> receipts,
        List<CellCertificate> certificates,
        List<LimitValue> limits,
        DayLogs today,
        DayLogs before,
        Map<LogKind, LogStatus> receiptsBefore,
        PlacementHistory history,
        EarlierNights earlier) {

    /** Copies the collections. */
    public NightFacts {
        receipts = Map.copyOf(receipts);
        certificates = List.copyOf(certificates);
        limits = List.copyOf(limits);
        receiptsBefore = Map.copyOf(receiptsBefore);
    }

    /** The day before, as far as the night reads it, under the cells and limits that this night knows. */
    public NightFacts dayBefore() {
        Map<LogKind, LogStatus> known = new EnumMap<>(LogKind.class);
        known.putAll(receiptsBefore);
        for (LogKind log : List.of(LogKind.CELLS, LogKind.LIMITS)) {
            known.put(log, receipt(log));
        }
        return new NightFacts(
                new Night(night.facility(), night.date().minusDays(1)),
                known,
                certificates,
                limits,
                before.with(today.rejected().stream()
                        .filter(name -> name.log() == LogKind.CELLS)
                        .toList()),
                DayLogs.none(),
                Map.of(),
                PlacementHistory.none(),
                EarlierNights.none());
    }

    /** What became of this log. */
    public LogStatus receipt(LogKind log) {
        return receipts.getOrDefault(log, LogStatus.NotReceived.absent());
    }

    /** Whether this log was received, be it empty. */
    public boolean received(LogKind log) {
        return receipt(log) instanceof LogStatus.Received;
    }

    /** Whether the facility neither keeps this log nor handed it in, refused or not. */
    public boolean isNotKept(LogKind log) {
        boolean cameNot = receipt(log) instanceof LogStatus.NotReceived missing
                && missing.refusal().isEmpty();
        return cameNot
                && log.isNightly()
                && !Limits.on(night.date(), limits).logsKept().contains(log);
    }

    /** Why this log, which was not received, is missing. */
    Message missing(LogKind log) {
        return isNotKept(log) ? MissingInput.notKept(log) : MissingInput.log(log);
    }

    /** Whether this log was received and its header names this column of the specification. */
    public boolean hasColumn(LogKind log, String column) {
        return receipt(log) instanceof LogStatus.Received received
                && received.tally().hasColumn(column);
    }

    /** The first night of the unbroken run of nights with this finding: this night, unless the night before had it. */
    public LocalDate since(FindingKey key) {
        return earlier.standing().getOrDefault(key, night.date());
    }
}
