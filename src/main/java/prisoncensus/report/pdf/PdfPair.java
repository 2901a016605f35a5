package prisoncensus.report.pdf;

/** Two charts side by side. */
record PdfPair(PdfFigure first, PdfFigure second, double width, PdfFo fo) implements PdfFigure {
    @Override
    public double height() {
        return Math.max(first.height(), second.height());
    }

    @Override
    public void write() {
        fo.open("fo:table", "role", "Div", "table-layout", "fixed", "width", "100%");
        fo.empty("fo:table-column", "column-width", PdfStyle.pt(PdfStyle.WIDTH - width));
        fo.empty("fo:table-column", "column-width", PdfStyle.pt(width));
        fo.open("fo:table-body", "role", "Div").open("fo:table-row", "role", "Div");
        cell(first);
        cell(second);
        fo.close(3);
    }

    private void cell(PdfFigure figure) {
        fo.open("fo:table-cell", "role", "Div");
        figure.write();
        fo.close();
    }
}
