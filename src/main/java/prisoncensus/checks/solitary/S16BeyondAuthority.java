package prisoncensus.checks.solitary;

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

/**
 * S16: an episode is longer than solitary.authority_days and no higher authority agreed to it within so many days. Found is days by the
 * facility's convention, limit solitary.authority_days. PASS without a subject: nobody was in solitary on the date, the file has the column
 * authority_at, and no line of solitary.csv was rejected. Source of the rule: Prison Rule 45 (England and Wales), 42 days; Spain, LOGP
 * article 42.
 */
final class S16BeyondAuthority implements Check {
    private static final String COLUMN = "authority_at";

    @Override
    public CheckId id() {
        return CheckId.S16;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY)
                .and(
                        LimitName.SOLITARY_AUTHORITY_DAYS,
                        LimitName.SOLITARY_DAY_COUNT,
                        LimitName.SOLITARY_JOIN_HOURS,
                        LimitName.PERSON_NONE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        SolitaryRecord log = census.solitary();
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            if (log.hasColumn(COLUMN) || someIsAgreedTo(log)) {
                log.rejected().judgeUnlessNamed(log.prisoners(), outcome, prisoner -> judge(prisoner, log, outcome));
            } else {
                outcome.notEvaluable(Subject.log(LogKind.SOLITARY), MissingInput.column(LogKind.SOLITARY, COLUMN));
            }
        }
        return outcome.outcome();
    }

    private static boolean someIsAgreedTo(SolitaryRecord log) {
        return log.prisoners().stream()
                .flatMap(prisoner -> prisoner.on(log.date()).stream())
                .anyMatch(episode ->
                        log.everLogged().authorities(episode).findAny().isPresent());
    }

    private static void judge(SolitaryPerson prisoner, SolitaryRecord log, OutcomeBuilder outcome) {
        int limit = log.number(LimitName.SOLITARY_AUTHORITY_DAYS);
        Optional<Episode> longest = prisoner.on(log.date()).stream()
                .filter(episode -> log.days(episode) > limit && !isAgreedTo(episode, limit, log))
                .max(Comparator.comparingInt(log::days));
        if (longest.isEmpty()) {
            outcome.pass();
        } else {
            int days = log.days(longest.get());
            var message = Message.of("S16")
                    .with("who", log.who(prisoner.subject()))
                    .with("days", SolitaryPhrases.days(days))
                    .with("limit", SolitaryPhrases.days(limit));
            outcome.fail(prisoner.subject(), days, limit, message, longest.get().sources());
        }
    }

    private static boolean isAgreedTo(Episode episode, int days, SolitaryRecord log) {
        LocalDateTime first = log.end().minusDays(days);
        return log.everLogged()
                .authorities(episode)
                .map(moment -> moment.at())
                .anyMatch(at -> at.isBefore(log.end()) && !at.isBefore(first));
    }
}
