package prisoncensus.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a document out: lines first, then pages, then the foot of every page, when their number is known. */
public final class Layout {
    private final Paper paper;
    private final Fonts fonts;

    public Layout(Paper paper, Fonts fonts) {
        this.paper = paper;
        this.fonts = fonts;
    }

    /** The pages of those blocks. */
    public LaidOut lay(List<Block> blocks, Foot foot) {
        var root = new Element(Role.DOCUMENT);
        List<Outline> outlines = new ArrayList<>();
        var place = new Place(fonts, Optional.of(root), paper.side(), paper.textWidth(), paper.textHeight());
        List<Page> pages = new PageBreaker(paper).pages(new Slicer(place, outlines).slices(blocks));
        foot(pages, foot);
        return new LaidOut(paper, pages, root, outlines);
    }

    private void foot(List<Page> pages, Foot foot) {
        var place = new Place(fonts, Optional.empty(), paper.side(), paper.textWidth(), paper.textHeight());
        for (Page page : pages) {
            List<Slice> slices = new Slicer(place, new ArrayList<>()).slices(foot.of(page.number() + 1, pages.size()));
            var marks = new Page(page.number());
            Slicer.stack(marks, slices, paper.height() - paper.foot());
            page.addFoot(marks.marks());
        }
    }

    /** The height in points that those blocks take on a page, the space above the first and below the last included. */
    public double height(List<Block> blocks) {
        var place = new Place(fonts, Optional.empty(), 0, paper.textWidth(), paper.textHeight());
        return Slicer.height(new Slicer(place, new ArrayList<>()).slices(blocks));
    }
}
