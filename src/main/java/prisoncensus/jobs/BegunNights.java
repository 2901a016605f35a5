package prisoncensus.jobs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.Revisions;

/** Revisions that a run which is no more left half done: they come first, so that the chain goes on where it broke off. */
record BegunNights(Revisions revisions, JobRunner runner) {
    List<NightTask> of(FacilityCode facility) {
        Stream<NightTask> sealing = revisions.sealing(facility).map(NightTask::of).stream();
        Stream<NightTask> brokenOff = runner.brokenOff(NightJob.NAME).stream()
                .map(NightTask::of)
                .filter(task -> task.night().facility().equals(facility))
                .sorted(Comparator.comparing((NightTask task) -> task.night().date())
                        .thenComparing(NightTask::number));
        Map<Key, NightTask> begun = new LinkedHashMap<>();
        Stream.of(sealing, brokenOff, withoutLetters(facility))
                .flatMap(tasks -> tasks)
                .forEach(task -> begun.putIfAbsent(new Key(task.night().date(), task.number()), task));
        return List.copyOf(begun.values());
    }

    /** What failed after the sealing has a report and nobody would run it again. */
    private Stream<NightTask> withoutLetters(FacilityCode facility) {
        return revisions.failedRuns(NightJob.NAME, facility).sealed(revisions).stream()
                .map(NightTask::of);
    }

    private record Key(LocalDate date, int number) {}
}
