package prisoncensus.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts slices on pages. Slices of which each keeps with the next stay on one page, unless together they are higher than one. Notes stand at the end of their page.
 */
final class PageBreaker {
    private static final double TOLERANCE = 0.01;

    private final Paper paper;
    private final List<Page> pages = new ArrayList<>();
    private final List<Slice> notes = new ArrayList<>();
    private Page page = new Page(0);
    private double y;
    private boolean atTop;

    PageBreaker(Paper paper) {
        this.paper = paper;
        pages.add(page);
        y = paper.top();
        atTop = true;
    }

    /** The pages of those slices. */
    List<Page> pages(List<Slice> slices) {
        int from = 0;
        while (from < slices.size()) {
            int end = from + 1;
            while (end < slices.size() && slices.get(end - 1).keepWithNext()) {
                end++;
            }
            together(slices.subList(from, end));
            from = end;
        }
        putNotes();
        return pages;
    }

    private void together(List<Slice> slices) {
        if (slices.get(0).newPage() || !fits(slices)) {
            newPage();
        }
        for (Slice slice : slices) {
            if (!fits(List.of(slice))) {
                newPage();
            }
            put(slice);
        }
    }

    private boolean fits(List<Slice> slices) {
        double height = notes.stream().mapToDouble(Slice::whole).sum();
        boolean top = atTop;
        for (Slice slice : slices) {
            height += slice.heightOfNotes() + (top ? slice.whole() - slice.before() : slice.whole());
            top = top && slice.height() == 0;
        }
        height -= slices.get(slices.size() - 1).after();
        return y + height <= end() + TOLERANCE;
    }

    private double end() {
        return paper.top() + paper.textHeight();
    }

    private void newPage() {
        if (!atTop) {
            putNotes();
            page = new Page(pages.size());
            pages.add(page);
            y = paper.top();
            atTop = true;
        }
    }

    private void putNotes() {
        Slicer.stack(page, notes, end() - Slicer.height(notes));
        notes.clear();
    }

    private void put(Slice slice) {
        if (atTop) {
            slice.head().ifPresent(head -> {
                head.painting().paint(page, y);
                y += head.height();
            });
        } else {
            y += slice.before();
        }
        slice.painting().paint(page, y);
        notes.addAll(slice.notes());
        y += slice.height() + slice.after();
        atTop = atTop && slice.height() == 0;
    }
}
