package prisoncensus.jobs;

import java.util.Optional;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;

/**
 * What has happened to a night, and what is to be done about it.
 *
 * @param standing the revision that stands for it
 * @param newest the revision with the highest number, however far it has come
 */
record NextStep(Night night, Optional<Revision> standing, Optional<Revision> newest, StaleNights stale) {
    String state() {
        if (isUnfinished()) {
            return "r%d was begun and has not ended"
                    .formatted(newest.orElseThrow().number());
        } else if (standing.isEmpty()) {
            return "no report yet";
        }
        return isStale() ? "not up to date" : "reported";
    }

    Optional<String> remedy() {
        if (isUnfinished() && newest.orElseThrow().number() > 1) {
            return Optional.of("rerun --facility %s --date %s --reason \"%s\" --continue"
                    .formatted(
                            night.facility(),
                            night.date(),
                            newest.get().request().reason().orElse("")));
        } else if (standing.isEmpty()) {
            return Optional.of("night --facility %s --date %s".formatted(night.facility(), night.date()));
        }
        return Optional.of("rerun --facility %s --date %s --reason TEXT".formatted(night.facility(), night.date()))
                .filter(command -> isStale());
    }

    private boolean isUnfinished() {
        return newest.filter(revision -> revision.state() != Revision.State.SEALED)
                .isPresent();
    }

    private boolean isStale() {
        return stale.nights().contains(night.date());
    }
}
