package prisoncensus.report.layout;

import java.util.List;

/** Lines of text in a column. */
record Lines(List<Line> lines, Align align, Place place) {
    static Lines of(List<Span> spans, Align align, Place place) {
        return new Lines(LineBreaker.lines(spans, place.width(), place.fonts()), align, place);
    }

    double height() {
        return height(0, lines.size());
    }

    double height(int from, int end) {
        return lines.stream()
                .skip(from)
                .limit(end - (long) from)
                .mapToDouble(Line::height)
                .sum();
    }

    /** Paints some of them, as far as there are so many, the first below that height. */
    void paint(Page page, double top, int from, int end) {
        double y = top;
        for (int i = from; i < Math.min(end, lines.size()); i++) {
            Line line = lines.get(i);
            double x = place.x() + align.shift(place.width() - line.width());
            page.add(new Mark.Text(line, x, y + line.baseLine(), place.element()));
            y += line.height();
        }
    }
}
