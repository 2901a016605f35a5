package prisoncensus.report.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import prisoncensus.report.SpreadsheetText;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;

/** Puts values into cells, each as what it is: a number as a number, a date as a date, a code as text. */
final class WorkbookCells {
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private final WorkbookStyles styles;
    private final Texts texts;
    private final String cutMark;

    WorkbookCells(WorkbookStyles styles, Texts texts) {
        this.styles = styles;
        this.texts = texts;
        this.cutMark = texts.say("codes.cut");
    }

    Cell text(Row row, int column, String text, WorkbookStyle look, boolean alert) {
        String carried = WorkbookText.carried(text, cutMark);
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, alert, SpreadsheetText.isLive(carried)));
        cell.setCellValue(carried);
        return cell;
    }

    Cell value(Row row, int column, Value value, boolean alert) {
        if (value instanceof Value.Whole whole) {
            return number(row, column, (double) whole.number(), WorkbookStyle.WHOLE, alert);
        } else if (value instanceof Value.Decimal decimal) {
            return number(row, column, decimal.number().doubleValue(), WorkbookStyle.DECIMAL, alert);
        } else if (value instanceof Value.Share share) {
            return number(row, column, share.ratio(), WorkbookStyle.PERCENT, alert);
        } else if (value instanceof Value.Day day) {
            return day(row, column, day.date(), alert);
        } else if (value instanceof Value.DateTime moment) {
            return dateTime(row, column, moment.at(), alert);
        } else if (value instanceof Value.Worded text) {
            return text(row, column, text.text(), WorkbookStyle.TEXT, alert);
        }
        return text(row, column, texts.say(value), WorkbookStyle.SIGN, alert);
    }

    /** A value among the key figures, a little larger than in a table. */
    Cell keyValue(Row row, int column, Value value, boolean alert) {
        if (value instanceof Value.Whole whole) {
            return number(row, column, (double) whole.number(), WorkbookStyle.KEY_WHOLE, alert);
        } else if (value instanceof Value.Decimal decimal) {
            return number(row, column, decimal.number().doubleValue(), WorkbookStyle.KEY_DECIMAL, alert);
        }
        return value(row, column, value, alert);
    }

    Cell blank(Row row, int column, WorkbookStyle look, boolean alert) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, alert, false));
        return cell;
    }

    private Cell number(Row row, int column, double number, WorkbookStyle look, boolean alert) {
        Cell cell = blank(row, column, look, alert);
        cell.setCellValue(number);
        return cell;
    }

    private Cell dateTime(Row row, int column, LocalDateTime moment, boolean alert) {
        if (isBeyondExcel(moment.toLocalDate())) {
            return text(row, column, texts.dateTime(moment), WorkbookStyle.TEXT, alert);
        }
        Cell cell = blank(row, column, WorkbookStyle.DATE_TIME, alert);
        cell.setCellValue(moment);
        return cell;
    }

    private Cell day(Row row, int column, LocalDate day, boolean alert) {
        if (isBeyondExcel(day)) {
            return text(row, column, texts.date(day), WorkbookStyle.TEXT, alert);
        }
        Cell cell = blank(row, column, WorkbookStyle.DAY, alert);
        cell.setCellValue(day);
        return cell;
    }

    private static boolean isBeyondExcel(LocalDate day) {
        return day.isBefore(FIRST_DATE) || day.isAfter(LAST_DATE);
    }
}
