package prisoncensus.nights;

import java.time.Clock;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.nights.job.CopyRepair;
import prisoncensus.nights.job.InputReceiver;
import prisoncensus.nights.job.InputSelection;
import prisoncensus.nights.job.JobRunner;
import prisoncensus.nights.job.NightRunner;
import prisoncensus.nights.job.ReceiveJob;
import prisoncensus.nights.job.ReceiveStep;
import prisoncensus.nights.job.ReceptionRecorder;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.report.Texts;
import prisoncensus.store.FileReadings;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SeenFiles;
import prisoncensus.store.database.LockSession;
import prisoncensus.store.received.ReceivedFiles;

/**
 * Makes the run of one facility's planned revisions.
 *
 * @param texts of the console
 */
record FacilityNights(
        ReceivedFiles received,
        LogFileRepository files,
        FileReadings readings,
        SeenFiles seen,
        RevisionRepository revisions,
        SealedRevisions sealed,
        ReceptionLog receptions,
        ReceptionRecorder recorder,
        SigningKeys keys,
        NightRecall recall,
        ReceiveStep receive,
        JobRunner runner,
        NightRunner nights,
        Clock clock,
        Texts texts) {
    FacilityNightsRun of(FacilityPlan plan, InputFolder input, ReportsFolder reports, LockSession locks) {
        InputReceiver receiver = receiver(input);
        return new FacilityNightsRun(
                plan,
                new ReceiveJob(receiver, receive, runner),
                selection(receiver, input),
                new LedgerConsistency(revisions, sealed, receptions, reports),
                recorder,
                keys,
                nights,
                locks,
                texts);
    }

    /** Takes up what was sealed below reports after the store's last link. */
    LedgerTakeUp takingUp(InputFolder input, ReportsFolder reports) {
        InputReceiver receiver = receiver(input);
        return new LedgerTakeUp(
                sealed,
                receptions,
                files,
                received,
                new ReceiveJob(receiver, receive, runner),
                nights,
                selection(receiver, input),
                reports);
    }

    /** Looks for the received copies that planned revisions need. */
    LostCopies lostCopies(InputFolder input) {
        return new LostCopies(revisions, sealed, recall, selection(receiver(input), input));
    }

    private InputReceiver receiver(InputFolder input) {
        return new InputReceiver(input, received, files, readings, seen, clock);
    }

    private InputSelection selection(InputReceiver receiver, InputFolder input) {
        var copies = new CopyRepair(input, received);
        return new InputSelection(receiver, copies, files, readings, revisions, sealed);
    }
}
