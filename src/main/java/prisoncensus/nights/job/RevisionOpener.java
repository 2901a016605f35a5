package prisoncensus.nights.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.store.NightInput;
import prisoncensus.store.Revision;

/**
 * Begins a revision: chooses its files, once and for all.
 *
 * @param inputsNow what lies there now, for a revision that is not about an earlier time
 */
public record RevisionOpener(
        PlannedRevision task,
        InputSelection choice,
        Supplier<List<NightInput>> inputsNow,
        NightSteps.Store store,
        Revision.ReportSettings settings,
        String software,
        Clock clock) {

    void open() {
        if (task.asKnownAt().isPresent()) {
            open(task.asKnownAt().get());
        } else {
            List<NightInput> inputs = inputsNow.get();
            Instant now = now();
            open(now, now, store.files().newestReception(task.night().facility()), inputs);
        }
    }

    /** The time of an earlier revision means what that revision knew, also where two instants are equal. */
    private void open(Instant asKnownAt) {
        Optional<Revision> said = store.revisions().standing(task.night()).stream()
                .filter(revision -> revision.asKnownAt().equals(asKnownAt))
                .reduce((older, newer) -> newer);
        long knownTo = said.map(Revision::knownTo)
                .orElseGet(() -> store.files().newestReception(task.night().facility(), asKnownAt));
        open(asKnownAt, now(), knownTo, choice.then(task.night(), knownTo));
    }

    private void open(Instant asKnownAt, Instant createdAt, long knownTo, List<NightInput> inputs) {
        var opening = new Revision.Basis(asKnownAt, createdAt, knownTo, settings, task.request(), software);
        store.revisions().open(task.night(), task.number(), opening, inputs);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
