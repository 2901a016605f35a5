package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;

/** Plans new revisions of nights that have a report. A revision that was begun and not sealed is completed first. */
public final class RerunPlanner {
    private final FacilityCode facility;
    private final RevisionRepository revisions;
    private final NewRevision request;
    private final boolean skipsDone;
    private final List<PlannedRevision> planned = new ArrayList<>();
    private final List<LocalDate> unreported = new ArrayList<>();
    private int skipped;

    /** What is asked of each night: its revision of that number. */
    interface NewRevision {
        PlannedRevision of(Night night, int number);
    }

    /** @param skipsDone whether a night that the same request has re-run already is left out */
    RerunPlanner(FacilityCode facility, RevisionRepository revisions, NewRevision request, boolean skipsDone) {
        this.facility = facility;
        this.revisions = revisions;
        this.request = request;
        this.skipsDone = skipsDone;
    }

    /** Plans what a person asks for: the revisions that were begun, and after them those of the request, oldest first. */
    public static FacilityPlan plan(
            RerunRequest request, FacilityCode facility, RevisionRepository revisions, List<PlannedRevision> begun) {
        var planner = new RerunPlanner(facility, revisions, request::revision, request.goOn());
        planner.planned.addAll(begun);
        return planner.plan(request.from().datesUntil(request.to().plusDays(1)).toList());
    }

    /** Plans one new revision of each of these nights. */
    FacilityPlan plan(Collection<LocalDate> dates) {
        dates.stream().map(date -> new Night(facility, date)).forEach(this::plan);
        List<String> notes = skipped == 0
                ? List.of()
                : List.of("%s: nights that the same request has re-run already are skipped: %d"
                        .formatted(facility, skipped));
        return new FacilityPlan(facility, planned, notes, errors());
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
        var revision = request.of(night, newest.number() + 1);
        if (skipsDone && revision.answers(PlannedRevision.of(newest))) {
            skipped++;
        } else {
            planned.add(revision);
        }
    }

    private void goOn(Night night, PlannedRevision begun) {
        if (!planned.contains(begun)) {
            planned.add(begun);
        }
        var revision = request.of(night, begun.number() + 1);
        if (!revision.answers(begun)) {
            planned.add(revision);
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
