package prisoncensus.checks.solitary;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Episode;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.SolitaryPerson;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Moment;

/**
 * S15: an episode still held at the end of the census date was last reviewed more than solitary.review_days ago, or was never reviewed and
 * began more than solitary.first_review_days ago. Found is 24-hour periods since, rounded up, limit the one exceeded, in days. PASS without a
 * subject: nobody was in solitary on the date, the file has the column reviewed_at, and no line of solitary.csv was rejected. Source of the
 * rule: Prison Rule 45 (England and Wales), review within 72 hours and then every 14 days; UN Nelson Mandela Rule 45, independent review.
 */
final class S15ReviewOverdue implements Check {
    private static final String COLUMN = "reviewed_at";

    @Override
    public CheckId id() {
        return CheckId.S15;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY)
                .and(
                        LimitName.SOLITARY_FIRST_REVIEW_DAYS,
                        LimitName.SOLITARY_REVIEW_DAYS,
                        LimitName.SOLITARY_JOIN_HOURS,
                        LimitName.PERSON_NONE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        SolitaryRecord log = census.solitary();
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            if (log.hasColumn(COLUMN)) {
                log.rejected().judgeUnlessNamed(log.prisoners(), outcome, prisoner -> judge(prisoner, log, outcome));
            } else {
                outcome.notEvaluable(Subject.log(LogKind.SOLITARY), MissingInput.column(LogKind.SOLITARY, COLUMN));
            }
        }
        return outcome.outcome();
    }

    private static void judge(SolitaryPerson prisoner, SolitaryRecord log, OutcomeBuilder outcome) {
        Optional<Episode> held =
                prisoner.first(log.date(), episode -> episode.stay().isHeld());
        if (held.isEmpty()) {
            outcome.pass();
            return;
        }
        Optional<LocalDateTime> reviewed = lastReview(held.get(), log);
        LocalDateTime last = reviewed.orElse(held.get().stay().from());
        int limit = log.number(
                reviewed.isPresent() ? LimitName.SOLITARY_REVIEW_DAYS : LimitName.SOLITARY_FIRST_REVIEW_DAYS);
        Duration since = Duration.between(last, log.end());
        if (since.compareTo(Duration.ofDays(limit)) <= 0) {
            outcome.pass();
        } else {
            long found = since.plusDays(1).minusSeconds(1).toDays();
            var message = Message.of(reviewed.isPresent() ? "S15" : "S15.never")
                    .with("who", log.who(prisoner.subject()))
                    .with("last", last)
                    .with("days", SolitaryPhrases.days((int) found))
                    .with("limit", SolitaryPhrases.days(limit));
            outcome.fail(prisoner.subject(), found, limit, message, held.get().sources());
        }
    }

    private static Optional<LocalDateTime> lastReview(Episode episode, SolitaryRecord log) {
        LocalDateTime from = episode.stay().from();
        return log.everLogged()
                .reviews(episode)
                .map(review -> at(review, from))
                .filter(at -> !at.isBefore(from) && at.isBefore(log.end()))
                .max(Comparator.naturalOrder());
    }

    /** A date alone on the day on which the episode began is at its start. */
    private static LocalDateTime at(Moment review, LocalDateTime from) {
        boolean isOnTheFirstDay = review.at().toLocalDate().equals(from.toLocalDate());
        return review.dateOnly() && isOnTheFirstDay ? from : review.at();
    }
}
