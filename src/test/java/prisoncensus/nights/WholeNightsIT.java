package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import prisoncensus.JsonForm;
import prisoncensus.application.WholeApplication;
import prisoncensus.nights.planning.NightsRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole nights, from the logs to the sealed report. Each folder below {@code src/test/resources/nights} is a case: what facilities
 * hand in ({@code input}), and what must be said of each night ({@code expected}, worked out by hand or by
 * {@code src/test/oracle}). A new case needs no code.
 */
@SpringBootTest(
        classes = WholeApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:nights",
            "census.received=target/nights/received",
            "census.clock=2026-11-22T01:00:00Z",
            "census.facilities.sinceldas.language=es",
            "logging.file.name=target/nights/census.log"
        })
class WholeNightsIT {
    private static final Path CASES = Path.of("src/test/resources/nights");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private NightService nights;

    @TempDir
    private Path reports;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<String> names = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(3);
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNightSaysWhatItsLogsSay(String name) throws IOException {
        NightsSummary summary = run(name);

        assertThat(summary.errors()).isEqualTo(expectedErrors(name));
        assertThat(reported(summary)).isEqualTo(expectedNights(name));
        for (NightResult result : summary.results()) {
            check(CASES.resolve(name).resolve("expected"), (NightResult.Reported) result);
        }
        assertThat(run(name).results()).as("a second run finds nothing to do").isEmpty();
    }

    private NightsSummary run(String name) {
        var order =
                new NightsRequest(CASES.resolve(name).resolve("input"), reports, List.of(), Optional.empty(), false);
        return nights.run(order, Progress.unwatched());
    }

    private void check(Path expected, NightResult.Reported night) throws IOException {
        Path wanted = expected.resolve(night.facility()).resolve(night.date().toString());
        String findings = Files.readString(wanted.resolve("findings.csv"));
        assertThat(FindingsFile.cut(
                        night.place().resolve("findings.csv"),
                        findings.lines().findFirst().orElseThrow()))
                .as("%s %s", night.facility(), night.date())
                .isEqualTo(findings);
        for (Path file :
                List.of(night.place().resolve("report.json"), night.place().resolve("manifest.json"))) {
            JsonForm form = file.endsWith("report.json") ? JsonForm.REPORT : JsonForm.MANIFEST;
            assertThat(form.faults(Files.readString(file))).as("%s", file).isEmpty();
        }
        JsonNode manifest = JSON.readTree(Files.readString(night.place().resolve("manifest.json")));
        assertThat(figures(manifest)).isEqualTo(properties(wanted.resolve("figures.properties")));
        assertThat(outcomes(manifest)).isEqualTo(properties(wanted.resolve("outcomes.properties")));
        assertThat(night.place().resolve("census-%s-%s-r1.xlsx".formatted(night.facility(), night.date())))
                .isNotEmptyFile();
        assertThat(night.place().resolve("census-%s-%s-r1.pdf".formatted(night.facility(), night.date())))
                .isNotEmptyFile();
    }

    private static Map<String, String> figures(JsonNode manifest) {
        Map<String, String> figures = new TreeMap<>();
        manifest.get("figures")
                .properties()
                .forEach(figure -> figures.put(
                        figure.getKey(),
                        figure.getValue().isNull() ? "null" : figure.getValue().asString()));
        return figures;
    }

    private static Map<String, String> outcomes(JsonNode manifest) {
        Map<String, String> outcomes = new TreeMap<>();
        manifest.get("checks")
                .forEach(check -> outcomes.put(
                        check.get("id").asString(), check.get("outcome").asString()));
        return outcomes;
    }

    private static Map<String, String> properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, two) -> one, TreeMap::new));
    }

    private static List<String> expectedErrors(String name) throws IOException {
        Path errors = CASES.resolve(name).resolve("expected/errors.txt");
        return Files.exists(errors) ? Files.readAllLines(errors) : List.of();
    }

    private static List<String> expectedNights(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected");
        try (Stream<Path> folders = Files.walk(expected, 2)) {
            return folders.filter(folder -> expected.relativize(folder).getNameCount() == 2)
                    .map(folder -> expected.relativize(folder).toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> reported(NightsSummary summary) {
        return summary.results().stream()
                .map(result -> Path.of(result.facility(), date(result)).toString())
                .sorted()
                .toList();
    }

    private static String date(NightResult result) {
        LocalDate date = result.date();
        return date.toString();
    }
}
