package prisoncensus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prisoncensus.logbook.SpelledText;

/** Rows under headings, in columns as wide as they need to be; whole numbers to the right. */
record TextTable(List<String> headings, List<List<String>> rows) {
    TextTable {
        rows = rows.stream()
                .map(row -> row.stream().map(SpelledText::line).toList())
                .toList();
    }

    List<String> lines() {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths));
        lines.add(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int width(int column) {
        return Stream.concat(Stream.of(headings), rows.stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String text = row.get(column);
            String blanks = " ".repeat(widths[column] - text.length());
            boolean number = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
            line.append(number ? blanks + text : text + blanks).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
