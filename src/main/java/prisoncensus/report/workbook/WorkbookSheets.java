package prisoncensus.report.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prisoncensus.checks.night.Message;
import prisoncensus.report.HeadingWords;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.Texts;

/** Adds sheets to a workbook: each named safely, frozen under its first rows, ready to print. */
final class WorkbookSheets {
    private static final int LONGEST_PART = 80;

    private final XSSFWorkbook book;
    private final WorkbookCells cells;
    private final ReportHeading heading;
    private final Texts texts;
    private final HeadingWords words;
    private final Set<String> names = new HashSet<>();

    WorkbookSheets(XSSFWorkbook book, WorkbookCells cells, NightReport report) {
        this.book = book;
        this.cells = cells;
        this.heading = report.heading();
        this.texts = report.texts();
        this.words = HeadingWords.of(report);
    }

    /**
     * A sheet that begins with its name and the night it belongs to.
     *
     * @param repeated index of the row that every printed page and every scrolled screen repeats
     */
    XSSFSheet add(String name, int repeated) {
        XSSFSheet sheet = book.createSheet(unused(name));
        sheet.createFreezePane(0, repeated + 1);
        sheet.setRepeatingRows(new CellRangeAddress(repeated, repeated, -1, -1));
        sheet.setDisplayGridlines(false);
        setPage(sheet);
        setMargins(sheet);
        return sheet;
    }

    /** One line that says to which revision a sheet belongs, for whoever reads it on a screen. */
    void identify(XSSFSheet sheet, String name) {
        var row = sheet.createRow(0);
        cells.text(
                row,
                0,
                name + " · " + identity() + " · " + words.asKnown() + " · " + words.dayCount(),
                WorkbookStyle.LINE,
                false);
    }

    String identity() {
        return heading.facilityName() + " · " + texts.date(heading.night().date()) + " · " + words.revision();
    }

    private void setPage(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setCenter(printable(identity()));
        sheet.getFooter().setLeft(printable(words.asKnown()));
        sheet.getFooter().setCenter(printable(words.dayCount()));
        sheet.getFooter()
                .setRight(texts.say(Message.of("report.page").with("page", "&P").with("pages", "&N")));
    }

    private static void setMargins(XSSFSheet sheet) {
        var setup = sheet.getCTWorksheet().getPageMargins();
        setup.setLeft(0.4);
        setup.setRight(0.4);
        setup.setTop(0.6);
        setup.setHeader(0.25);
        setup.setBottom(0.6);
        setup.setFooter(0.25);
    }

    /** Excel allows 255 characters for a whole header, and reads an ampersand as an order. */
    private static String printable(String text) {
        String whole = WorkbookText.legible(text).replaceAll("\\s", " ");
        String cut = whole.length() > LONGEST_PART ? whole.substring(0, LONGEST_PART - 1) + "…" : whole;
        return cut.replace("&", "&&");
    }

    private String unused(String name) {
        String safe = WorkbookUtil.createSafeSheetName(WorkbookText.legible(name), '_');
        String unused = safe;
        for (int i = 2; !names.add(unused.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            unused = safe.substring(0, Math.min(safe.length(), 31 - number.length())) + number;
        }
        return unused;
    }
}
