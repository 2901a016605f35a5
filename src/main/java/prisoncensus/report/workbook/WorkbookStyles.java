package prisoncensus.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prisoncensus.report.Texts;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.layout.Colour;

/** The cell styles of one workbook, each made once, when it is first wanted. */
final class WorkbookStyles {
    static final XSSFColor OVER_LIMIT = color(Palette.OVER);
    static final XSSFColor BAR = color(new Colour(0x8FC1DE));
    static final XSSFColor WHITE = color(Colour.WHITE);

    private static final XSSFColor TEXT = color(Palette.TEXT);
    private static final XSSFColor GREY = color(Palette.SOFT);
    private static final XSSFColor LINES = color(Palette.LINE);
    private static final XSSFColor HEADER_FILL = color(new Colour(0xE4E8EB));
    private static final XSSFColor ALERT_TEXT = color(new Colour(0x7A2F00));
    private static final XSSFColor ALERT_FILL = color(new Colour(0xF2D5C0));
    private static final String SANS = "Arial";
    private static final String MONO = "Courier New";

    private final XSSFWorkbook book;
    private final Texts texts;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    WorkbookStyles(XSSFWorkbook book, Texts texts) {
        this.book = book;
        this.texts = texts;
        book.getFontAt(0).setFontName(SANS);
        book.getFontAt(0).setFontHeight(10);
    }

    /**
     * The style for one cell.
     *
     * @param quoted whether its text stays text even when somebody edits it
     */
    CellStyle of(WorkbookStyle look, boolean alert, boolean quoted) {
        return styles.computeIfAbsent(new Key(look, alert, quoted), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(key.look.format(texts)));
        style.setAlignment(key.look.alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(key.look.isWrapped());
        style.setFont(font(key));
        style.setQuotePrefixed(key.quoted);
        if (key.look.isInTable()) {
            frame(style, key);
        }
        return style;
    }

    private XSSFFont font(Key key) {
        XSSFFont font = book.createFont();
        font.setFontName(key.look == WorkbookStyle.CODE ? MONO : SANS);
        font.setFontHeight(key.look.points);
        font.setBold(key.look.bold || key.alert);
        font.setColor(key.alert ? ALERT_TEXT : key.look.isGrey() ? GREY : TEXT);
        return font;
    }

    private static void frame(XSSFCellStyle style, Key key) {
        style.setIndention((short) (key.look == WorkbookStyle.FILTER_OF_NUMBERS ? 2 : 1));
        style.setBorderBottom(key.look.isHeader() ? BorderStyle.MEDIUM : BorderStyle.THIN);
        style.setBottomBorderColor(key.look.isHeader() ? GREY : LINES);
        if (key.look.isHeader() || key.alert) {
            style.setFillForegroundColor(key.alert ? ALERT_FILL : HEADER_FILL);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static XSSFColor color(Colour colour) {
        int rgb = colour.rgb();
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private record Key(WorkbookStyle look, boolean alert, boolean quoted) {}
}
