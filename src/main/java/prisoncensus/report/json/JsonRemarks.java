package prisoncensus.report.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.report.HeadingWords;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;
import prisoncensus.report.Words;

/** The sentences of a report that stand by themselves: what the night lacks, who asked and why, what to know. */
final class JsonRemarks {
    private final NightReport report;
    private final ReportHeading heading;
    private final Texts texts;
    private final Set<Words> all = new LinkedHashSet<>();

    JsonRemarks(NightReport report) {
        this.report = report;
        this.heading = report.heading();
        this.texts = report.texts();
    }

    List<Words> all() {
        all.add(HeadingWords.of(report).dayCountWords());
        all.add(report.newFindings());
        all.addAll(report.against().sentences());
        none();
        making();
        all.addAll(report.notes());
        return new ArrayList<>(all);
    }

    /** What stands in the place of rows where there are none. */
    private void none() {
        if (report.findings().stream().noneMatch(finding -> finding.severity() == Severity.BREACH)) {
            all.add(report.noBreach());
        }
        ifEmpty(report.findingsTable(), Words.of("none.findings", texts));
        ifEmpty(report.solitary(), report.noSolitary());
        ifEmpty(report.roll(), Words.of("none.roll", texts));
        ifEmpty(report.outside(), Words.of("none.out", texts));
        ifEmpty(report.rejected(), Words.of("none.rejected", texts));
    }

    private void ifEmpty(Table table, Words sentence) {
        if (table.rows().isEmpty()) {
            all.add(sentence);
        }
    }

    private void making() {
        say(Message.of("report.software").with("software", heading.software()));
        heading.requestedBy()
                .ifPresent(by -> say(Message.of("report.requestedBy").with("by", by)));
        heading.reason().ifPresent(why -> say(Message.of("report.reason").with("reason", why)));
    }

    private void say(Message sentence) {
        all.add(Words.of(sentence, texts));
    }
}
