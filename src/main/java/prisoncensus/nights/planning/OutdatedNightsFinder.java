package prisoncensus.nights.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import prisoncensus.checks.Checks;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.FacilityVersions;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ReportHistory;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SeenFiles;

/** Finds the reported nights of a facility that would read otherwise if they were reported now. */
public record OutdatedNightsFinder(
        LogFileRepository files,
        SeenFiles seen,
        SealedRevisions revisions,
        FacilityVersions versions,
        ReportHistory history,
        NightRecall recall,
        Clock clock) {
    /** Compares what the standing revisions read with all that was received, and with what lies in the folders of these dates. */
    public OutdatedNights find(InputFolder input, FacilityCode facility, Collection<LocalDate> folders) {
        var current = new CurrentInput(input, facility, seen, clock.instant());
        return find(facility, current, Optional.of(input), folders);
    }

    /** Compares what the standing revisions read with what was received, whatever lies in the input folder by now. */
    public OutdatedNights findAmongReceived(FacilityCode facility) {
        return find(facility, (date, log) -> Optional.empty(), Optional.empty(), List.of());
    }

    private OutdatedNights find(
            FacilityCode facility,
            OutdatedNights.Input input,
            Optional<InputFolder> folder,
            Collection<LocalDate> folders) {
        NavigableMap<LocalDate, Revision> standing = revisions.standing(facility);
        var rows = new FacilityRows(facility, folder, versions);
        return new OutdatedNights(input, rows, files.receptions(facility), standing)
                .compare(folders)
                .with(EarlierReportChanges.find(
                        facility, standing, history, revision -> Checks.judge(recall.recall(revision))));
    }
}
