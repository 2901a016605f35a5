package prisoncensus.report.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import prisoncensus.report.chart.Drawing;
import prisoncensus.report.fonts.FontSet;
import prisoncensus.report.layout.Element;
import prisoncensus.report.layout.Mark;
import prisoncensus.report.layout.Page;
import prisoncensus.report.layout.Paper;

/** Paints one page: its content by elements, everything else as decoration. */
final class PagePainter {
    private static final String FOOT = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC";
    private static final Optional<Element> NOTHING_OPEN = Optional.empty();

    private final FontSet fontSet;
    private final StructureTree structure;
    private final Operators operators;
    private final TextPainter texts;
    private final Paper paper;
    private final PDPage page;
    private Optional<Element> open = NOTHING_OPEN;
    private boolean decoration;

    PagePainter(FontSet fontSet, DocumentFonts fonts, StructureTree structure, Paper paper) {
        this.fontSet = fontSet;
        this.structure = structure;
        this.paper = paper;
        this.operators = new Operators(paper.height());
        this.texts = new TextPainter(fontSet, fonts, operators);
        this.page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        page.setResources(fonts.resources());
    }

    /** The operators that show the page. */
    byte[] paint(Page content) throws IOException {
        structure.beginPage(page);
        for (Mark mark : content.marks()) {
            paint(mark);
        }
        close();
        operators.say(FOOT);
        decoration = true;
        for (Mark mark : content.foot()) {
            paint(mark);
        }
        close();
        return operators.bytes();
    }

    private void paint(Mark mark) throws IOException {
        if (mark instanceof Mark.Text text) {
            open(text.element());
            texts.line(text.line(), text.x(), text.baseLine());
        } else if (mark instanceof Mark.Area area) {
            open(Optional.empty());
            operators.fill(area.colour());
            operators.rectangle(area.x(), area.y(), area.width(), area.height());
            operators.say("f");
        } else if (mark instanceof Mark.Drawn drawn && drawn.picture() instanceof Drawing drawing) {
            open(drawn.element());
            drawn.element().ifPresent(element -> structure.figure(element, drawing.alternative(), place(drawn)));
            new ShapePainter(fontSet, operators, texts, drawn.x(), drawn.y()).paint(drawing.shapes());
        } else {
            throw new IllegalStateException("cannot be painted: " + mark);
        }
    }

    private PDRectangle place(Mark.Drawn drawn) {
        return new PDRectangle(
                (float) drawn.x(),
                (float) (paper.height() - drawn.y() - drawn.picture().height()),
                (float) drawn.picture().width(),
                (float) drawn.picture().height());
    }

    private void open(Optional<Element> element) {
        if (element.isEmpty() ? decoration : element.equals(open)) {
            return;
        }
        close();
        open = element;
        decoration = element.isEmpty();
        if (element.isPresent()) {
            int id = structure.content(element.get(), page);
            operators.beginContent(element.get().role().tag(), id);
        } else {
            operators.say("/Artifact BMC");
        }
    }

    private void close() {
        if (decoration || open.isPresent()) {
            operators.end();
        }
        open = NOTHING_OPEN;
        decoration = false;
    }

    /** The page itself, shown by those operators. */
    PDPage page(COSStream shown) {
        page.getCOSObject().setItem(COSName.CONTENTS, shown);
        return page;
    }
}
