package prisoncensus.report.pdf;

/** A chart under its heading. It is drawn on one page, whatever it shows. */
interface PdfFigure {
    /** The height in points, the heading included. */
    double height();

    void write();
}
