package prisoncensus.nights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputIssue;
import prisoncensus.intake.InputListing;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.mail.DigestWriter;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.nights.planning.FacilityOrder;
import prisoncensus.nights.planning.SettledFiles;
import prisoncensus.settings.CensusProperties;

/** One round of the schedule through all facilities. A failure of one facility stops no other. */
public final class ScheduledRound {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledRound.class);
    private final CensusProperties settings;
    private final Clock clock;
    private final FacilityOrder order;
    private final FacilityRounds facilityRounds;
    private final SettledFiles settled;
    private final DigestWriter digests;
    private final MailDispatcher mail;

    ScheduledRound(
            CensusProperties settings,
            Clock clock,
            FacilityOrder order,
            FacilityRounds facilityRounds,
            SettledFiles settled,
            DigestWriter digests,
            MailDispatcher mail) {
        this.settings = settings;
        this.clock = clock;
        this.order = order;
        this.facilityRounds = facilityRounds;
        this.settled = settled;
        this.digests = digests;
        this.mail = mail;
    }

    /** Reports the nights that are due and takes in what came late, a few nights of each facility, and hands out the letters that are due. */
    public RoundReport run(RoundRequest request, Progress progress) {
        List<RoundReport.OfFacility> facilities = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        settled.round();
        mail.exchange(request.reports());
        List<Instant> next = new ArrayList<>();
        next.add(now().plus(settings.schedule().lookEvery()));
        if (new InputFolder(request.input()).list() instanceof InputListing.Listed listed) {
            listed.errors().stream().map(InputIssue::toString).forEach(errors::add);
            for (FacilityFolder folder : order.of(listed.facilities(), FacilityFolder::facility)) {
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
        digests.write(reported(facilities));
        digests.next().ifPresent(next::add);
        settled.nextLook().map(now()::plus).ifPresent(next::add);
        return new RoundReport(now(), Collections.min(next), facilities, mail.exchange(request.reports()), errors);
    }

    /** The facilities of which all nights up to yesterday are reported. */
    private Set<FacilityCode> reported(List<RoundReport.OfFacility> facilities) {
        return facilities.stream()
                .filter(facility -> facility.unreported() == 0)
                .filter(facility ->
                        facility.lastReported().filter(this::isOfYesterday).isPresent())
                .map(facility -> new FacilityCode(facility.facility()))
                .collect(Collectors.toSet());
    }

    private boolean isOfYesterday(LocalDate night) {
        return !night.isBefore(LocalDate.ofInstant(now(), settings.zone()).minusDays(1));
    }

    private Instant now() {
        return clock.instant();
    }
}
