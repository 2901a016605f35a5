package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;

/** Plans new revisions of nights that have a report. A revision that was begun and not sealed is completed first. */
public final class RerunPlanner {
    private final FacilityCode facility;
    private final RevisionRepository revisions;
    private final NewRevision request;
    private final Invocation invocation;
    private final List<PlannedRevision> planned = new ArrayList<>();
    private final List<LocalDate> unreported = new ArrayList<>();
    private int skipped;

    /** What is asked of each night: its revision of that number. */
    interface NewRevision {
        PlannedRevision of(Night night, int number);
    }

    /** @param invocation how commands are written */
    RerunPlanner(FacilityCode facility, RevisionRepository revisions, NewRevision request, Invocation invocation) {
        this.facility = facility;
        this.revisions = revisions;
        this.request = request;
        this.invocation = invocation;
    }

    /**
     * Plans what a person asks for: the revisions that were begun, and after them those of the request, oldest first.
     *
     * @throws WrongInputException if it continues a request that was never made, or asks for other nights than that
     */
    public static FacilityPlan plan(
            RerunRequest request,
            FacilityCode facility,
            RevisionRepository revisions,
            RerunProgress progress,
            List<PlannedRevision> begun) {
        var planner = new RerunPlanner(facility, revisions, request::revision, request.invocation());
        planner.planned.addAll(begun);
        if (!request.goOn()) {
            return planner.plan(
                    request.from().datesUntil(request.to().plusDays(1)).toList());
        }
        var continued = new ContinuedRerun(request, facility, progress);
        Optional<ContinuedRerun.Left> left = continued.left();
        if (left.isEmpty()) {
            continued.begun(revisions).forEach(planner::addOnce);
        }
        planner.skipped = left.map(ContinuedRerun.Left::done).orElse(0);
        return planner.plan(left.map(ContinuedRerun.Left::nights).orElseGet(TreeSet::new));
    }

    private void addOnce(PlannedRevision begun) {
        if (!planned.contains(begun)) {
            planned.add(begun);
        }
    }

    /** Plans one new revision of each of these nights. */
    FacilityPlan plan(Collection<LocalDate> dates) {
        dates.stream().map(date -> new Night(facility, date)).forEach(this::plan);
        List<Message> notes = skipped == 0
                ? List.of()
                : List.of(Message.of("rerun.skipped")
                        .with("facility", facility.value())
                        .with("nights", skipped));
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
        planned.add(request.of(night, newest.number() + 1));
    }

    private void goOn(Night night, PlannedRevision begun) {
        addOnce(begun);
        var revision = request.of(night, begun.number() + 1);
        if (!revision.answers(begun)) {
            planned.add(revision);
        }
    }

    private List<Message> errors() {
        if (unreported.isEmpty()) {
            return List.of();
        }
        var command = SuggestedCommand.night(new Night(facility, unreported.get(0)));
        return List.of(Message.of("rerun.unreported")
                .with("facility", facility.value())
                .with("nights", unreported.size())
                .with("first", unreported.get(0).toString())
                .with("last", unreported.get(unreported.size() - 1).toString())
                .with("command", invocation.line(command.words())));
    }
}
