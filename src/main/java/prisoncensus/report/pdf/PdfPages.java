package prisoncensus.report.pdf;

import java.util.Base64;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;

/** The document: its metadata, attachment, bookmarks and sections, and the foot of every page. */
final class PdfPages {
    private static final String END = "details";
    private static final String PAGES = "-pages";

    private final NightReport report;
    private final Texts texts;
    private final PdfFo fo;
    private final PdfWords words;

    PdfPages(NightReport report, PdfFo fo) {
        this.report = report;
        this.texts = report.texts();
        this.fo = fo;
        this.words = new PdfWords(report);
    }

    void write() {
        fo.document(() -> {
            String language = texts.language().code();
            fo.open("fo:root", "xml:lang", language, "font-family", PdfStyle.FACE, "color", PdfStyle.TEXT);
            fo.open("fo:layout-master-set");
            master();
            fo.close();
            declarations();
            bookmarks();
            var sections = new PdfSections(report, fo);
            var first = new PdfFirstPage(report, words, fo);
            page("summary", first::write);
            page(END, () -> {
                first.writeOtherCharts();
                sections.write();
            });
            fo.close();
        });
    }

    private void master() {
        fo.open(
                "fo:simple-page-master",
                "master-name",
                "page",
                "page-width",
                "595.28pt",
                "page-height",
                "841.89pt",
                "margin",
                "34pt 42pt 22pt 42pt");
        fo.empty("fo:region-body", "margin-bottom", "38pt");
        fo.empty("fo:region-after", "extent", "26pt", "display-align", "after");
        fo.close();
    }

    private void declarations() {
        fo.open("fo:declarations");
        fo.open("x:xmpmeta").open("rdf:RDF").open("rdf:Description", "rdf:about", "");
        fo.open("dc:title").open("rdf:Alt").open("rdf:li", "xml:lang", "x-default");
        fo.raw(words.documentTitle()).close(3);
        fo.open("dc:language").open("rdf:Bag").open("rdf:li");
        fo.raw(texts.language().code()).close(3);
        fo.open("dc:creator").open("rdf:Seq").open("rdf:li");
        fo.raw(PdfText.clean(report.heading().software())).close(3);
        fo.close(3);
        String csv = Base64.getEncoder().encodeToString(report.findingsCsv().bytes());
        fo.empty(
                "pdf:embedded-file",
                "src",
                "data:text/csv;base64," + csv,
                "filename",
                "findings.csv",
                "description",
                texts.say("pdf.attachment"));
        fo.close();
    }

    private void bookmarks() {
        fo.open("fo:bookmark-tree");
        bookmark("summary", texts.say("section.summary"));
        bookmark("findings", texts.say("section.findings"));
        report.changes().ifPresent(changes -> bookmark("changes", changes.name()));
        bookmark("checks", texts.say("section.checks"));
        bookmark("solitary", texts.say("section.solitary"));
        bookmark("meals", texts.say("section.mealSectors"));
        bookmark("rejected", report.rejected().name());
        bookmark("provenance", texts.say("section.provenance"));
        fo.close();
    }

    private void bookmark(String id, String title) {
        fo.open("fo:bookmark", "internal-destination", id);
        fo.open("fo:bookmark-title").raw(title).close(2);
    }

    private void page(String id, Runnable content) {
        String country = texts.language() == Language.ES ? "ES" : "GB";
        fo.open(
                "fo:page-sequence",
                "master-reference",
                "page",
                "id",
                id + PAGES,
                "language",
                texts.language().code(),
                "country",
                country);
        foot();
        fo.open("fo:flow", "flow-name", "xsl-region-body", "font-size", PdfStyle.pt(PdfStyle.BODY));
        fo.open("fo:block", "id", id);
        content.run();
        fo.close(3);
    }

    private void foot() {
        fo.open("fo:static-content", "flow-name", "xsl-region-after", "role", "artifact");
        fo.open(
                "fo:block",
                "font-size",
                PdfStyle.pt(PdfStyle.FINE),
                "color",
                PdfStyle.SOFT,
                "border-top",
                "0.5pt solid " + PdfStyle.LINE,
                "padding-top",
                "4pt");
        fo.block(words.footFirst());
        fo.open("fo:block", "text-align-last", "justify").text(words.footSecond());
        fo.empty("fo:leader", "leader-pattern", "space");
        pageNumber();
        fo.close(3);
    }

    private void pageNumber() {
        String sentence =
                texts.say(Message.of("report.page").with("page", "\u0001").with("pages", "\u0002"));
        for (String part : sentence.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])", -1)) {
            switch (part) {
                case "\u0001" -> fo.empty("fo:page-number");
                case "\u0002" -> fo.empty("fo:page-number-citation-last", "ref-id", END + PAGES);
                default -> fo.raw(part);
            }
        }
    }
}
