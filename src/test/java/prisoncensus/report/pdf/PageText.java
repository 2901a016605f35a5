package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.report.NightReport;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.layout.Line;
import prisoncensus.report.layout.Mark;
import prisoncensus.report.layout.Page;

/** Reads the text of pages that are laid out, for tests. */
public final class PageText {
    private PageText() {}

    /** All of it, in the order of reading, each page followed by its foot. */
    public static String words(NightReport report) {
        return pages(report).stream()
                .flatMap(page -> Stream.concat(page.marks().stream(), page.foot().stream()))
                .flatMap(PageText::line)
                .collect(Collectors.joining());
    }

    /** The ends of lines that stand within a word. */
    static List<String> brokenWords(NightReport report) {
        List<String> broken = new ArrayList<>();
        for (Page page : pages(report)) {
            Optional<Mark.Text> before = Optional.empty();
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Text text) {
                    before.filter(one ->
                                    one.element().isPresent() && one.element().equals(text.element()))
                            .map(one -> text(one.line()))
                            .filter(line -> !line.endsWith(" "))
                            .ifPresent(broken::add);
                    before = Optional.of(text);
                }
            }
        }
        return broken;
    }

    /** What stands at the foot of each page. */
    static List<String> feet(NightReport report) {
        return pages(report).stream()
                .map(page -> page.foot().stream().flatMap(PageText::line).collect(Collectors.joining()))
                .toList();
    }

    private static List<Page> pages(NightReport report) {
        return new NightPages(report, FontSet.get()).laidOut().pages();
    }

    private static Stream<String> line(Mark mark) {
        return mark instanceof Mark.Text text ? Stream.of(text(text.line())) : Stream.empty();
    }

    private static String text(Line line) {
        return line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
    }
}
