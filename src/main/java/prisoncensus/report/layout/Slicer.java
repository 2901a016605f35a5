package prisoncensus.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts blocks into slices, which no page tears, and tells the structure what they are. */
final class Slicer {
    /** So many lines of a paragraph stay together at its begin and at its end. */
    private static final int TOGETHER = 2;

    private final Place place;
    private final List<Outline> outlines;

    Slicer(Place place, List<Outline> outlines) {
        this.place = place;
        this.outlines = outlines;
    }

    List<Slice> slices(List<Block> blocks) {
        List<Slice> slices = new ArrayList<>();
        blocks.forEach(block -> slices.addAll(slices(block)));
        return slices;
    }

    private List<Slice> slices(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph);
        } else if (block instanceof Block.Table table) {
            return new TableSlicer(table, place.as(Role.TABLE)).slices();
        } else if (block instanceof Block.Row row) {
            return List.of(row(row));
        } else if (block instanceof Block.Figure figure) {
            return List.of(figure(figure));
        } else if (block instanceof Block.Group group) {
            return group(group);
        } else if (block instanceof Block.Space space) {
            return List.of(Slice.of(0, 0, space.height(), false, (page, y) -> {}));
        } else if (block instanceof Block.Noted noted) {
            return noted(noted);
        } else if (block instanceof Block.Bookmark bookmark) {
            return List.of(bookmark(bookmark));
        }
        return List.of(Slice.atNewPage());
    }

    private Slice bookmark(Block.Bookmark bookmark) {
        String title = VisibleText.of(bookmark.title(), place.fonts());
        return Slice.of(0, 0, 0, true, (page, y) -> outlines.add(new Outline(title, page.number(), y)));
    }

    private List<Slice> noted(Block.Noted noted) {
        List<Slice> slices = new ArrayList<>(slices(noted.block()));
        int last = slices.size() - 1;
        slices.set(last, slices.get(last).noted(paragraph(noted.note().as(Role.NOTE))));
        return slices;
    }

    private List<Slice> paragraph(Block.Paragraph paragraph) {
        Lines lines = Lines.of(paragraph.spans(), paragraph.align(), place.as(paragraph.role()));
        int last = lines.lines().size() - 1;
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            int line = i;
            boolean keep = i == last ? paragraph.keepWithNext() : i < TOGETHER - 1 || i > last - TOGETHER;
            slices.add(Slice.of(
                    i == 0 ? paragraph.before() : 0,
                    lines.height(i, i + 1),
                    i == last ? paragraph.after() : 0,
                    keep || paragraph.keepWithNext(),
                    (page, y) -> lines.paint(page, y, line, line + 1)));
        }
        return slices;
    }

    private Slice row(Block.Row row) {
        Place parent = place.as(row.role());
        List<Slice.Painting> paintings = new ArrayList<>();
        List<List<Slice>> columns = new ArrayList<>();
        double x = place.x();
        double height = 0;
        for (Block.Row.Cell cell : row.cells()) {
            Place column = cell.place(parent, x);
            List<Slice> slices = new Slicer(column, outlines).slices(cell.content());
            columns.add(slices);
            height = Math.max(height, height(slices) + cell.box().outside());
            x += cell.width() + cell.gap();
        }
        double all = height;
        double left = place.x();
        for (int i = 0; i < columns.size(); i++) {
            Block.Row.Cell cell = row.cells().get(i);
            List<Slice> slices = columns.get(i);
            double at = left;
            paintings.add((page, y) -> {
                cell.box().paint(page, at, y, cell.width(), all);
                stack(page, slices, y + cell.box().above());
            });
            left += cell.width() + cell.gap();
        }
        return Slice.of(
                row.before(),
                all,
                row.after(),
                row.keepWithNext(),
                (page, y) -> paintings.forEach(painting -> painting.paint(page, y)));
    }

    private Slice figure(Block.Figure figure) {
        Place figuresPlace = place.as(Role.FIGURE);
        Picture picture = figure.picture();
        return Slice.of(
                figure.before(),
                picture.height(),
                figure.after(),
                false,
                (page, y) -> page.add(new Mark.Drawn(picture, place.x(), y, figuresPlace.element())));
    }

    private List<Slice> group(Block.Group group) {
        List<Slice> slices = new Slicer(place.as(group.role()), outlines).slices(group.content());
        if (group.onOnePage()) {
            for (int i = 0; i < slices.size() - 1; i++) {
                slices.set(i, slices.get(i).keptWithNext());
            }
        }
        return slices;
    }

    /** Paints slices below each other. */
    static void stack(Page page, List<Slice> slices, double top) {
        double y = top;
        for (Slice slice : slices) {
            slice.painting().paint(page, y + slice.before());
            y += slice.whole();
        }
    }

    static double height(List<Slice> slices) {
        return slices.stream().mapToDouble(Slice::whole).sum();
    }
}
