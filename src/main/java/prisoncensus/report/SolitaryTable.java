package prisoncensus.report;

import java.util.List;
import prisoncensus.checks.EpisodeLine;
import prisoncensus.checks.Judgement;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Coded;
import prisoncensus.report.Value.DateTime;
import prisoncensus.report.Value.Day;
import prisoncensus.report.Value.NotApplicable;
import prisoncensus.report.Value.Several;
import prisoncensus.report.Value.Text;
import prisoncensus.report.Value.Whole;

/** One row for each episode in solitary: whose, which placements, from when to when, its days, and when it exceeds its limit. */
final class SolitaryTable {
    private final Texts texts;
    private final Judgement judgement;

    SolitaryTable(Texts texts, Judgement judgement) {
        this.texts = texts;
        this.judgement = judgement;
    }

    Table table() {
        return new Table(
                texts.say("section.solitary"),
                List.of(
                        texts.column("subject", 18),
                        texts.column("subjectKind", 12),
                        texts.column("placements", 20),
                        texts.column("cells", 14),
                        texts.column("from", 16),
                        texts.column("to", 16),
                        texts.column("inclusive", 14),
                        texts.column("exclusive", 12),
                        texts.column("elapsed", 12),
                        texts.column("limit", 8),
                        texts.column("due", 15)),
                judgement.solitary().stream().map(this::row).toList());
    }

    private Row row(EpisodeLine line) {
        return new Row(
                List.of(
                        new Text(line.subject().name()),
                        Phrases.kind(line.subject().kind(), texts),
                        new Several(line.placements()),
                        new Several(line.cells()),
                        new DateTime(line.from()),
                        line.to().map(end -> (Value) new DateTime(end)).orElseGet(this::stillHeld),
                        new Whole(line.inclusive()),
                        new Whole(line.exclusive()),
                        new Whole(line.elapsed()),
                        new Whole(line.limit()),
                        line.due().map(date -> (Value) new Day(date)).orElseGet(NotApplicable::new)),
                line.isOver());
    }

    private Value stillHeld() {
        return Coded.standIn(Words.of("solitary.held", texts));
    }
}
