package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.NightsSummary;
import prisoncensus.report.Texts;

/** Prints how a run ended: a table of the nights on one stream, what went wrong on the other. */
final class SummaryPrinter {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;

    SummaryPrinter(PrintWriter out, PrintWriter err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    void print(NightsSummary summary) {
        summary.notes()
                .forEach(note -> out.println(texts.say(Message.of("cli.note").with("note", note))));
        if (summary.results().isEmpty()) {
            out.println(
                    Stream.of(summary.differences(), summary.errors(), summary.busy())
                                    .allMatch(List::isEmpty)
                            ? texts.say("summary.nothingToDo")
                            : texts.say("summary.noNight"));
        } else {
            out.println();
            table(summary.results()).lines().forEach(out::println);
            printTotals(summary.results());
            printFailures(summary.results());
            new ChangesPrinter(out, texts).print(summary.results());
        }
        Stream.of(summary.differences(), summary.errors(), summary.busy())
                .flatMap(List::stream)
                .forEach(error -> err.println("prison-census: " + SpelledText.line(error)));
    }

    private void printTotals(List<NightResult> results) {
        List<NightResult.Reported> reported = results.stream()
                .filter(NightResult.Reported.class::isInstance)
                .map(NightResult.Reported.class::cast)
                .toList();
        if (results.size() > 1) {
            out.println();
            out.println(texts.say(Message.of("summary.totals")
                    .with("nights", results.size())
                    .with("reported", reported.size())
                    .with("breaches", total(reported, Severity.BREACH))
                    .with("warnings", total(reported, Severity.WARNING))
                    .with("gaps", total(reported, Severity.GAP))
                    .with("notes", total(reported, Severity.NOTE))));
        }
    }

    private static int total(List<NightResult.Reported> reported, Severity severity) {
        return reported.stream()
                .mapToInt(night -> night.findings().getOrDefault(severity.name(), 0))
                .sum();
    }

    private void printFailures(List<NightResult> results) {
        long failed =
                results.stream().filter(NightResult.Failed.class::isInstance).count();
        if (failed > 0) {
            out.println();
            out.println(texts.say(
                    Message.of("summary.failed").with("failed", failed).with("nights", results.size())));
        }
    }

    private TextTable table(List<NightResult> results) {
        List<List<String>> rows = new ArrayList<>();
        results.forEach(result -> rows.add(row(result)));
        return new TextTable(
                Stream.of(
                                "cli.column.facility",
                                "cli.column.night",
                                "cli.column.logs",
                                "cli.column.breaches",
                                "cli.column.warnings",
                                "cli.column.gaps",
                                "cli.column.notes",
                                "cli.column.report")
                        .map(texts::say)
                        .toList(),
                rows);
    }

    private List<String> row(NightResult result) {
        List<String> row =
                new ArrayList<>(List.of(result.facility(), result.date().toString()));
        if (result instanceof NightResult.Reported reported) {
            row.add(texts.say(
                    Message.of("cli.of").with("number", reported.logsReceived()).with("all", reported.logsExpected())));
            reported.findings().values().forEach(number -> row.add(String.format(Locale.ROOT, "%d", number)));
            row.add(reported.place().toString());
        } else if (result instanceof NightResult.Failed failed) {
            row.addAll(List.of("", "", "", "", "", failed(failed)));
        } else if (result instanceof NightResult.Left left) {
            row.addAll(List.of("", "", "", "", "", left(left)));
        }
        return row;
    }

    private String left(NightResult.Left left) {
        Message message = !left.begun()
                ? Message.of("summary.notBegun")
                : left.revision() == 1 ? Message.of("summary.stopped") : Message.of("summary.stoppedRerun");
        return texts.say(message.with("revision", "r" + left.revision()).with("nights", left.nights()));
    }

    private String failed(NightResult.Failed failed) {
        String key = failed.revision() == 1 ? "summary.failedFirst" : "summary.failedRerun";
        return texts.say(Message.of(key).with("why", failed.why()).with("revision", "r" + failed.revision()));
    }
}
