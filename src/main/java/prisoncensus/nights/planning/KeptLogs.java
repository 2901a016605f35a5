package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prisoncensus.checks.night.Limits;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogItem;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.StoredFacts;

/**
 * Which logs a facility keeps.
 *
 * @param limits as limits.csv says them now; empty for the defaults
 */
public record KeptLogs(List<LimitValue> limits) {
    /** By limits.csv as it lies in the input folder now, or as it was last received where none lies there. */
    public static KeptLogs of(FacilityCode facility, InputFolder input, LogFileRepository files, StoredFacts facts) {
        List<LogItem> lying = new FacilityFileReader(input).read(facility, LogKind.LIMITS);
        List<LogItem> lines = lying.isEmpty()
                ? files.lastAccepted(facility, Optional.empty(), LogKind.LIMITS)
                        .map(facts::of)
                        .orElseGet(List::of)
                : lying;
        return new KeptLogs(lines.stream()
                .filter(LimitValue.class::isInstance)
                .map(LimitValue.class::cast)
                .toList());
    }

    /** The logs that the facility keeps on that date. */
    public Set<LogKind> on(LocalDate date) {
        return Limits.on(date, limits).logsKept();
    }
}
