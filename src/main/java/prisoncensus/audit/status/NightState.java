package prisoncensus.audit.status;

import java.util.Optional;
import prisoncensus.logbook.Night;
import prisoncensus.nights.planning.SuggestedCommand;
import prisoncensus.store.FailedRuns;
import prisoncensus.store.Revision;

/**
 * The state of a night, and the command that it calls for.
 *
 * @param standing the revision that stands for it
 * @param newest the revision with the highest number, however far it has come
 */
record NightState(
        Night night, Optional<Revision> standing, Optional<Revision> newest, boolean isStale, FailedRuns failures) {
    String state() {
        return failure().orElseGet(() -> {
            if (standing.isEmpty()) {
                return "no report yet";
            }
            return isStale ? "not up to date" : "reported";
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
            return newest.map(SuggestedCommand::goOn);
        } else if (standing.isEmpty()) {
            return Optional.of(SuggestedCommand.night(night));
        }
        return isStale || failure().isPresent() ? Optional.of(SuggestedCommand.rerun(night)) : Optional.empty();
    }

    private boolean isUnfinished() {
        return newest.filter(revision -> revision.state() != Revision.State.SEALED)
                .isPresent();
    }
}
