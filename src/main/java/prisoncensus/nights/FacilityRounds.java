package prisoncensus.nights;

import java.time.Clock;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.nights.planning.CompleteLogs;
import prisoncensus.nights.planning.InterruptedRevisions;
import prisoncensus.nights.planning.KeptLogs;
import prisoncensus.nights.planning.OutdatedNightsFinder;
import prisoncensus.nights.planning.ReceivedLogs;
import prisoncensus.nights.planning.ScheduledPlans;
import prisoncensus.nights.planning.SettledFiles;
import prisoncensus.nights.planning.Timetable;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.LogFileRepository;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFacts;
import prisoncensus.store.database.FacilityLocks;

/** Makes the round of the schedule for one facility. */
record FacilityRounds(
        CensusProperties settings,
        SettledFiles settled,
        Clock clock,
        FacilityLocks locks,
        LogFileRepository files,
        RevisionRepository revisions,
        StoredFacts facts,
        SealedRevisions sealed,
        ResultRepository results,
        InterruptedRevisions interrupted,
        OutdatedNightsFinder outdated,
        FacilityNights nights) {
    FacilityRound of(RoundRequest request, FacilityFolder folder) {
        var facility = folder.facility();
        var complete = CompleteLogs.of(request.input(), facility, settings, settled);
        var input = new InputFolder(request.input(), complete);
        var kept = KeptLogs.of(facility, input, files, facts);
        var received = new ReceivedLogs(facility, input, files.receptions(facility), kept);
        return new FacilityRound(
                request,
                input,
                complete,
                folder,
                Timetable.of(settings, facility),
                received,
                new ScheduledPlans(facility, input, folder.dates(), settings, interrupted, revisions, outdated),
                locks,
                nights,
                sealed,
                results,
                clock);
    }
}
