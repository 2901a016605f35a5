package prisoncensus.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a table into its head and its rows. A row that is higher than a page under the head is cut into its lines. */
final class TableSlicer {
    private static final int ALL = Integer.MAX_VALUE;

    private final Block.Table table;
    private final Place place;
    private final TableLook look;

    TableSlicer(Block.Table table, Place place) {
        this.table = table;
        this.place = place;
        this.look = table.look();
    }

    List<Slice> slices() {
        Place head = place.as(Role.TABLE_HEAD).as(Role.ROW);
        Slice first = slice(head(head, Role.COLUMN_HEADING), 0, ALL, this::headPaint);
        Slice again = slice(head(place.asDecoration(), Role.COLUMN_HEADING), 0, ALL, this::headPaint);
        List<Slice> slices = new ArrayList<>();
        slices.add(new Slice(
                look.before(), first.height(), 0, true, false, Optional.empty(), List.of(), first.painting()));
        Place body = place.as(Role.TABLE_BODY);
        for (Block.Table.TableRow row : table.rows()) {
            row(row, body.as(Role.ROW), place.highest() - again.height())
                    .forEach(slice -> slices.add(slice.under(again)));
        }
        int last = slices.size() - 1;
        slices.set(last, lastRow(slices.get(last)));
        return slices;
    }

    private List<Lines> head(Place row, Role role) {
        List<Lines> cells = new ArrayList<>();
        double x = place.x();
        for (Block.Table.Column column : table.columns()) {
            cells.add(cell(column.title(), column, row.as(role), x));
            x += column.width();
        }
        return cells;
    }

    private List<Slice> row(Block.Table.TableRow row, Place rowsPlace, double highest) {
        List<Lines> cells = new ArrayList<>();
        double x = place.x();
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Table.Column column = table.columns().get(i);
            Role role = i == 0 ? Role.ROW_HEADING : Role.CELL;
            cells.add(cell(row.cells().get(i), column, rowsPlace.as(role), x));
            x += column.width();
        }
        Slice whole = slice(cells, 0, ALL, this::rowPaint);
        return whole.height() <= highest ? List.of(whole) : lineByLine(cells);
    }

    private Lines cell(Span text, Block.Table.Column column, Place cell, double x) {
        return Lines.of(
                List.of(text), column.align(), cell.in(x + look.paddingX(), column.width() - 2 * look.paddingX()));
    }

    private List<Slice> lineByLine(List<Lines> cells) {
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            slices.add(slice(cells, i, i + 1, i == 0 ? this::rowPaint : (page, y, height) -> {}));
        }
        return slices;
    }

    private Slice slice(List<Lines> cells, int from, int end, Ground ground) {
        double lines =
                cells.stream().mapToDouble(cell -> cell.height(from, end)).max().orElse(0);
        double above = from == 0 ? look.paddingY() : 0;
        double height = above + lines + (end == ALL ? look.paddingY() : 0);
        return Slice.of(0, height, 0, false, (page, y) -> {
            ground.paint(page, y, height);
            cells.forEach(cell -> cell.paint(page, y + above, from, end));
        });
    }

    /** What stands behind the text. */
    private interface Ground {
        void paint(Page page, double y, double height);
    }

    private void headPaint(Page page, double y, double height) {
        page.add(new Mark.Area(place.x(), y, width(), height, look.headGround()));
        page.add(new Mark.Area(place.x(), y + height - TableLook.EDGE, width(), TableLook.EDGE, look.edge()));
    }

    private void rowPaint(Page page, double y, double height) {
        page.add(new Mark.Area(place.x(), y, width(), TableLook.LINE, look.line()));
    }

    private Slice lastRow(Slice row) {
        return new Slice(0, row.height(), look.after(), false, false, row.head(), List.of(), (page, y) -> {
            row.painting().paint(page, y);
            double edge = y + row.height() - TableLook.LINE;
            page.add(new Mark.Area(place.x(), edge, width(), TableLook.LINE, look.edge()));
        });
    }

    private double width() {
        return table.columns().stream().mapToDouble(Block.Table.Column::width).sum();
    }
}
