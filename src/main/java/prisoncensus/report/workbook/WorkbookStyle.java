package prisoncensus.report.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import prisoncensus.report.Texts;

/** How a cell of the workbook looks. Numbers and dates follow the language of the report. */
enum WorkbookStyle {
    TITLE("@", HorizontalAlignment.LEFT, 16, true),
    SECTION("@", HorizontalAlignment.LEFT, 12, true),
    LINE("@", HorizontalAlignment.LEFT, 10, false),
    HEADER("@", HorizontalAlignment.LEFT, 10, true),
    HEADER_OF_NUMBERS("@", HorizontalAlignment.RIGHT, 10, true),
    FILTER_OF_NUMBERS("@", HorizontalAlignment.RIGHT, 10, true),
    TEXT("@", HorizontalAlignment.LEFT, 10, false),
    MARKED_TEXT("\"▲ \"@", HorizontalAlignment.LEFT, 10, false),
    CODE("@", HorizontalAlignment.LEFT, 8, false),
    WHOLE("pattern.cell.whole", HorizontalAlignment.RIGHT, 10, false),
    KEY_WHOLE("pattern.cell.whole", HorizontalAlignment.RIGHT, 10, true),
    DECIMAL("pattern.cell.decimal", HorizontalAlignment.RIGHT, 10, false),
    KEY_DECIMAL("pattern.cell.decimal", HorizontalAlignment.RIGHT, 10, true),
    PERCENT("pattern.cell.percent", HorizontalAlignment.RIGHT, 10, false),
    DAY("pattern.cell.date", HorizontalAlignment.LEFT, 10, false),
    DATE_TIME("pattern.cell.dateTime", HorizontalAlignment.LEFT, 10, false),
    SIGN("@", HorizontalAlignment.RIGHT, 10, false),
    SIGN_AMONG_WORDS("@", HorizontalAlignment.LEFT, 10, false);

    private final String format;
    final HorizontalAlignment alignment;
    final int points;
    final boolean bold;

    WorkbookStyle(String format, HorizontalAlignment alignment, int points, boolean bold) {
        this.format = format;
        this.alignment = alignment;
        this.points = points;
        this.bold = bold;
    }

    /** The format of its cells, as Excel writes formats. */
    String format(Texts texts) {
        return format.startsWith("pattern.") ? texts.say(format) : format;
    }

    boolean isHeader() {
        return this == HEADER || this == HEADER_OF_NUMBERS || this == FILTER_OF_NUMBERS;
    }

    boolean isGrey() {
        return this == SIGN || this == SIGN_AMONG_WORDS;
    }

    boolean isWrapped() {
        return isHeader() || this == TEXT || this == MARKED_TEXT;
    }

    boolean isInTable() {
        return compareTo(HEADER) >= 0;
    }
}
