package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.CheckId;
import prisoncensus.logbook.LimitName;

/** src/docs/checks.md names exactly the checks, limits and figures that there are, with their versions. */
class ChecksDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/checks.md");

    @Test
    void namesEveryCheckWithItsSeverityAndVersion() throws IOException {
        assertThat(rows("| id |").map(row -> row.subList(0, 3)))
                .containsExactlyElementsOf(Arrays.stream(CheckId.values())
                        .map(check -> List.of(check.name(), check.severity().name(), Integer.toString(check.version())))
                        .toList());
    }

    @Test
    void namesEveryLimitWithItsDefault() throws IOException {
        assertThat(rows("| limit |").map(row -> row.subList(0, 2)))
                .containsExactlyElementsOf(Arrays.stream(LimitName.values())
                        .map(limit -> List.of(limit.key(), limit.standard().orElse("none")))
                        .toList());
    }

    @Test
    void namesEveryFigureWithItsVersion() throws IOException {
        assertThat(rows("| figure |").map(row -> row.subList(0, 2)))
                .containsExactlyElementsOf(Arrays.stream(FigureName.values())
                        .map(figure -> List.of(figure.key(), Integer.toString(figure.version())))
                        .toList());
    }

    private static Stream<List<String>> rows(String head) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .map(cells -> cells.subList(0, cells.size() - 1));
    }
}
