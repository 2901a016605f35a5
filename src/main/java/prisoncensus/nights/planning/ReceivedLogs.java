package prisoncensus.nights.planning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.LogLookup;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.Receptions;

/** The logs of a night that lie in the input folder now or were received before. */
public record ReceivedLogs(FacilityCode facility, InputFolder input, Receptions receptions, KeptLogs kept) {
    /** The logs of a night that the facility keeps and that were not handed in. */
    public List<LogKind> missing(LocalDate night) {
        return kept.on(night).stream().filter(log -> !has(night, log)).sorted().toList();
    }

    private boolean has(LocalDate night, LogKind log) {
        return receptions.sha256(new Receptions.Place(night.toString(), log)).isPresent()
                || (input.look(facility, Optional.of(night), log) instanceof LogLookup.Found found
                        && input.isComplete(found));
    }

    /** The logs of a night that lie there and cannot be read, or cannot be taken for a log. */
    public List<LogKind> refused(LocalDate night) {
        return kept.on(night).stream()
                .filter(log -> input.look(facility, Optional.of(night), log) instanceof LogLookup.Refused)
                .sorted()
                .toList();
    }

    /** The files that lie there for the night, its own and those of the facility. */
    public List<Path> files(LocalDate night) {
        return Arrays.stream(LogKind.values())
                .map(log -> input.look(facility, Optional.of(night).filter(date -> log.isNightly()), log))
                .filter(LogLookup.Found.class::isInstance)
                .map(found -> ((LogLookup.Found) found).path())
                .toList();
    }
}
