package prisoncensus.report;

import prisoncensus.logbook.Night;

/** The names of the files of one revision, such as {@code census-north-2026-11-20-r1.pdf}. */
public record ReportFiles(Night night, int revision) {
    /** The name of the workbook. */
    public String workbook() {
        return stem() + ".xlsx";
    }

    /** The name of the PDF. */
    public String pdf() {
        return stem() + ".pdf";
    }

    private String stem() {
        return "census-" + night.facility() + "-" + night.date() + "-r" + revision;
    }
}
