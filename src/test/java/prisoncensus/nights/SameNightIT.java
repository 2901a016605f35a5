package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.FileSystemUtils;
import prisoncensus.application.WholeApplication;
import prisoncensus.nights.planning.NightsRequest;
import tools.jackson.databind.json.JsonMapper;

/** What must not change a night: another facility beside it, the order of the columns, the order of the lines. */
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:same",
            "census.received=target/same/received",
            "census.clock=2026-11-22T01:00:00Z",
            "logging.file.name=target/same/census.log"
        })
class SameNightIT {
    private static final Path CASES = Path.of("src/test/resources/nights");
    private static final String NIGHTLY = "20";
    private static final String WITHOUT_SOURCES =
            "check,severity,subject_kind,subject,sector,since,found,limit,message";

    @Autowired
    private NightService nights;

    @TempDir
    private Path home;

    /** The other facility knows the same persons, placements and cells by name. */
    @ParameterizedTest(name = "seed {1}")
    @CsvSource("hazel, 20261121")
    void neitherAnUnrelatedFacilityNorTheOrderOfColumnsOrLinesChangesIt(String facility, long seed) throws IOException {
        Path logs = CASES.resolve("days-elapsed/input").resolve(facility);
        FileSystemUtils.copyRecursively(logs, home.resolve("one").resolve(facility + "-alone"));
        run("one");
        Path several = home.resolve("several");
        FileSystemUtils.copyRecursively(logs, several.resolve(facility + "-beside"));
        FileSystemUtils.copyRecursively(CASES.resolve("days-exclusive/input/ginkgo"), several.resolve("ginkgo"));
        copy(logs, several.resolve(facility + "-columns"), "", all -> columnsMoved(all, new Random(seed)));
        copy(logs, several.resolve(facility + "-lines"), NIGHTLY, all -> linesMoved(all, new Random(seed)));
        run("several");

        for (Path night : nightsOf(home.resolve("reports").resolve(facility + "-alone"))) {
            assertThat(findings(night, facility + "-beside")).isEqualTo(Files.readString(night));
            assertThat(findings(night, facility + "-columns")).isEqualTo(Files.readString(night));
            assertThat(FindingsFile.cut(sibling(night, facility + "-lines"), WITHOUT_SOURCES))
                    .isEqualTo(FindingsFile.cut(night, WITHOUT_SOURCES));
            for (String other : List.of("-beside", "-columns", "-lines")) {
                assertThat(figures(sibling(night, facility + other))).isEqualTo(figures(night));
            }
        }
    }

    private void run(String input) {
        var order = new NightsRequest(home.resolve(input), home.resolve("reports"), List.of(), Optional.empty(), false);
        assertThat(nights.run(order, Progress.unwatched()).errors()).isEmpty();
    }

    private static List<Path> nightsOf(Path facility) throws IOException {
        try (Stream<Path> files = Files.walk(facility)) {
            List<Path> found =
                    files.filter(file -> file.endsWith("findings.csv")).sorted().toList();
            assertThat(found).hasSize(3);
            return found;
        }
    }

    /** The same file of the same night of another facility. */
    private Path sibling(Path findings, String facility) {
        Path reports = home.resolve("reports");
        Path place = reports.relativize(findings);
        return reports.resolve(facility).resolve(place.subpath(1, place.getNameCount()));
    }

    private String findings(Path night, String facility) throws IOException {
        return Files.readString(sibling(night, facility));
    }

    private static String figures(Path findings) throws IOException {
        String manifest = Files.readString(findings.resolveSibling("manifest.json"));
        return new JsonMapper().readTree(manifest).get("figures").toString();
    }

    /** A copy of the logs; those whose path begins like that are written otherwise. */
    private static void copy(Path from, Path to, String which, UnaryOperator<List<List<String>>> otherwise)
            throws IOException {
        FileSystemUtils.copyRecursively(from, to);
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (to.relativize(file).toString().startsWith(which)) {
                    Files.writeString(file, written(otherwise.apply(read(file))));
                }
            }
        }
    }

    private static List<List<String>> read(Path file) {
        try (var records = CsvReader.builder().ofCsvRecord(file)) {
            return records.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(List<List<String>> records) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        records.forEach(csv::writeRecord);
        return text.toString();
    }

    private static List<List<String>> columnsMoved(List<List<String>> records, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, records.get(0).size()).boxed().toList());
        Collections.shuffle(order, random);
        return records.stream()
                .map(fields -> order.stream().map(fields::get).toList())
                .toList();
    }

    /** Of two lines of one placement the last one governs, so that solitary lines stay where they are. */
    private static List<List<String>> linesMoved(List<List<String>> records, Random random) {
        List<List<String>> moved = new ArrayList<>(records);
        if (!records.get(0).contains("placement")) {
            Collections.shuffle(moved.subList(1, moved.size()), random);
        }
        return moved;
    }
}
