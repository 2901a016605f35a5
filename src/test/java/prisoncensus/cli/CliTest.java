package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.application.CensusApplication;

class CliTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bogus | found 'bogus', expected one of the commands night",
                "night bogus | found 'bogus', expected an option",
                "night --date 2026-02-30 | found '2026-02-30', expected a date YYYY-MM-DD",
                "night --date | found no --date, which the command needs; see prison-census night --help",
                "night --fil | found the option --fil, which the command does not know; see prison-census night --help",
                "--input x | found the option --input, which the command does not know",
                "trace | found no --facility, --date, --check, --subject, which the command needs",
                "trace --facility n --date 1.2.26 --check H02 --subject 1 | found '1.2.26', expected a date YYYY-MM-DD",
                "trace --facility n --date 2026-11-20 --revision one --check H02 --subject 1 | --revision: found 'one', expected a whole number",
                "rerun --date 2026-03-01 --reason x --by Login:ana | --by: found 'login:' in front, which only the console writes",
                "rerun --date 2026-03-01 --reason a\uFFFDo | a\uFFFDo: found letters that did not arrive whole",
                "rerun --date 2026-03-01 --reason a\u001Bo | --reason: found the control character U+001B",
                "export --facility n --date 2026-11-20 | found no --to, which the command needs"
            })
    void aMistakeGivesOneMessageAndNoStackTrace(String line, String message) {
        assertThat(execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("prison-census: ")
                .contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void noCommandButAnOptionForItSaysWhichCommandsThereAre() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("night", "Without a command: night");
    }

    @Test
    void helpOfACommandShowsItsExitCodesAndExamples() {
        assertThat(execute("night", "--help")).isZero();
        assertThat(out.toString())
                .contains("--facility", "--date", "--fill", "--fail-on-breach", "--input", "--reports")
                .contains("Exit codes:", "Examples:", "prison-census night --facility north --date 2026-11-20");
    }

    @Test
    void helpOfTheAuditorsCommandsShowsThemToo() {
        assertThat(execute("trace", "--help")).isZero();
        assertThat(execute("export", "--help")).isZero();
        assertThat(out.toString())
                .contains("--revision=N", "--check=ID", "--subject=S", "--to=FILE", "They may\nhold names")
                .contains(
                        "--check H02 \\\n      --subject 4-07",
                        "  4   report, ledger, receptions or logs are not as they were sealed");
    }

    @Test
    void nothingThatIsPrintedSteersTheTerminal() {
        execute("bogus\u001B[2J\u202E\u0085");
        assertThat(err.toString()).contains("[U+001B][2J[U+202E][U+0085]").doesNotContain("\u001B", "\u202E", "\u0085");
        EscapedWriter.around(out).println("a\u001B\u2067b\tñ");
        assertThat(out.toString()).isEqualTo("a[U+001B][U+2067]b\tñ" + System.lineSeparator());
    }

    @Test
    void inJsonTooAndTheTextStaysWhatItIs() {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("a", "\u202Eñ\u0085\n");
        assertThat(JsonText.of(keys)).contains("\"\\u202eñ\\u0085\\n\"");
    }

    @Test
    void theVersionNeedsNoStore() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).startsWith("prison-census 0.");
    }

    @Test
    void whatNobodyForesawIsAFailureWithItsInnermostCause() {
        int code = execute(
                () -> {
                    throw new IllegalStateException("wrapped", new IllegalArgumentException("the disk is gone"));
                },
                "night");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("the disk is gone");
    }

    private int execute(String... args) {
        return execute(
                () -> {
                    throw new AssertionError("the application is not needed to see a mistake");
                },
                args);
    }

    private int execute(Supplier<CensusApplication> applications, String... args) {
        return new Cli(
                        applications,
                        (started, request, lines) -> {},
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(args);
    }
}
