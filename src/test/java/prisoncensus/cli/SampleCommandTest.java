package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    @Test
    void logsAreWrittenAndTheirFacilitiesNamed() {
        Path into = home.resolve("try");
        assertThat(execute("sample", "--into", into.toString(), "--nights", "2", "--sectors", "1", "--cells", "2"))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("Wrote 2 nights up to 2026-11-20 of alderwick into " + into);
        assertThat(into.resolve("alderwick/2026-11-19/headcount.csv")).exists();
    }

    @Test
    void manyFacilitiesAreNotNamedOneByOne() {
        Path into = home.resolve("try");
        assertThat(execute(("sample --nights 1 --sectors 1 --cells 1 --facilities 12 --into " + into).split(" ")))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "Wrote 1 night up to 2026-11-20 of 12 facilities, alderwick to brackenhold-2 into " + into);
    }

    @Test
    void justTheLogsAskedForAreWritten() {
        Path into = home.resolve("try");
        assertThat(execute(
                        ("sample --nights 1 --sectors 1 --cells 2 --logs movements,meals --into " + into).split(" ")))
                .isZero();
        Path night = into.resolve("alderwick/2026-11-20");
        assertThat(night).isDirectoryContaining("glob:**meals.csv").isDirectoryContaining("glob:**movements.csv");
        assertThat(night.resolve("headcount.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--facilities 1001 | --facilities: found 1001, expected 1 to 1000",
                "--nights 0 | --nights: found 0, expected 1 to 4000",
                "--cells -3 | --cells: found -3, expected 1 to 99",
                "--sectors 1000000 | --sectors: found 1000000, expected 1 to 40",
                "--facilities 99999999999 | --facilities: found '99999999999', expected a whole number",
                "--seed x | --seed: found 'x', expected a whole number",
                "--last-date 2026-02-30 | found '2026-02-30', expected a date YYYY-MM-DD",
                "--language fr | --language: found 'fr', expected en or es",
                "--logs meals,roll | --logs: found 'roll', expected words out of headcount,meals,solitary,movements,outside",
                "--logs meals,meals | --logs: found meals twice, expected each log once",
                "--night 3 | found the option --night, which the command does not know"
            })
    void aMistakeGivesOneMessageAndNothingIsWritten(String mistake, String message) {
        Path into = home.resolve("try");
        assertThat(execute(("sample --into " + into + " " + mistake).split(" ")))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("prison-census: ")
                .contains(message);
        assertThat(into).doesNotExist();
    }

    @Test
    void aFolderMustBeNamedAndEmpty() throws Exception {
        assertThat(execute("sample")).isEqualTo(2);
        Files.createDirectory(home.resolve("north"));
        assertThat(execute("sample", "--into", home.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("found no --into, which the command needs"),
                        second -> assertThat(second)
                                .contains("--into " + home
                                        + ": found north, expected a folder that is empty or does not exist yet"));
        assertThat(home.resolve("alderwick")).doesNotExist();
    }

    @Test
    void helpShowsDefaultsAndExamples() {
        assertThat(execute("sample", "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(
                        "--facilities",
                        "--nights",
                        "--sectors",
                        "--cells",
                        "--seed",
                        "--last-date",
                        "--language",
                        "--logs")
                .contains("(default: 2026-11-20)", "(default: 14)", "(default: 24)")
                .contains("Exit codes:", "Examples:", "prison-census sample --into try --facilities 3")
                .doesNotContain("DEFAULT-VALUE");
    }

    private int execute(String... args) {
        Cli cli = new Cli(
                () -> {
                    throw new AssertionError("samples need no house");
                },
                (started, request, lines) -> {},
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        return cli.execute(args);
    }
}
