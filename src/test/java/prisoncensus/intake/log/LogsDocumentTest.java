package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Reading;

/** src/docs/logs.md names exactly the columns that there are, and which are required. */
class LogsDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/logs.md");

    @ParameterizedTest
    @EnumSource
    void namesEveryColumnOfTheLog(LogKind log) throws IOException {
        LogLayout layout = LogLayout.of(log, Reading.NEWEST);
        Stream<String> required = layout.required().stream().map(column -> column.label() + " yes");
        Stream<String> optional = layout.optional().stream().map(column -> column.label() + " no");

        assertThat(rows(log))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(required, optional).toList());
    }

    private static List<String> rows(LogKind log) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals("## " + log.fileName()))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> cells[1].strip().replace("`", "") + " " + cells[2].strip())
                .toList();
    }
}
