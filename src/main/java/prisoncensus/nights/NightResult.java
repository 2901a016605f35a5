package prisoncensus.nights;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.nights.job.RevisionContext;
import prisoncensus.report.Language;
import prisoncensus.report.RevisionChanges;

/** How one night ended. */
public sealed interface NightResult {
    /** The facility's code. */
    String facility();

    /** The census date. */
    LocalDate date();

    /**
     * The result of a revision that was sealed below this folder.
     *
     * @param language of the console
     */
    static Reported of(RevisionContext sealed, ReportsFolder reports, Language language) throws IOException {
        return new Reported(
                sealed.night().facility().value(),
                sealed.night().date(),
                sealed.number(),
                sealed.logsReceived(),
                sealed.logsExpected(),
                sealed.findingsBySeverity(),
                reports.place(sealed.night(), sealed.number()),
                sealed.changes().map(changes -> Compared.of(changes, language)));
    }

    /**
     * It has a report.
     *
     * @param logsReceived of the logs of the night
     * @param logsExpected those that the facility keeps, and others that it handed in
     * @param findings by severity, each severity named, the gravest first
     * @param place where the report lies
     * @param compared what changed; empty for a first report
     */
    record Reported(
            String facility,
            LocalDate date,
            int revision,
            int logsReceived,
            int logsExpected,
            Map<String, Integer> findings,
            Path place,
            Optional<Compared> compared)
            implements NightResult {}

    /**
     * What changed against an earlier revision.
     *
     * @param against its number
     * @param changes figures, then outcomes, then findings
     */
    record Compared(int against, List<Change> changes) {
        private static Compared of(RevisionChanges changes, Language language) {
            return new Compared(
                    changes.against(),
                    changes.inWords(language).stream()
                            .map(change -> new Change(change.what(), change.before(), change.now(), change.why()))
                            .toList());
        }
    }

    /** One change in words: what changed, what the earlier revision said, what this one says, and why. */
    record Change(String what, String before, String now, String why) {}

    /**
     * It has none; the next start takes it up again.
     *
     * @param why in one sentence
     */
    record Failed(String facility, LocalDate date, int revision, String why) implements NightResult {}

    /**
     * It has none, because the program was asked to stop.
     *
     * @param nights how many of the facility are left so, from this one on
     * @param begun whether this one was begun; the next start takes it up again
     */
    record Left(String facility, LocalDate date, int revision, int nights, boolean begun) implements NightResult {}
}
