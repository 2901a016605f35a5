package prisoncensus.report.layout;

import java.util.List;

/**
 * A document in its pages.
 *
 * @param structure its root, under which every element stands in reading order
 */
public record LaidOut(Paper paper, List<Page> pages, Element structure, List<Outline> outlines) {
    /** Copies the lists. */
    public LaidOut {
        pages = List.copyOf(pages);
        outlines = List.copyOf(outlines);
    }
}
