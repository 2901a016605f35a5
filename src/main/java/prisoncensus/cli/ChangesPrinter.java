package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.NightResult;
import prisoncensus.report.Texts;

/** Prints what each new revision changed; revisions that changed nothing share one line for each facility. */
record ChangesPrinter(PrintWriter out, Texts texts) {
    void print(List<NightResult> results) {
        List<NightResult.Reported> compared = results.stream()
                .filter(NightResult.Reported.class::isInstance)
                .map(NightResult.Reported.class::cast)
                .filter(reported -> reported.compared().isPresent())
                .toList();
        compared.stream().filter(reported -> !isUnchanged(reported)).forEach(this::printChanges);
        Map<String, Unchanged> unchanged = new TreeMap<>();
        compared.stream()
                .filter(ChangesPrinter::isUnchanged)
                .forEach(reported -> unchanged.merge(reported.facility(), Unchanged.of(reported), Unchanged::and));
        unchanged.values().forEach(nights -> {
            out.println();
            out.println(texts.say(nights.inWords()));
        });
    }

    private static boolean isUnchanged(NightResult.Reported reported) {
        return reported.compared().orElseThrow().changes().isEmpty();
    }

    private void printChanges(NightResult.Reported reported) {
        NightResult.Compared compared = reported.compared().orElseThrow();
        out.println();
        out.println(texts.say(heading("compared.title", reported)));
        compared.changes().forEach(this::printChange);
    }

    private static Message heading(String key, NightResult.Reported reported) {
        return Message.of(key)
                .with("night", reported.facility() + " " + reported.date())
                .with("revision", "r" + reported.revision())
                .with("against", "r" + reported.compared().orElseThrow().against());
    }

    private void printChange(NightResult.Change change) {
        out.println("  " + SpelledText.line(change.what()));
        out.println(texts.say(Message.of("compared.before").with("text", change.before())));
        out.println(texts.say(Message.of("compared.now").with("text", change.now())));
        out.println(texts.say(Message.of("compared.why").with("text", change.why())));
    }

    /** Nights of a facility of which a new revision says what the one before said. */
    private record Unchanged(NightResult.Reported first, NightResult.Reported last, int nights) {
        static Unchanged of(NightResult.Reported one) {
            return new Unchanged(one, one, 1);
        }

        Unchanged and(Unchanged next) {
            return new Unchanged(first, next.last, nights + next.nights);
        }

        Message inWords() {
            if (nights == 1) {
                return heading("compared.none", first);
            }
            return Message.of("compared.noneInNights")
                    .with("facility", first.facility())
                    .with("nights", nights)
                    .with("first", first.date().toString())
                    .with("last", last.date().toString());
        }
    }
}
