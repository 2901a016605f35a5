package prisoncensus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LogKind;
import prisoncensus.report.Table.Row;
import prisoncensus.report.Value.Sentences;
import prisoncensus.report.Value.Text;
import prisoncensus.report.Value.Whole;

/** The rejected lines of the night's files, each with all its faults and without its text, which may hold a name. */
final class RejectedTable {
    private final Texts texts;
    private final Judgement judgement;

    RejectedTable(Texts texts, Judgement judgement) {
        this.texts = texts;
        this.judgement = judgement;
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        Arrays.stream(LogKind.values()).map(judgement.facts()::receipt).forEach(receipt -> {
            if (receipt instanceof LogStatus.Received received) {
                rows.addAll(rows(received));
            }
        });
        return new Table(
                texts.say("section.rejected"),
                List.of(texts.column("file", 26), texts.column("line", 10), texts.column("faults", 100)),
                rows);
    }

    private List<Row> rows(LogStatus.Received received) {
        String file = received.tally().file().name();
        List<Row> rows = new ArrayList<>();
        received.rejected()
                .forEach(line -> rows.add(row(
                        file,
                        new Whole(line.origin().line()),
                        line.faults().stream().map(Phrases::of).toList())));
        int unnamed = received.tally().rejected() - rows.size();
        if (unnamed > 0) {
            rows.add(row(
                    file,
                    new Value.NotApplicable(),
                    List.of(Message.of("rejected.more").with("number", unnamed))));
        }
        return rows;
    }

    private Row row(String file, Value line, List<Message> faults) {
        List<Words> words = faults.stream().map(fault -> Words.of(fault, texts)).toList();
        return new Row(List.of(new Text(file), line, new Sentences(words, "; ")), false);
    }
}
