package prisoncensus.jobs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.intake.FacilityFolder;
import prisoncensus.intake.InputFolder;
import prisoncensus.intake.InputListing;
import prisoncensus.intake.Remark;

/** What the schedule does: reports the nights that are due, and what came late. What is wrong with one facility stops no other. */
public final class Duty {
    private static final Logger LOG = LoggerFactory.getLogger(Duty.class);
    private final Workshop workshop;
    private final Post post;

    Duty(Workshop workshop, Post post) {
        this.workshop = workshop;
        this.post = post;
    }

    /** One round through all facilities. Of many nights it makes a few for each facility, and says that it wants to go on at once. */
    public DutyReport round(DutyOrder order, Progress progress) {
        List<DutyReport.OfFacility> facilities = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Instant next =
                workshop.clock().instant().plus(workshop.properties().schedule().lookEvery());
        if (new InputFolder(order.input()).list() instanceof InputListing.Listed listed) {
            listed.errors().stream().map(Remark::toString).forEach(errors::add);
            for (FacilityFolder folder : listed.facilities()) {
                try {
                    var duty = new FacilityDuty(workshop, post, order, folder);
                    facilities.add(duty.done(progress));
                    next = duty.next().isBefore(next) ? duty.next() : next;
                } catch (RuntimeException failure) {
                    LOG.error("{}: the round failed", folder.facility(), failure);
                    errors.add(folder.facility() + ": " + Failures.why(failure));
                }
            }
        } else {
            errors.add(order.input() + ": found no folder, expected one with a folder for each facility");
        }
        return new DutyReport(workshop.clock().instant(), next, facilities, errors);
    }
}
