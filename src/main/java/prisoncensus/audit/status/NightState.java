package prisoncensus.audit.status;

import java.util.Optional;
import prisoncensus.checks.night.Message;
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
 * @param console the texts of the console
 * @param texts of the facility's reports
 * @param console the texts of the console
 */
record NightState(
        Night night,
        Optional<Revision> standing,
        Optional<Revision> newest,
        Optional<KeptRerun> request,
        Optional<RerunReason> why,
        FailedRuns failures,
        Texts texts,
        Texts console) {
    String state() {
        return failure().orElseGet(() -> {
            if (standing.isEmpty()) {
                return console.say("status.noReport");
            } else if (request.isPresent()) {
                return console.say("status.rerunLeft");
            }
            return console.say(why.isPresent() ? "status.outdated" : "status.reported");
        });
    }

    /** What went wrong last; empty if nothing did. */
    Optional<String> failure() {
        int next = newest.map(Revision::number).orElse(0) + (isUnfinished() ? 0 : 1);
        return failures.why(night, next)
                .map(said -> said.isEmpty()
                        ? Message.of("status.brokenOff")
                        : Message.of("status.failed").with("why", said))
                .or(() -> isUnfinished() ? Optional.of(Message.of("status.unfinished")) : Optional.empty())
                .map(message -> console.say(message.with("revision", "r" + next)));
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
