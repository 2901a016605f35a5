package prisoncensus.audit.status;

import java.util.Optional;
import prisoncensus.logbook.Night;
import prisoncensus.nights.planning.RerunReason;
import prisoncensus.nights.planning.SuggestedCommand;
import prisoncensus.report.Texts;
import prisoncensus.store.FailedRuns;
import prisoncensus.store.KeptRerun;
import prisoncensus.store.Revision;

/**
 * The state of a night, and the command that it calls for.
 *
 * @param standing the revision that stands for it
 * @param newest the revision with the highest number, however far it has come
 * @param request the re-run that was interrupted and has this night left; empty if there is none
 * @param why it is not up to date; empty if it is
 * @param texts of the facility's reports
 * @param texts of the facility's reports
 */
record NightState(
        Night night,
        Optional<Revision> standing,
        Optional<Revision> newest,
        Optional<KeptRerun> request,
        Optional<RerunReason> why,
        FailedRuns failures,
        Texts texts) {
    String state() {
        return failure().orElseGet(() -> {
            if (standing.isEmpty()) {
                return "no report yet";
            }
            return request.isPresent() ? "re-run not done" : why.isPresent() ? "not up to date" : "reported";
        });
    }

    /** What went wrong last; empty if nothing did. */
    Optional<String> failure() {
        int next = newest.map(Revision::number).orElse(0) + (isUnfinished() ? 0 : 1);
        return failures.why(night, next)
                .map(why -> "r%d failed: %s".formatted(next, why))
                .or(() -> isUnfinished() ? Optional.of("r%d is not finished".formatted(next)) : Optional.empty());
    }

    Optional<SuggestedCommand> command() {
        if (isUnfinished() && newest.orElseThrow().number() > 1) {
            return newest.map(revision -> SuggestedCommand.goOn(night, KeptRerun.Words.of(revision)));
        } else if (standing.isEmpty()) {
            return Optional.of(SuggestedCommand.night(night));
        } else if (request.isPresent()) {
            return request.map(left -> SuggestedCommand.goOn(night, left.words()));
        }
        return why.or(() -> failure().map(failed -> RerunReason.afterFailure(texts)))
                .map(reason -> SuggestedCommand.rerun(night, reason));
    }

    private boolean isUnfinished() {
        return newest.filter(revision -> revision.state() != Revision.State.SEALED)
                .isPresent();
    }
}
