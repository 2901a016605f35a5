package prisoncensus.jobs;

import java.util.List;
import prisoncensus.logbook.FacilityCode;

/**
 * What is to be done for one facility.
 *
 * @param tasks in the order in which they are to be run
 * @param notes what a person should know besides
 * @param errors what was asked for and cannot be done
 */
record FacilityPlan(FacilityCode facility, List<NightTask> tasks, List<String> notes, List<String> errors) {
    FacilityPlan {
        tasks = List.copyOf(tasks);
        notes = List.copyOf(notes);
        errors = List.copyOf(errors);
    }
}
