package prisoncensus.report;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell of the workbook looks. Formats are our own: they do not follow the reader's locale. */
enum WorkbookStyle {
    TITLE("@", HorizontalAlignment.LEFT, 16, true),
    SECTION("@", HorizontalAlignment.LEFT, 12, true),
    LINE("@", HorizontalAlignment.LEFT, 10, false),
    HEADER("@", HorizontalAlignment.LEFT, 10, true),
    HEADER_OF_NUMBERS("@", HorizontalAlignment.RIGHT, 10, true),
    TEXT("@", HorizontalAlignment.LEFT, 10, false),
    MARKED_TEXT("\"▲ \"@", HorizontalAlignment.LEFT, 10, false),
    CODE("@", HorizontalAlignment.LEFT, 8, false),
    WHOLE("#,##0", HorizontalAlignment.RIGHT, 10, false),
    KEY_WHOLE("#,##0", HorizontalAlignment.RIGHT, 10, true),
    PERCENT("0%", HorizontalAlignment.RIGHT, 10, false),
    DAY("yyyy-mm-dd", HorizontalAlignment.LEFT, 10, false),
    DATE_TIME("yyyy-mm-dd hh:mm", HorizontalAlignment.LEFT, 10, false),
    SIGN("@", HorizontalAlignment.RIGHT, 10, false),
    SIGN_AMONG_WORDS("@", HorizontalAlignment.LEFT, 10, false);

    final String format;
    final HorizontalAlignment alignment;
    final int points;
    final boolean bold;

    WorkbookStyle(String format, HorizontalAlignment alignment, int points, boolean bold) {
        this.format = format;
        this.alignment = alignment;
        this.points = points;
        this.bold = bold;
    }

    boolean isHeader() {
        return this == HEADER || this == HEADER_OF_NUMBERS;
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
