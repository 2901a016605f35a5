package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.NightsSummary;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

class SummaryPrinterTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void nightsAreATableWithFindingsBySeverityAndTheirReport() {
        print(new NightsSummary(List.of(reported(), failed()), List.of(), List.of(), List.of(), List.of()));
        assertThat(out.toString().lines())
                .containsExactly(
                        "",
                        "Facility  Night       Logs    Breaches  Warnings  Gaps  Notes  Report",
                        "--------  ----------  ------  --------  --------  ----  -----  " + "-".repeat(65),
                        "north     2026-11-20  2 of 3        12         0     1      0  reports/north/2026-11-20/r1",
                        "south     2026-11-20                                           "
                                + "FAILED: IOException: disk full (the next start takes it up again)",
                        "",
                        "In all: nights 2, reported 1; breaches 12, warnings 0, gaps 1, notes 0",
                        "",
                        "1 of 2 nights failed; status names the command that takes them up");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatAStopLeftIsNoFailureAndSaysWhatWasNotBegun() {
        print(new NightsSummary(
                List.of(
                        new NightResult.Left("north", NIGHT, 2, 1, true),
                        new NightResult.Left("south", NIGHT, 1, 14, false)),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(out.toString())
                .contains("stopped, as asked (r2 is taken up again by the command that status names)")
                .contains("not begun, as the program was asked to stop; nights of this facility: 14")
                .doesNotContain("FAILED", "nights failed", "Exception");
    }

    @Test
    void inSpanishAllOfItIsSpanish() {
        new SummaryPrinter(new PrintWriter(out, true), new PrintWriter(err, true), Texts.in(Language.ES))
                .print(new NightsSummary(
                        List.of(reported(), failed(), compared(1, List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("x")));
        assertThat(out.toString())
                .contains("nota: x", "Centro  Noche", "2 de 3", "HA FALLADO: ", "comparada con r1, nada ha cambiado")
                .doesNotContain("Facility", " of ", "FAILED", "compared");
    }

    @Test
    void nothingToDoIsSaid() {
        print(new NightsSummary(List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(out.toString().lines()).containsExactly("Nothing to do: every night that has ended has its report.");
    }

    @Test
    void whereInputWasRefusedNothingIsClaimedToBeDone() {
        print(new NightsSummary(
                List.of(), List.of(), List.of("x: found a, expected b"), List.of(), List.of("one remark")));
        assertThat(out.toString().lines()).containsExactly("note: one remark", "No night was reported.");
        assertThat(err.toString().lines()).containsExactly("prison-census: x: found a, expected b");
    }

    @Test
    void aLostCopyIsNamedAndNothingIsClaimedToBeDone() {
        print(new NightsSummary(List.of(), List.of("north is lost"), List.of(), List.of(), List.of()));
        assertThat(out.toString().lines()).containsExactly("No night was reported.");
        assertThat(err.toString().lines()).containsExactly("prison-census: north is lost");
    }

    @Test
    void nothingFromOutsideSteersTheTerminal() {
        var row = new NightResult.Change("cell \u202E1", "a\u001B[2J", "b\n", "c\u009B");
        print(new NightsSummary(
                List.of(compared(1, List.of(row))),
                List.of(),
                List.of("error\u202E"),
                List.of(),
                List.of("note\u001B")));
        assertThat(out.toString())
                .contains("cell [U+202E]1", "a[U+001B][2J", "b[U+000A]", "c[U+009B]", "note[U+001B]")
                .doesNotContain("\u202E", "\u001B", "\u009B");
        assertThat(err.toString()).contains("error[U+202E]").doesNotContain("\u202E");
    }

    @Test
    void whatChangedIsToldNightByNightAndWhatDidNotInOneLine() {
        var row = new NightResult.Change("Census", "73", "90", "headcount.csv was corrected: line 5.");
        print(new NightsSummary(
                List.of(
                        compared(1, List.of()),
                        compared(2, List.of(row)),
                        compared(3, List.of()),
                        compared(4, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(out.toString().lines().skip(7))
                .containsExactly(
                        "",
                        "In all: nights 4, reported 4; breaches 48, warnings 0, gaps 4, notes 0",
                        "",
                        "north 2026-03-02: r2 compared with r1",
                        "  Census",
                        "    before: 73",
                        "    now:    90",
                        "    why:    headcount.csv was corrected: line 5.",
                        "",
                        "north: nothing changed in 3 nights from 2026-03-01 to 2026-03-04,"
                                + " each compared with the revision before");
    }

    private static NightResult compared(int day, List<NightResult.Change> changes) {
        return new NightResult.Reported(
                "north",
                LocalDate.of(2026, 3, day),
                2,
                3,
                3,
                findings(),
                Path.of("r2"),
                Optional.of(new NightResult.Compared(1, changes)));
    }

    private void print(NightsSummary summary) {
        new SummaryPrinter(new PrintWriter(out, true), new PrintWriter(err, true), Texts.in(Language.EN))
                .print(summary);
    }

    private static Map<String, Integer> findings() {
        Map<String, Integer> findings = new LinkedHashMap<>();
        findings.put("BREACH", 12);
        findings.put("WARNING", 0);
        findings.put("GAP", 1);
        findings.put("NOTE", 0);
        return findings;
    }

    private static NightResult reported() {
        return new NightResult.Reported(
                "north", NIGHT, 1, 2, 3, findings(), Path.of("reports/north/2026-11-20/r1"), Optional.empty());
    }

    private static NightResult failed() {
        return new NightResult.Failed("south", NIGHT, 1, "IOException: disk full");
    }
}
