package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The last nights of the sample logs, reported twice at once, in two worlds that differ in all that must not reach a byte;
 * then the four files of a night are read back and compared with each other.
 */
class SameNightsIT {
    private static final String BOUND = "AtLeast";
    private static final int PATIENCE_SECONDS = 240;
    private static final Set<String> NIGHTS = Set.of("2026-11-18", "2026-11-19", "2026-11-20");
    private static final int FINDINGS = 1;
    private static final int CHECKS = 7;

    @TempDir
    private static Path home;

    private static Path here;
    private static Path there;

    @BeforeAll
    static void reportTwice() throws Exception {
        here = home.resolve("here");
        there = home.resolve("another folder/below");
        Process one = start(
                here,
                Map.of("LANG", "C", "LC_ALL", "C", "TZ", "Pacific/Kiritimati"),
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.name=ana");
        Process other = start(
                there,
                Map.of("LANG", "ar_EG.UTF-8", "LC_ALL", "", "TZ", "America/St_Johns"),
                "-Duser.timezone=America/St_Johns",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=UTF-8",
                "-Duser.name=ben");
        for (Process process : List.of(one, other)) {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
    }

    private static Process start(Path folder, Map<String, String> environment, String... options) throws IOException {
        copy(Path.of("input"), folder.resolve("input"));
        Files.copy(Path.of("src/sample/application.yml"), folder.resolve("application.yml"));
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Djava.io.tmpdir=" + temporary);
        all.add("-Duser.home=" + folder);
        all.add("-Dcensus.clock=2026-11-21T03:00:00.123Z");
        List<String> command = UnpackedProgram.command(all);
        command.add("night");
        var process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().putAll(environment);
        process.environment().put("TMPDIR", temporary.toString());
        return process.redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = from.relativize(file);
                if (inside.getNameCount() == 2
                        || NIGHTS.contains(inside.getName(1).toString())) {
                    Path copy = to.resolve(inside.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        Map<String, String> first = hashes(here.resolve("reports"));
        assertThat(first).hasSize(2 * NIGHTS.size() * 5 + 4);
        assertThat(hashes(there.resolve("reports"))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alderwick", "valdesombra"})
    void theFourFilesSayTheSameFigures(String facility) throws IOException {
        ReadNight night = night(facility);
        Map<String, JsonNode> figures = night.figures();
        List<String> complete = night.rows(0).stream()
                .filter(row -> row.get(0).equals("2026-11-20"))
                .findFirst()
                .orElseThrow();
        assertThat(complete.get(2).equals("[p]"))
                .isNotEqualTo(
                        Objects.requireNonNull(figures.remove("censusComplete")).booleanValue());
        assertThat(night.named("peak").get(2))
                .contains(Objects.requireNonNull(figures.remove("peakAt")).stringValue());
        List<String> bounds =
                figures.keySet().stream().filter(key -> key.endsWith(BOUND)).toList();
        assertThat(bounds)
                .allSatisfy(key ->
                        assertThat(night.named(key.replace(BOUND, "")).get(2)).startsWith("at least"));
        figures.keySet().removeAll(bounds);
        assertThat(figures).hasSize(18).allSatisfy((name, figure) -> {
            List<String> row = night.named(name);
            Set<String> written = figure.isNull() ? Set.of("[x]", "[z]") : Set.of(figure.toString());
            assertThat(row.get(1)).as(name).isIn(written);
            assertThat(night.pdf().figure(row.get(0)).replaceAll("(?<=\\d)[.,]", ""))
                    .as(name)
                    .isEqualTo(row.get(1).replace(".", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"alderwick", "valdesombra"})
    void theFourFilesSayTheSameFindings(String facility) throws IOException {
        ReadNight night = night(facility);
        assertThat(night.findings()).hasSizeGreaterThan(4);
        assertThat(night.rows(FINDINGS).stream().map(SameNightsIT::ofSheet))
                .containsExactlyInAnyOrderElementsOf(
                        night.findings().stream().map(SameNightsIT::ofCsv).toList());
        assertThat(night.pdf().rows().stream()
                        .filter(row -> row.size() == 5 && row.get(0).matches("[EHMRS]\\d\\d.*"))
                        .map(row -> row.get(0).substring(0, 3) + " " + row.get(2)))
                .containsExactlyInAnyOrderElementsOf(night.findings().stream()
                        .map(finding -> finding.getField("check") + " " + ReadPdf.bare(finding.getField("message")))
                        .toList());
        assertThat(night.pdf().attachment())
                .isEqualTo(Files.readAllBytes(night.folder().resolve("findings.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alderwick", "valdesombra"})
    void theThreeFilesThatNameChecksSayTheSame(String facility) throws IOException {
        ReadNight night = night(facility);
        List<String> told = new ArrayList<>();
        night.manifest()
                .get("checks")
                .forEach(check -> told.add("%s %s %s"
                        .formatted(
                                check.get("id").stringValue(),
                                check.get("findings"),
                                check.get("notEvaluable").size())));
        assertThat(told).hasSize(52);
        assertThat(night.rows(CHECKS).stream().map(SameNightsIT::check)).isEqualTo(told);
        assertThat(night.pdf().rows().stream()
                        .filter(row -> row.size() == 8 && row.get(0).matches("[EHMRS]\\d\\d.*"))
                        .map(SameNightsIT::check))
                .isEqualTo(told);
        Map<String, Set<String>> words = new HashMap<>();
        IntStream.range(0, told.size())
                .forEach(i -> words.computeIfAbsent(
                                night.manifest()
                                        .get("checks")
                                        .get(i)
                                        .get("outcome")
                                        .stringValue(),
                                outcome -> new TreeSet<>())
                        .add(night.rows(CHECKS).get(i).get(2)));
        assertThat(words.values()).allMatch(word -> word.size() == 1).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alderwick", "valdesombra"})
    void theManifestKnowsTheHashesOfWhatItLiesBeside(String facility) throws IOException {
        ReadNight night = night(facility);
        Map<String, String> told = new HashMap<>();
        night.manifest()
                .get("outputs")
                .forEach(output -> told.put(
                        output.get("file").stringValue(), output.get("sha256").stringValue()));
        Map<String, String> found = hashes(night.folder());
        found.remove("manifest.json");
        assertThat(told).isEqualTo(found);
    }

    private static ReadNight night(String facility) throws IOException {
        return ReadNight.of(here.resolve("reports").resolve(facility).resolve("2026-11-20/r1"));
    }

    private static List<String> ofSheet(List<String> row) {
        List<String> said = new ArrayList<>(row);
        said.set(1, row.get(1).substring(0, 3));
        said.set(10, sources(row.get(10)));
        said.subList(2, 4).clear();
        said.remove(4);
        return said.subList(1, said.size()).stream()
                .map(cell -> cell.equals("[z]") ? "" : cell)
                .toList();
    }

    private static List<String> ofCsv(NamedCsvRecord finding) {
        return Stream.of("check", "sector", "since", "found", "limit", "message", "sources")
                .map(finding::getField)
                .toList();
    }

    /** Ranges such as {@code meals.csv:7-9} told line by line, as findings.csv does. */
    private static String sources(String all) {
        return Stream.of(all.equals("[z]") ? new String[0] : all.split("; ", -1))
                .flatMap(source -> {
                    int colon = source.lastIndexOf(':');
                    String[] lines = source.substring(colon + 1).split("-", -1);
                    return IntStream.rangeClosed(Integer.parseInt(lines[0]), Integer.parseInt(lines[lines.length - 1]))
                            .mapToObj(line -> source.substring(0, colon + 1) + line);
                })
                .collect(Collectors.joining(";"));
    }

    private static String check(List<String> row) {
        return row.get(0).substring(0, 3) + " " + row.get(3) + " " + row.get(5);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : new HashSet<>(files.filter(Files::isRegularFile).toList())) {
                hashes.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
