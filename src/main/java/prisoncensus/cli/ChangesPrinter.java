package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.NightResult;

/** Prints what each new revision changed; revisions that changed nothing share one line for each facility. */
record ChangesPrinter(PrintWriter out) {
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
            out.println(nights);
        });
    }

    private static boolean isUnchanged(NightResult.Reported reported) {
        return reported.compared().orElseThrow().changes().isEmpty();
    }

    private void printChanges(NightResult.Reported reported) {
        NightResult.Compared compared = reported.compared().orElseThrow();
        out.println();
        out.println("%s %s: r%d compared with r%d"
                .formatted(reported.facility(), reported.date(), reported.revision(), compared.against()));
        compared.changes().forEach(this::printChange);
    }

    private void printChange(NightResult.Change change) {
        out.println("  " + SpelledText.line(change.what()));
        out.println("    before: " + SpelledText.line(change.before()));
        out.println("    now:    " + SpelledText.line(change.now()));
        out.println("    why:    " + SpelledText.line(change.why()));
    }

    /** Nights of a facility of which a new revision says what the one before said. */
    private record Unchanged(NightResult.Reported first, NightResult.Reported last, int nights) {
        static Unchanged of(NightResult.Reported one) {
            return new Unchanged(one, one, 1);
        }

        Unchanged and(Unchanged next) {
            return new Unchanged(first, next.last, nights + next.nights);
        }

        @Override
        public String toString() {
            if (nights == 1) {
                return "%s %s: r%d compared with r%d, nothing changed"
                        .formatted(
                                first.facility(),
                                first.date(),
                                first.revision(),
                                first.compared().orElseThrow().against());
            }
            return "%s: nothing changed in %d nights from %s to %s, each compared with the revision before"
                    .formatted(first.facility(), nights, first.date(), last.date());
        }
    }
}
