package prisoncensus.audit.diff;

import java.util.ArrayList;
import java.util.List;
import prisoncensus.audit.Page;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

/** Words what differs between two revisions: a paragraph for each difference. */
record DiffWords(Texts texts, RevisionDiff diff) {
    Page page() {
        List<Page.Part> parts = new ArrayList<>();
        parts.add(Page.Part.of(title()));
        diff.changes().forEach(change -> parts.add(part(change)));
        return new Page(parts);
    }

    private List<String> title() {
        String title = texts.say(Message.of("diff.title")
                .with("facility", diff.facility())
                .with("date", diff.date())
                .with("before", diff.before())
                .with("now", diff.now()));
        return diff.changes().isEmpty() ? List.of(title, texts.say("diff.none")) : List.of(title);
    }

    private Page.Part part(RevisionDiff.Difference change) {
        return new Page.Part(
                List.of(change.what()),
                List.of(),
                List.of(
                        List.of("r" + diff.before(), change.before()),
                        List.of("r" + diff.now(), change.now()),
                        List.of(texts.say("column.cause"), String.join(" ", change.why()))));
    }
}
