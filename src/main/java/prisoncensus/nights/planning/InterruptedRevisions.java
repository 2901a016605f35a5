package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.job.JobRunner;
import prisoncensus.nights.job.NightJob;
import prisoncensus.store.RevisionRepository;

/** Revisions that a run which is no more left half done: they come first, so that the chain goes on where it broke off. */
public record InterruptedRevisions(RevisionRepository revisions, JobRunner runner) {
    public List<PlannedRevision> of(FacilityCode facility) {
        Stream<PlannedRevision> sealing = revisions.sealing(facility).map(PlannedRevision::of).stream();
        Stream<PlannedRevision> brokenOff = runner.brokenOff(NightJob.NAME).stream()
                .map(PlannedRevision::of)
                .filter(task -> task.night().facility().equals(facility))
                .sorted(Comparator.comparing(
                                (PlannedRevision task) -> task.night().date())
                        .thenComparing(PlannedRevision::number));
        Map<Key, PlannedRevision> begun = new LinkedHashMap<>();
        Stream.of(sealing, brokenOff, withoutLetters(facility))
                .flatMap(tasks -> tasks)
                .forEach(task -> begun.putIfAbsent(new Key(task.night().date(), task.number()), task));
        return List.copyOf(begun.values());
    }

    /** What failed after the sealing has a report and nobody would run it again. */
    private Stream<PlannedRevision> withoutLetters(FacilityCode facility) {
        return revisions.failedRuns(NightJob.NAME, facility).sealed(revisions).stream()
                .map(PlannedRevision::of);
    }

    private record Key(LocalDate date, int number) {}
}
