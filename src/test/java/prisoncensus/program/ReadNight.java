package prisoncensus.program;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The four files of one night, read back each by its own library. */
public record ReadNight(
        Path folder, JsonNode manifest, List<NamedCsvRecord> findings, XSSFWorkbook workbook, ReadPdf pdf) {
    public static ReadNight of(Path folder) throws IOException {
        return new ReadNight(
                folder,
                new JsonMapper().readTree(Files.readString(folder.resolve("manifest.json"))),
                csv(folder.resolve("findings.csv")),
                new XSSFWorkbook(Files.newInputStream(only(folder, ".xlsx"))),
                ReadPdf.of(only(folder, ".pdf")));
    }

    private static List<NamedCsvRecord> csv(Path file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The figures of the manifest that are numbers, or null. */
    Map<String, JsonNode> figures() {
        var figures = new TreeMap<String, JsonNode>();
        manifest.get("figures").properties().forEach(figure -> figures.put(figure.getKey(), figure.getValue()));
        return figures;
    }

    /** The row on the sheet to which a defined name leads: label, value, note. */
    List<String> named(String name) {
        var at = new CellReference(workbook.getName(name).getRefersToFormula());
        Row row = workbook.getSheet(at.getSheetName()).getRow(at.getRow());
        return IntStream.of(0, at.getCol(), at.getCol() + 1)
                .mapToObj(column -> text(row.getCell(column)))
                .toList();
    }

    /** The rows of the sheet at that index under its heading, each cell as plain text: 81, 2026-11-20. */
    List<List<String>> rows(int sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : workbook.getSheetAt(sheet)) {
            if (row.getRowNum() > 1) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(text(cell)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        } else if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return BigDecimal.valueOf(cell.getNumericCellValue())
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
