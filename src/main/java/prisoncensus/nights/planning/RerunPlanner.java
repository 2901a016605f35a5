package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;

/** Which new revisions of a facility an order asks for. */
public final class RerunPlanner {
    private final RerunRequest order;
    private final FacilityCode facility;
    private final RevisionRepository revisions;
    private final List<PlannedRevision> tasks = new ArrayList<>();
    private final List<LocalDate> unreported = new ArrayList<>();
    private int passedOver;

    public RerunPlanner(RerunRequest order, FacilityCode facility, RevisionRepository revisions) {
        this.order = order;
        this.facility = facility;
        this.revisions = revisions;
    }

    /** The revisions that were begun, and after them those that are asked for, oldest first. */
    public FacilityPlan plan(List<PlannedRevision> begun) {
        tasks.addAll(begun);
        order.from()
                .datesUntil(order.to().plusDays(1))
                .map(date -> new Night(facility, date))
                .forEach(this::plan);
        List<String> notes = passedOver == 0
                ? List.of()
                : List.of("%s: nights that this order has re-run before are passed over: %d"
                        .formatted(facility, passedOver));
        return new FacilityPlan(facility, tasks, notes, errors());
    }

    private void plan(Night night) {
        Optional<Revision> newest = revisions.newest(night);
        if (newest.isEmpty() || isFirstUnfinished(newest.get())) {
            unreported.add(night.date());
        } else if (newest.get().state() == Revision.State.SEALED) {
            plan(night, newest.get());
        } else {
            goOn(night, PlannedRevision.of(newest.get()));
        }
    }

    private static boolean isFirstUnfinished(Revision newest) {
        return newest.number() == 1 && newest.state() == Revision.State.OPEN;
    }

    private void plan(Night night, Revision newest) {
        var task = order.task(night, newest.number() + 1);
        if (order.goOn() && task.answers(PlannedRevision.of(newest))) {
            passedOver++;
        } else {
            tasks.add(task);
        }
    }

    /** What was begun is ended first. */
    private void goOn(Night night, PlannedRevision begun) {
        if (!tasks.contains(begun)) {
            tasks.add(begun);
        }
        var task = order.task(night, begun.number() + 1);
        if (!task.answers(begun)) {
            tasks.add(task);
        }
    }

    private List<String> errors() {
        if (unreported.isEmpty()) {
            return List.of();
        }
        LocalDate first = unreported.get(0);
        String found = unreported.size() == 1
                ? "%s %s has no report yet".formatted(facility, first)
                : "%s has no report yet of %d nights from %s to %s"
                        .formatted(facility, unreported.size(), first, unreported.get(unreported.size() - 1));
        return List.of("%s; the first one is made by: night --facility %s --date %s".formatted(found, facility, first));
    }
}
