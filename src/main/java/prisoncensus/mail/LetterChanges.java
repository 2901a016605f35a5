package prisoncensus.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Change;
import prisoncensus.report.RevisionChanges;
import prisoncensus.report.Texts;

/** Says what changed against the revision that is replaced: figures and outcomes by name, findings by number, so that no person is named. */
record LetterChanges(RevisionChanges changes, Texts texts) {
    private static final int MOST_ROWS = 20;

    LetterPart part() {
        List<List<String>> rows = new ArrayList<>(changes.withoutFindings().inWords(texts.language()).stream()
                .map(change -> List.of(change.what(), change.before(), change.now()))
                .toList());
        int more = rows.size() - MOST_ROWS;
        if (more > 0) {
            rows.subList(MOST_ROWS, rows.size()).clear();
            rows.add(List.of(
                    texts.say("letter.changes"),
                    texts.say(Message.of("part.more").with("number", more))));
        }
        findings(rows);
        return rows.isEmpty()
                ? LetterPart.Paragraph.of(texts.say("letter.changes.none"))
                : new LetterPart.Rows(texts.say("letter.changes"), rows);
    }

    private void findings(List<List<String>> rows) {
        long found = of().filter(change -> change.before().isEmpty()).count();
        long ended = of().filter(change -> change.now().isEmpty()).count();
        long other = of().count() - found - ended;
        if (found + ended + other > 0) {
            Message numbers = Message.of("letter.changes.numbers")
                    .with("found", found)
                    .with("ended", ended)
                    .with("other", other);
            rows.add(List.of(texts.say("letter.changes.findings"), texts.say(numbers)));
        }
    }

    private Stream<Change.OfFinding> of() {
        return changes.changes().stream()
                .filter(Change.OfFinding.class::isInstance)
                .map(Change.OfFinding.class::cast);
    }
}
