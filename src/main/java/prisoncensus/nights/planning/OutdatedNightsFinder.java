package prisoncensus.nights.planning;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SeenFiles;

/** Finds the reported nights of a facility that would read otherwise if they were reported now. */
public record OutdatedNightsFinder(LogFileRepository files, SeenFiles seen, SealedRevisions revisions, Clock clock) {
    /** Compares what the standing revisions read with all that was received, and with what lies in the folders of these dates. */
    public OutdatedNights find(Path input, FacilityCode facility, Collection<LocalDate> folders) {
        return find(facility, new CurrentInput(input, facility, seen, clock.instant()), folders);
    }

    /** Compares what the standing revisions read with what was received, whatever lies in the input folder by now. */
    public OutdatedNights findAmongReceived(FacilityCode facility) {
        return find(facility, (date, log) -> Optional.empty(), List.of());
    }

    private OutdatedNights find(FacilityCode facility, OutdatedNights.Input input, Collection<LocalDate> folders) {
        return new OutdatedNights(input, files.receptions(facility), revisions.standing(facility)).compare(folders);
    }
}
