package prisoncensus.checks.night;

import java.time.LocalDate;
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
 * @param before the headcount and meals of the day before
 * @param history what earlier days tell of solitary
 * @param volumes accepted lines of the up to 14 last nights that have that log, newest first
 * @param standing the runs of nights with a finding that stand before the night, each with its first night
 * @param reported the census of each of the up to 29 nights before that has a report
 */
public record NightFacts(
        Night night,
        Map<LogKind, LogStatus> receipts,
        List<CellCertificate> certificates,
        List<LimitValue> limits,
        DayLogs today,
        DayLogs before,
        PlacementHistory history,
        Map<LogKind, List<Integer>> volumes,
        Map<FindingKey, LocalDate> standing,
        List<ReportedCensus> reported) {

    /** Copies the collections. */
    public NightFacts {
        receipts = Map.copyOf(receipts);
        certificates = List.copyOf(certificates);
        limits = List.copyOf(limits);
        volumes = Map.copyOf(volumes);
        standing = Map.copyOf(standing);
        reported = List.copyOf(reported);
    }

    /** Whether a night before has a report, so that a finding can be told to be new. */
    public boolean hasEarlierReport() {
        return !reported.isEmpty() || !standing.isEmpty();
    }

    /** What became of this log. */
    public LogStatus receipt(LogKind log) {
        return receipts.getOrDefault(log, LogStatus.NotReceived.absent());
    }

    /** Whether this log was received, be it empty. */
    public boolean received(LogKind log) {
        return receipt(log) instanceof LogStatus.Received;
    }

    /** Whether this log was received and its header names this column of the specification. */
    public boolean hasColumn(LogKind log, String column) {
        return receipt(log) instanceof LogStatus.Received received
                && received.tally().hasColumn(column);
    }

    /** The first night of the unbroken run of nights with this finding: this night, unless the night before had it. */
    public LocalDate since(FindingKey key) {
        return standing.getOrDefault(key, night.date());
    }
}
