package prisoncensus.checks.solitary;

import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.night.Census;
import prisoncensus.checks.night.Check;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.CheckReads;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MissingInput;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeBuilder;
import prisoncensus.checks.night.PlacementState;
import prisoncensus.checks.night.SolitaryPhrases;
import prisoncensus.checks.night.SolitaryRecord;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/**
 * S17: placements that bear one pseudonym are open in three different cells or more at one moment: it can be no one person's. Found is the
 * number of placements. PASS without a subject: never; the facility is the subject, and where a line of solitary.csv was rejected it is not
 * evaluable unless it fails. Source of the rule: nobody is in three cells at once.
 */
final class S17SharedKey implements Check {
    private static final String COLUMN = "person";

    @Override
    public CheckId id() {
        return CheckId.S17;
    }

    @Override
    public CheckReads reads() {
        return CheckReads.of(LogKind.SOLITARY).and(LimitName.PERSON_NONE);
    }

    @Override
    public Outcome judge(Census census) {
        var outcome = new OutcomeBuilder(id(), census.facts());
        if (outcome.hasReceived(List.of(LogKind.SOLITARY))) {
            judge(census.solitary(), outcome);
        }
        return outcome.outcome();
    }

    private static void judge(SolitaryRecord log, OutcomeBuilder outcome) {
        List<PlacementState> shared = log.sharingPseudonyms();
        if (!log.hasColumn(COLUMN)) {
            outcome.notEvaluable(Subject.log(LogKind.SOLITARY), MissingInput.column(LogKind.SOLITARY, COLUMN));
        } else if (!shared.isEmpty()) {
            List<String> numbers = shared.stream().map(PlacementState::number).toList();
            outcome.fail(
                    Subject.facility(),
                    OptionalLong.of(numbers.size()),
                    OptionalLong.empty(),
                    Message.of("S17").with("placements", SolitaryPhrases.shortened(numbers)),
                    shared.stream().map(state -> state.line().origin()).toList());
        } else if (log.rejected().any()) {
            outcome.notEvaluable(Subject.facility(), MissingInput.rejected(LogKind.SOLITARY));
        } else {
            outcome.pass();
        }
    }
}
