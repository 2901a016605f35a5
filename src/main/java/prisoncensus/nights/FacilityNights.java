package prisoncensus.nights;

import java.nio.file.Path;
import java.time.Clock;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.nights.job.InputReceiver;
import prisoncensus.nights.job.InputSelection;
import prisoncensus.nights.job.JobRunner;
import prisoncensus.nights.job.NightRunner;
import prisoncensus.nights.job.ReceiveJob;
import prisoncensus.nights.job.ReceiveStep;
import prisoncensus.nights.job.ReceptionRecorder;
import prisoncensus.nights.planning.FacilityPlan;
import prisoncensus.store.FileReadings;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.SeenFiles;
import prisoncensus.store.database.LockSession;

/** Makes the run of one facility's planned revisions. */
record FacilityNights(
        ReceivedFiles received,
        LogFileRepository files,
        FileReadings readings,
        SeenFiles seen,
        RevisionRepository revisions,
        SealedRevisions sealed,
        ReceptionLog receptions,
        ReceptionRecorder recorder,
        ReceiveStep receive,
        JobRunner runner,
        NightRunner nights,
        Clock clock) {
    FacilityNightsRun of(FacilityPlan plan, Path input, ReportsFolder reports, LockSession locks) {
        var receiver = new InputReceiver(new InputFolder(input), received, files, seen, clock);
        return new FacilityNightsRun(
                plan,
                new ReceiveJob(receiver, receive, runner),
                new InputSelection(receiver, files, readings, revisions, sealed),
                new LedgerConsistency(revisions, sealed, receptions, reports),
                recorder,
                nights,
                locks);
    }
}
