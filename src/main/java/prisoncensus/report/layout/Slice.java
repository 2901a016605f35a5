package prisoncensus.report.layout;

import java.util.List;
import java.util.Optional;

/**
 * A strip across the page that is never torn.
 *
 * @param before space above it, which the top of a page does without
 * @param after space below it, which may fall off the end of a page
 * @param keepWithNext whether it never stands last on a page
 * @param newPage whether it begins one
 * @param head what stands above it once more where it is the first of a page
 * @param notes what stands at the foot of its page
 */
record Slice(
        double before,
        double height,
        double after,
        boolean keepWithNext,
        boolean newPage,
        Optional<Slice> head,
        List<Slice> notes,
        Painting painting) {
    /** Puts the slice on a page, its upper edge there. */
    interface Painting {
        void paint(Page page, double y);
    }

    static Slice of(double before, double height, double after, boolean keepWithNext, Painting painting) {
        return new Slice(before, height, after, keepWithNext, false, Optional.empty(), List.of(), painting);
    }

    /** Nothing, at the top of a new page. */
    static Slice atNewPage() {
        return new Slice(0, 0, 0, true, true, Optional.empty(), List.of(), (page, y) -> {});
    }

    double whole() {
        return before + height + after;
    }

    Slice keptWithNext() {
        return new Slice(before, height, after, true, newPage, head, notes, painting);
    }

    Slice under(Slice repeated) {
        return new Slice(before, height, after, keepWithNext, newPage, Optional.of(repeated), notes, painting);
    }

    Slice noted(List<Slice> more) {
        return new Slice(before, height, after, keepWithNext, newPage, head, more, painting);
    }

    double heightOfNotes() {
        return notes.stream().mapToDouble(Slice::whole).sum();
    }
}
