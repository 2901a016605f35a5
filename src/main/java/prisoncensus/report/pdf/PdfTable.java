package prisoncensus.report.pdf;

import java.util.List;
import java.util.function.UnaryOperator;
import prisoncensus.report.Table;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;

/** Lays a table out: its head on every page, its first column as the rows' headings, no row torn. */
final class PdfTable {
    private static final String KEEP = "5";

    private final Table table;
    private final Texts texts;
    private final PdfFo fo;
    private final UnaryOperator<String> shortening;
    private final double[] widths;

    PdfTable(Table table, Texts texts, PdfFo fo) {
        this(table, texts, fo, UnaryOperator.identity());
    }

    /** A table whose texts are shortened first. */
    PdfTable(Table table, Texts texts, PdfFo fo, UnaryOperator<String> shortening) {
        this.table = table;
        this.texts = texts;
        this.fo = fo;
        this.shortening = shortening;
        this.widths = new PdfColumns(table).widths(PdfStyle.WIDTH);
    }

    void write() {
        fo.open(
                "fo:table",
                "table-layout",
                "fixed",
                "width",
                "100%",
                "font-size",
                PdfStyle.pt(PdfStyle.SMALL),
                "space-after",
                "8pt",
                "border-bottom",
                "0.6pt solid " + PdfStyle.SOFT);
        columns();
        List<String> alignments = alignments();
        head(alignments);
        fo.open("fo:table-body");
        table.rows().forEach(row -> row(row, alignments));
        fo.close(2);
    }

    private void columns() {
        for (int i = 0; i < widths.length; i++) {
            String width = PdfStyle.pt(widths[i]);
            fo.empty("fo:table-column", "column-width", width, "fox:header", Boolean.toString(i == 0));
        }
    }

    /** A column with a number in it is set flush right, its [x] as well. */
    private List<String> alignments() {
        String[] alignments = new String[table.columns().size()];
        for (int i = 0; i < alignments.length; i++) {
            int column = i;
            boolean numbers = table.rows().stream()
                    .map(row -> row.values().get(column))
                    .anyMatch(value -> value instanceof Value.Whole || value instanceof Value.Percent);
            alignments[i] = numbers ? "end" : "start";
        }
        return List.of(alignments);
    }

    private void head(List<String> alignments) {
        fo.open("fo:table-header").open("fo:table-row", "keep-together.within-page", "always");
        for (int i = 0; i < alignments.size(); i++) {
            String title = table.columns().get(i).title();
            cell("border-bottom", "0.8pt solid " + PdfStyle.SOFT, "background-color", PdfStyle.TINT);
            fo.blockIn(inner(i), PdfStyle.SMALL, title, "font-weight", "bold", "text-align", alignments.get(i));
            fo.close();
        }
        fo.close(2);
    }

    private void row(Table.Row row, List<String> alignments) {
        fo.open("fo:table-row", "keep-together.within-page", KEEP);
        for (int i = 0; i < alignments.size(); i++) {
            String text = shortening.apply(texts.say(row.values().get(i)));
            cell("border-top", "0.5pt solid " + PdfStyle.LINE, "background-color", "transparent");
            if (table.columns().get(i).mark() == Table.Mark.CODE) {
                code(text);
            } else if (row.alert() && i == 0) {
                fo.blockIn(inner(i), PdfStyle.SMALL, "▲ " + text, "font-weight", "bold", "color", PdfStyle.ALERT);
            } else {
                fo.blockIn(inner(i), PdfStyle.SMALL, text, "text-align", alignments.get(i));
            }
            fo.close();
        }
        fo.close();
    }

    private double inner(int column) {
        return widths[column] - PdfColumns.PADDING;
    }

    private void code(String text) {
        fo.open("fo:block", "font-family", PdfStyle.MONO, "font-size", PdfStyle.pt(PdfStyle.FINE));
        fo.raw(PdfText.clean(text)).close();
    }

    private void cell(String border, String line, String property, String value) {
        fo.open("fo:table-cell", border, line, property, value, "padding", "2.5pt " + PdfColumns.PADDING / 2 + "pt");
    }
}
