package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.RevisionRepository;

/** Revisions that an earlier run left unfinished. They come first, so that the chain continues where it broke off. */
public record InterruptedRevisions(RevisionRepository revisions, JobRepository jobs) {
    public List<PlannedRevision> of(FacilityCode facility) {
        Stream<PlannedRevision> sealing = revisions.sealing(facility).map(PlannedRevision::of).stream();
        Stream<PlannedRevision> brokenOff = jobs.findRunningJobExecutions(PlannedRevision.JOB).stream()
                .map(JobExecution::getJobParameters)
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

    /** A run that failed after the sealing: the night has a report, so nothing else would run it again. */
    private Stream<PlannedRevision> withoutLetters(FacilityCode facility) {
        return revisions.failedRuns(PlannedRevision.JOB, facility).sealed(revisions).stream()
                .map(PlannedRevision::of);
    }

    private record Key(LocalDate date, int number) {}
}
