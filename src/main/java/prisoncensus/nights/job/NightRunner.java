package prisoncensus.nights.job;

import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.job.JobExecutionException;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.mail.LetterWriter;
import prisoncensus.mail.SealedNight;
import prisoncensus.nights.planning.OutdatedNightsFinder;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.store.NightInput;

/** Makes one planned revision: runs its job to the end, or takes it up where an earlier run of it ended. */
public record NightRunner(
        RevisionContexts contexts,
        RevisionOpener opener,
        NightJob job,
        JobRunner runner,
        LetterWriter letters,
        OutdatedNightsFinder outdated) {
    /**
     * Makes it.
     *
     * @param facilityFiles cells.csv and limits.csv as they are now
     * @return the context of the sealed revision
     * @throws JobExecutionException if the job fails or is stopped
     */
    public RevisionContext run(
            PlannedRevision planned, InputSelection selection, List<NightInput> facilityFiles, ReportsFolder reports)
            throws JobExecutionException {
        RevisionContext context = contexts.of(planned.night(), planned.number());
        var steps = new NightSteps(
                context, () -> opener.open(planned, selection, facilityFiles), contexts, reports, this::writeLetters);
        FailureMessages.check(runner.run(job.of(steps), planned.parameters()));
        return context;
    }

    private void writeLetters(RevisionContext context, ReportsFolder reports) throws IOException {
        letters.write(new SealedNight(
                context.revision(),
                context.judgement(),
                context.heading(),
                reports,
                () -> outdated.findAmongReceived(context.night().facility()).nights()));
    }
}
