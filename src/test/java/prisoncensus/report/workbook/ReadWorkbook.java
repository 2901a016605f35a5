package prisoncensus.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import prisoncensus.report.NightReport;

/** A workbook as a test reads it back. */
public final class ReadWorkbook {
    final XSSFWorkbook book;

    private ReadWorkbook(XSSFWorkbook book) {
        this.book = book;
    }

    static byte[] bytes(NightReport report) {
        var out = new ByteArrayOutputStream();
        try {
            WorkbookReport.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static ReadWorkbook of(NightReport report) {
        return of(bytes(report));
    }

    static ReadWorkbook of(byte[] bytes) {
        try {
            return new ReadWorkbook(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFSheet sheet(String name) {
        return book.getSheet(name);
    }

    /** The cell that a defined name leads to. */
    XSSFCell named(String name) {
        var at = new CellReference(book.getName(name).getRefersToFormula());
        return sheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    public List<Cell> cells() {
        List<Cell> all = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(all::add)));
        return all;
    }

    /** The first row of a sheet that begins with that text. */
    Row rowOf(String sheet, String first) {
        return StreamSupport.stream(sheet(sheet).spliterator(), false)
                .filter(row ->
                        row.getCell(0) != null && row.getCell(0).toString().equals(first))
                .findFirst()
                .orElseThrow();
    }

    public String text(String sheet, int row, int column) {
        return sheet(sheet).getRow(row).getCell(column).getStringCellValue();
    }
}
