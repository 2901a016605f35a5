package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.List;
import prisoncensus.audit.Page;
import prisoncensus.logbook.SpelledText;

/** Prints a page part by part: its sentences, then its rows as a table or, without headings, as names and values. */
record PagePrinter(PrintWriter out) {
    void print(Page page) {
        boolean isFirst = true;
        for (Page.Part part : page.parts()) {
            if (!isFirst) {
                out.println();
            }
            isFirst = false;
            print(part);
        }
    }

    private void print(Page.Part part) {
        part.lines().forEach(line -> out.println(SpelledText.line(line)));
        if (part.headings().isEmpty()) {
            int width = part.rows().stream()
                    .mapToInt(row -> row.get(0).length())
                    .max()
                    .orElse(0);
            part.rows().forEach(row -> print(row, width));
        } else {
            new TextTable(part.headings(), part.rows()).lines().forEach(out::println);
        }
    }

    private void print(List<String> row, int width) {
        String name = row.get(0) + " ".repeat(width - row.get(0).length());
        out.println("  " + name + "  " + SpelledText.line(row.get(1)));
    }
}
