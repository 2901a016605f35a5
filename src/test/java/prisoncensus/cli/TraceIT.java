package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log lines behind findings, as an auditor sees them. */
class TraceIT extends AuditedNight {
    TraceIT() {
        super("north");
    }

    @Test
    void aLineIsShownAsItWasReceivedWithWhatATerminalMustNotSeeEscaped() {
        assertThat(trace("--revision", "1", "--check", "H02", "--subject", "1")).isZero();
        assertThat(printed())
                .containsExactly(
                        "north 2026-11-20 r1",
                        "H02 over-limit, BREACH, 1",
                        "",
                        "Cell 1 held 81 people at the 22:00 count; its limit is 80.",
                        "",
                        "2026-11-20/headcount.csv",
                        "  SHA-256   " + sha256("headcount"),
                        "  received  2026-11-22T01:00:00Z",
                        "  1  cell,scheduled_time,counted,remarks",
                        "  2  1,22:00,81,\"\\u202Ehidden\\r",
                        "  3  \\tand C:\\\\more\"",
                        "",
                        "Escapes: \\x and 2 digits is a byte that means nothing in this encoding; \\u and 4 digits, \\t,"
                                + " \\r and \\n a character that cannot be seen; \\\\ a backslash.");
    }

    @Test
    void aRejectedLineIsShownWithAllItsFaults() {
        assertThat(trace("--revision", "1", "--check", "R02", "--subject", "headcount"))
                .isZero();
        assertThat(printed())
                .containsSubsequence(
                        "2 of 4 lines of headcount.csv were rejected.",
                        "  4  1,2\\u001B2:00,80,M. Doe",
                        "       column scheduled_time: found \"[6]\", expected a time HH:mm from 00:00 to 23:59",
                        "  5  1,18:00,\\xE9,x",
                        "       found bytes that are no UTF-8, expected UTF-8 like the rest of the file");
    }

    @Test
    void aLineOfAnEarlierDayIsShownAsTheRevisionKnewIt() {
        assertThat(trace("--revision", "1", "--check", "s01", "--subject", "P-1"))
                .isZero();
        assertThat(printed())
                .contains("2026-11-19/solitary.csv", "  4  A-1,P-1,S-1,2026-11-01,,fight")
                .noneMatch(line -> line.contains("P-2"));
    }

    @Test
    void whatRestsOnNothingSaysSo() {
        assertThat(trace("--check", "R01", "--subject", "meals")).isZero();
        assertThat(printed())
                .containsExactly(
                        "north 2026-11-20 r2",
                        "R01 log-not-received, GAP, meals",
                        "",
                        "meals.csv was not received.",
                        "",
                        "It cites no log line: it rests on what is missing, or on the logs as a whole.");
    }

    @Test
    void withoutANumberTheRevisionThatStandsForTheNightIsTraced() {
        assertThat(trace("--check", "H02", "--subject", "1")).isZero();
        assertThat(printed()).contains("north 2026-11-20 r2", "  3  1,18:00,85,mended");
        assertThat(trace("--revision", "3", "--check", "H02", "--subject", "1")).isZero();
        assertThat(printed()).contains("north 2026-11-20 r3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--facility nor --date 2026-11-20 --check H02 --subject 1 |"
                        + " --facility: found 'nor', expected one that has a report: north",
                "--facility ../../x --date 2026-11-20 --check H02 --subject 1 |"
                        + " --facility: found '../../x', expected one that has a report: north",
                "--facility north --date 2026-11-19 --check H02 --subject 1 |"
                        + " --date: found 2026-11-19, expected a night of north that has a report:"
                        + " 1 from 2026-11-20 to 2026-11-20",
                "--facility north --date 2026-11-20 --revision 4 --check H02 --subject 1 |"
                        + " --revision: found 4, expected one of north 2026-11-20: 1, 2, 3",
                "--facility north --date 2026-11-20 --revision 0 --check H02 --subject 1 |"
                        + " --revision: found 0, expected one of north 2026-11-20: 1, 2, 3",
                "--facility north --date 2026-11-20 --check H2 --subject 1 |"
                        + " --check: found 'H2', expected the id of a check: H01 H02",
                "--facility north --date 2026-11-20 --check H02 --subject \u001b[31m |"
                        + " --subject: found '[U+001B][31m', expected a subject of H02 over-limit in north 2026-11-20 r2: 1",
                "--facility north --date 2026-11-20 --revision 1 --check S13 --subject x |"
                        + " --subject: found 'x', expected a subject of S13 vanished in north 2026-11-20 r1: A-1, A-2",
                "--facility north --date 2026-11-20 --check S10 --subject x |"
                        + " --subject: found 'x', but there is no finding of S10 shared-cell in north 2026-11-20 r2"
            })
    void whatIsNotThereIsOneMessageThatNamesWhatThereIs(String line, String message) {
        List<String> args = new ArrayList<>(List.of("trace"));
        args.addAll(List.of(line.strip().split(" ")));
        args.addAll(List.of("--reports", home.resolve("reports").toString()));
        assertThat(execute(args)).isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(errorMessage()).startsWith("prison-census: " + message.strip());
    }

    @Test
    void aCopyThatWasTouchedOrIsGoneIsNamedWithItsHashes() throws IOException {
        String sha256 = sha256("solitary");
        Path copy = RECEIVED.resolve(sha256.substring(0, 2)).resolve(sha256 + ".gz");
        byte[] whole = Files.readAllBytes(copy);
        String other = sha256("headcount");
        String where = "prison-census: the received copy of north/2026-11-19/solitary.csv: found ";
        try {
            Files.copy(
                    RECEIVED.resolve(other.substring(0, 2)).resolve(other + ".gz"),
                    copy,
                    StandardCopyOption.REPLACE_EXISTING);
            assertLost(where + "SHA-256 " + other + ", expected SHA-256 " + sha256);
            Files.writeString(copy, "no gzip");
            assertLost(where + "a file that cannot be read, expected SHA-256 " + sha256);
            Files.delete(copy);
            assertLost(where + "no file, expected SHA-256 " + sha256);
        } finally {
            Files.write(copy, whole);
        }
    }

    private void assertLost(String message) {
        assertThat(trace("--revision", "1", "--check", "S01", "--subject", "P-1"))
                .isEqualTo(1);
        assertThat(printed()).isEmpty();
        assertThat(errorMessage()).isEqualTo(message);
    }
}
