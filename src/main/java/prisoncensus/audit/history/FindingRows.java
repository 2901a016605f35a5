package prisoncensus.audit.history;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import prisoncensus.audit.Page;
import prisoncensus.report.Texts;

/** Findings of many nights as a table. */
record FindingRows(Texts texts) {
    Page.Part table(List<NightFinding> findings) {
        return Page.Part.table(
                texts.say("section.findings"),
                Stream.of(
                                "column.night",
                                "column.check",
                                "column.severity",
                                "column.subject",
                                "column.since",
                                "column.found",
                                "column.limit",
                                "column.message")
                        .map(texts::say)
                        .toList(),
                findings.stream().map(this::row).toList(),
                texts.say("none.findings"));
    }

    private List<String> row(NightFinding finding) {
        return List.of(
                texts.date(finding.date()),
                finding.check() + " " + texts.say("rule." + finding.check()),
                texts.say("severity." + finding.severity()),
                finding.subject(),
                texts.date(finding.since()),
                number(finding.found()),
                number(finding.limit()),
                finding.message());
    }

    private String number(OptionalLong number) {
        return number.isPresent() ? texts.number(number.getAsLong()) : "";
    }
}
