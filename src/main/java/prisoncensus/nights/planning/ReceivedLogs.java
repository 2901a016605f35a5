package prisoncensus.nights.planning;

import java.time.LocalDate;
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
        return input.look(facility, Optional.of(night), log) instanceof LogLookup.Found
                || receptions
                        .sha256(new Receptions.Place(night.toString(), log))
                        .isPresent();
    }
}
