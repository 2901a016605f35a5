package prisoncensus.report.pdf;

import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;

/** The sections behind page 1: findings, checks, provenance and a place to sign. */
final class PdfSections {
    private static final int MOST_ROWS = 60;
    private static final String APART = "14pt";
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_NAME = 80;

    private final NightReport report;
    private final Texts texts;
    private final PdfFo fo;

    PdfSections(NightReport report, PdfFo fo) {
        this.report = report;
        this.texts = report.texts();
        this.fo = fo;
    }

    void write() {
        part("findings", "0pt", new PdfFindings(report, fo)::write);
        report.changes().ifPresent(changes -> part("changes", APART, () -> changes(changes)));
        part("checks", APART, this::checks);
        section("solitary", report.solitary(), report.noSolitary());
        part("meals", APART, this::meals);
        section("rejected", report.rejected(), texts.say("none.rejected"));
        part("provenance", APART, this::provenance);
    }

    private void part(String id, String before, Runnable content) {
        fo.open("fo:block", "id", id, "space-before", before);
        content.run();
        fo.close();
    }

    private void table(Table table) {
        new PdfTable(table, texts, fo).write();
    }

    private void changes(Table changes) {
        fo.heading2(changes.name());
        fo.block(report.against());
        if (!changes.rows().isEmpty()) {
            shortened(changes, LONGEST_TEXT);
        }
    }

    private void checks() {
        fo.heading2(texts.say("section.checks"));
        new PdfTable(report.checks(), texts, fo, this::why).write();
    }

    private void section(String id, Table all, String ifEmpty) {
        part(id, APART, () -> {
            fo.heading2(all.name());
            if (all.rows().isEmpty()) {
                fo.block(ifEmpty);
            } else {
                shortened(all, LONGEST_TEXT);
            }
        });
    }

    private void shortened(Table all, int longest) {
        List<Table.Row> shown = all.rows().stream().limit(MOST_ROWS).toList();
        new PdfTable(new Table(all.name(), all.columns(), shown), texts, fo, text -> PdfText.shorten(text, longest))
                .write();
        if (all.rows().size() > MOST_ROWS) {
            fo.block(texts.say(
                    Message.of("pdf.moreInWorkbook").with("number", all.rows().size() - MOST_ROWS)));
        }
    }

    private void meals() {
        fo.heading2(report.mealSectors().name());
        if (report.mealSectors().rows().isEmpty()) {
            fo.block("[x]");
        } else {
            shortened(report.mealSectors(), LONGEST_NAME);
        }
    }

    private String why(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Math.max(text.lastIndexOf("; ", LONGEST_TEXT), text.lastIndexOf(", ", LONGEST_TEXT));
        return PdfText.shorten(text, end > 0 ? end + 1 : LONGEST_TEXT) + " " + texts.say("pdf.moreWhy");
    }

    private void provenance() {
        fo.heading2(texts.say("section.provenance"));
        fo.heading3(report.inputs().name());
        if (report.inputs().rows().isEmpty()) {
            fo.block("[x]");
        } else {
            table(report.inputs());
        }
        fo.heading3(report.limits().name());
        table(report.limits());
        notes();
        making();
        sign();
    }

    private void notes() {
        if (!report.notes().isEmpty()) {
            fo.heading3(texts.say("pdf.notes"));
            report.notes().forEach(note -> fo.block(note, "space-after", "3pt"));
        }
    }

    private void making() {
        fo.heading3(texts.say("pdf.making"));
        ReportHeading heading = report.heading();
        fo.block(texts.say(Message.of("report.software").with("software", heading.software())), "space-after", "3pt");
        said("report.requestedBy", "by", heading.requestedBy());
        said("report.reason", "reason", heading.reason());
    }

    private void said(String key, String name, Optional<String> value) {
        value.ifPresent(said -> fo.block(texts.say(Message.of(key).with(name, said)), "space-after", "3pt"));
    }

    private void sign() {
        fo.open("fo:block", "keep-together.within-page", "always");
        fo.heading3(texts.say("pdf.sign"));
        fo.open("fo:table", "role", "Div", "table-layout", "fixed", "width", "100%", "space-before", "26pt");
        fo.empty("fo:table-column", "column-width", "proportional-column-width(3)");
        fo.empty("fo:table-column", "column-width", "proportional-column-width(2)");
        fo.empty("fo:table-column", "column-width", "proportional-column-width(3)");
        fo.open("fo:table-body", "role", "Div").open("fo:table-row", "role", "Div");
        for (String key : List.of("report.sign", "report.signDate", "report.signature")) {
            fo.open("fo:table-cell", "role", "Div", "padding-right", "14pt");
            fo.block(
                    texts.say(key),
                    "border-top",
                    "0.6pt solid " + PdfStyle.TEXT,
                    "padding-top",
                    "3pt",
                    "color",
                    PdfStyle.SOFT);
            fo.close();
        }
        fo.close(4);
    }
}
