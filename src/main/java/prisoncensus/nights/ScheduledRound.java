package prisoncensus.nights;

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

/** What the schedule does: reports the nights that are due, and what came late. What is wrong with one facility stops no other. */
public final class ScheduledRound {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledRound.class);
    private final Workshop workshop;
    private final MailDispatcher post;

    public ScheduledRound(Workshop workshop, MailDispatcher post) {
        this.workshop = workshop;
        this.post = post;
    }

    /** One round through all facilities. Of many nights it makes a few for each facility, and says that it wants to go on at once. */
    public RoundReport round(RoundRequest order, Progress progress) {
        List<RoundReport.OfFacility> facilities = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Set<FacilityCode> codes = new TreeSet<>(post.facilities());
        List<Instant> next = new ArrayList<>();
        next.add(now().plus(workshop.properties().schedule().lookEvery()));
        if (new InputFolder(order.input()).list() instanceof InputListing.Listed listed) {
            listed.errors().stream().map(InputIssue::toString).forEach(errors::add);
            for (FacilityFolder folder : listed.facilities()) {
                codes.add(folder.facility());
                try {
                    var duty = new FacilityRound(workshop, order, folder);
                    facilities.add(duty.run(progress));
                    next.add(duty.next());
                } catch (RuntimeException failure) {
                    LOG.error("{}: the round failed", folder.facility(), failure);
                    errors.add(folder.facility() + ": " + FailureMessages.why(failure));
                }
            }
        } else {
            errors.add(order.input() + ": found no folder, expected one with a folder for each facility");
        }
        var letters = new DispatchRound(workshop, post, order.reports());
        letters.deliver(codes);
        letters.next().ifPresent(next::add);
        return new RoundReport(now(), Collections.min(next), facilities, letters.waiting(), errors);
    }

    private Instant now() {
        return workshop.clock().instant();
    }
}
