package prisoncensus.nights.job;

import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.job.JobExecutionException;
import prisoncensus.delivery.ConfiguredKey;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.RevisionSealer;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.mail.LetterWriter;
import prisoncensus.mail.SealedNight;
import prisoncensus.nights.planning.OutdatedNightsFinder;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.store.FileReadings;
import prisoncensus.store.NightInput;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;

/** Makes one planned revision: runs its job to the end, or takes it up where an earlier run of it ended. */
public final class NightRunner {
    private final RevisionContexts contexts;
    private final RevisionOpener opener;
    private final RevisionRepository revisions;
    private final SealedRevisions sealed;
    private final FileReadings readings;
    private final ReceptionRecorder receptions;
    private final Software software;
    private final ConfiguredKey key;
    private final NightJob job;
    private final JobRunner runner;
    private final LetterWriter letters;
    private final OutdatedNightsFinder outdated;

    NightRunner(
            RevisionContexts contexts,
            RevisionOpener opener,
            RevisionRepository revisions,
            SealedRevisions sealed,
            FileReadings readings,
            ReceptionRecorder receptions,
            Software software,
            ConfiguredKey key,
            NightJob job,
            JobRunner runner,
            LetterWriter letters,
            OutdatedNightsFinder outdated) {
        this.contexts = contexts;
        this.opener = opener;
        this.revisions = revisions;
        this.sealed = sealed;
        this.readings = readings;
        this.receptions = receptions;
        this.software = software;
        this.key = key;
        this.job = job;
        this.runner = runner;
        this.letters = letters;
        this.outdated = outdated;
    }

    /** Whether a stop was requested, so that no further revision is to be begun. */
    public boolean isStopped() {
        return runner.isStopped();
    }

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
                context,
                () -> opener.open(planned, selection, facilityFiles),
                selection.copies()::repair,
                revisions,
                sealed,
                readings,
                receptions,
                reports,
                new RevisionSealer(reports, software, key),
                this::writeLetters);
        FailureMessages.check(runner.run(job.of(steps), planned.parameters()));
        return context;
    }

    /**
     * Takes a sealed revision up into the store, which does not know it: its logs are read and judged again, and have to give what its
     * manifest says. Its files stay as they are, and no letter is written.
     *
     * @param line of the ledger
     * @throws JobExecutionException if the job fails or is stopped
     */
    public void takeUp(Ledger.Line line, SealedManifest manifest, FacilityCode facility, InputSelection selection)
            throws JobExecutionException {
        PlannedRevision planned = RevisionOpener.planned(new Night(facility, line.date()), line.revision(), manifest);
        var steps = new TakeUpSteps(
                contexts.of(planned.night(), planned.number()),
                () -> opener.openSealed(planned, selection, manifest),
                revisions,
                readings,
                line,
                manifest);
        FailureMessages.check(runner.run(job.ofTakeUp(steps), planned.parameters()));
    }

    private void writeLetters(RevisionContext context, ReportsFolder reports) throws IOException {
        FacilityCode facility = context.night().facility();
        letters.write(new SealedNight(
                context.revision(),
                context.judgement(),
                context.heading(),
                reports,
                context.changes(),
                () -> outdated.findAmongReceived(facility).nights()));
    }
}
