package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.NightsSummary;

/** Prints how a run ended: a table of the nights on one stream, what went wrong on the other. */
final class SummaryPrinter {
    private final PrintWriter out;
    private final PrintWriter err;

    SummaryPrinter(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    void print(NightsSummary summary) {
        summary.notes().forEach(note -> out.println("note: " + SpelledText.line(note)));
        if (summary.results().isEmpty()) {
            out.println(
                    Stream.of(summary.differences(), summary.errors(), summary.busy())
                                    .allMatch(List::isEmpty)
                            ? "Nothing to do: every night that has ended has its report."
                            : "No night was reported.");
        } else {
            out.println();
            table(summary.results()).lines().forEach(out::println);
            printFailures(summary.results());
            new ChangesPrinter(out).print(summary.results());
        }
        Stream.of(summary.differences(), summary.errors(), summary.busy())
                .flatMap(List::stream)
                .forEach(error -> err.println("prison-census: " + SpelledText.line(error)));
    }

    private void printFailures(List<NightResult> results) {
        long failed =
                results.stream().filter(NightResult.Failed.class::isInstance).count();
        if (failed > 0) {
            out.println();
            out.println("%d of %d nights failed; status names the command that takes them up"
                    .formatted(failed, results.size()));
        }
    }

    private static TextTable table(List<NightResult> results) {
        List<List<String>> rows = new ArrayList<>();
        results.forEach(result -> rows.add(row(result)));
        return new TextTable(
                List.of("Facility", "Night", "Logs", "Breaches", "Warnings", "Gaps", "Notes", "Report"), rows);
    }

    private static List<String> row(NightResult result) {
        List<String> row =
                new ArrayList<>(List.of(result.facility(), result.date().toString()));
        if (result instanceof NightResult.Reported reported) {
            row.add(reported.logsReceived() + " of " + reported.logsExpected());
            reported.findings().values().forEach(number -> row.add(String.format(Locale.ROOT, "%d", number)));
            row.add(reported.place().toString());
        } else if (result instanceof NightResult.Failed failed) {
            row.addAll(List.of("", "", "", "", "", "FAILED: " + failed.why() + " (" + remedy(failed) + ")"));
        }
        return row;
    }

    private static String remedy(NightResult.Failed failed) {
        return failed.revision() == 1
                ? "the next start takes it up again"
                : "r%d is taken up again by the same command with --continue".formatted(failed.revision());
    }
}
