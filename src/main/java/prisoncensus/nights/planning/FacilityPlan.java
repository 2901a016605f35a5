package prisoncensus.nights.planning;

import java.util.Collection;
import java.util.List;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;

/**
 * The revisions that are to be made for one facility.
 *
 * @param tasks in the order in which they are to be run
 * @param notes what a person should know besides
 * @param errors what was asked for and cannot be done
 */
public record FacilityPlan(
        FacilityCode facility, List<PlannedRevision> tasks, List<Message> notes, List<Message> errors) {
    public FacilityPlan {
        tasks = List.copyOf(tasks);
        notes = List.copyOf(notes);
        errors = List.copyOf(errors);
    }

    /** The plan without these tasks. */
    public FacilityPlan without(Collection<PlannedRevision> left) {
        List<PlannedRevision> rest =
                tasks.stream().filter(task -> !left.contains(task)).toList();
        return new FacilityPlan(facility, rest, notes, errors);
    }
}
