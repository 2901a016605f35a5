package prisoncensus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.LastSolitaryLog;
import prisoncensus.checks.LookAlikeCells;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.PlacementHistory.EarlierRejections;
import prisoncensus.logbook.SpelledText;

/** What a report remarks on besides its findings: how logs were read, what earlier logs tell, and what a reader may mistake. */
record Remarks(ReportHeading heading, Texts texts, Judgement judgement) {
    private static final int MOST_LOOK_ALIKES = 20;

    List<Words> all(ReceiptTables receipts) {
        List<Message> remarks = new ArrayList<>(receipts.remarks());
        remarks.addAll(lookAlikes());
        LastSolitaryLog.of(judgement.facts()).map(Remarks::stillHeld).ifPresent(remarks::add);
        earlierRejections().ifPresent(remarks::add);
        if (heading.clockHeld()) {
            remarks.add(Message.of("report.clockHeld"));
        }
        heading.fixedClock()
                .map(instant -> Message.of("report.fixedClock").with("instant", instant.atZone(heading.zone())))
                .ifPresent(remarks::add);
        return remarks.stream().map(remark -> Words.of(remark, texts)).toList();
    }

    private List<Message> lookAlikes() {
        List<List<String>> alike = LookAlikeCells.of(
                judgement.cells().stream().map(line -> line.cell().code()).toList());
        List<Message> remarks = new ArrayList<>(
                alike.stream().limit(MOST_LOOK_ALIKES).map(Remarks::lookAlike).toList());
        if (alike.size() > MOST_LOOK_ALIKES) {
            remarks.add(Message.of("report.lookAlike.more").with("number", alike.size() - MOST_LOOK_ALIKES));
        }
        return remarks;
    }

    private static Message lookAlike(List<String> codes) {
        List<Message> cells = codes.stream()
                .map(code ->
                        Message.of("part.codePoints").with("cell", code).with("points", SpelledText.codePoints(code)))
                .toList();
        return Message.of("report.lookAlike").with("cells", cells);
    }

    private Optional<Message> earlierRejections() {
        EarlierRejections rejected = judgement.facts().history().rejected();
        return rejected.lines() == 0
                ? Optional.empty()
                : Optional.of(Message.of("report.earlierRejections")
                        .with("lines", rejected.lines())
                        .with("files", rejected.files()));
    }

    private static Message stillHeld(LastSolitaryLog last) {
        return last.held().isEmpty()
                ? Message.of("report.lastSolitary.nobody").with("date", last.date())
                : Message.of("report.lastSolitary").with("date", last.date()).with("held", last.held());
    }
}
