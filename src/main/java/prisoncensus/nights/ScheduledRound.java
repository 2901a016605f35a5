package prisoncensus.nights;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputIssue;
import prisoncensus.intake.InputListing;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.settings.CensusProperties;
import prisoncensus.store.database.FacilityLocks;

/** One round of the schedule through all facilities. A failure of one facility stops no other. */
public final class ScheduledRound {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledRound.class);
    private final CensusProperties settings;
    private final Clock clock;
    private final FacilityRounds facilityRounds;
    private final FacilityLocks locks;
    private final MailDispatcher mail;

    ScheduledRound(
            CensusProperties settings,
            Clock clock,
            FacilityRounds facilityRounds,
            FacilityLocks locks,
            MailDispatcher mail) {
        this.settings = settings;
        this.clock = clock;
        this.facilityRounds = facilityRounds;
        this.locks = locks;
        this.mail = mail;
    }

    /** Reports the nights that are due and takes in what came late, a few nights of each facility, then sends the letters. */
    public RoundReport run(RoundRequest request, Progress progress) {
        List<RoundReport.OfFacility> facilities = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Set<FacilityCode> codes = new TreeSet<>(mail.facilities());
        List<Instant> next = new ArrayList<>();
        next.add(now().plus(settings.schedule().lookEvery()));
        if (new InputFolder(request.input()).list() instanceof InputListing.Listed listed) {
            listed.errors().stream().map(InputIssue::toString).forEach(errors::add);
            for (FacilityFolder folder : listed.facilities()) {
                codes.add(folder.facility());
                try {
                    var round = facilityRounds.of(request, folder);
                    facilities.add(round.run(progress));
                    next.add(round.next());
                } catch (RuntimeException failure) {
                    LOG.error("{}: the round failed", folder.facility(), failure);
                    errors.add(folder.facility() + ": " + FailureMessages.why(failure));
                }
            }
        } else {
            errors.add(request.input() + ": found no folder, expected one with a folder for each facility");
        }
        var letters = new DispatchRound(locks, mail, request.reports());
        letters.deliver(codes);
        letters.next().ifPresent(next::add);
        return new RoundReport(now(), Collections.min(next), facilities, letters.waiting(), errors);
    }

    private Instant now() {
        return clock.instant();
    }
}
