package prisoncensus.audit.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prisoncensus.audit.LostCopyException;
import prisoncensus.audit.Page;
import prisoncensus.audit.RevisionLookup;
import prisoncensus.audit.RevisionName;
import prisoncensus.checks.night.Message;
import prisoncensus.comparison.EarlierCensuses;
import prisoncensus.comparison.FactDifferences;
import prisoncensus.comparison.RevisionComparison;
import prisoncensus.report.Change;
import prisoncensus.report.RevisionChanges;
import prisoncensus.report.Texts;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.received.ReceivedFiles;

/** Compares two revisions of a night as a re-run compares its own with the one before. Writes nothing. */
public final class DiffService {
    private final RevisionLookup lookup;
    private final NightRecall recall;
    private final ReceivedFiles received;
    private final ResultRepository results;
    private final Texts texts;

    /** @param texts in which differences are worded */
    DiffService(
            SealedRevisions revisions,
            NightRecall recall,
            ReceivedFiles received,
            ResultRepository results,
            Texts texts) {
        this.lookup = new RevisionLookup(revisions);
        this.recall = recall;
        this.received = received;
        this.results = results;
        this.texts = texts;
    }

    /**
     * What differs between the one revision and the other, in whichever order they were made.
     *
     * @throws WrongInputException if there is no such facility, night or revision, or both are one
     * @throws LostCopyException if a log that differs is no longer as it was received
     */
    public RevisionDiff between(String facility, LocalDate date, int before, int now) {
        if (before == now) {
            throw new WrongInputException(Message.of("diff.twice").with("revision", now));
        }
        Revision one = lookup.find(new RevisionName(facility, date, Optional.of(before)));
        Revision other = lookup.find(new RevisionName(facility, date, Optional.of(now)));
        List<Change> changes = changes(one, other);
        List<RevisionChanges.InWords> words = new RevisionChanges(before, changes).inWords(texts.language());
        return new RevisionDiff(
                facility,
                date,
                before,
                now,
                IntStream.range(0, changes.size())
                        .mapToObj(i -> difference(changes.get(i), words.get(i)))
                        .toList());
    }

    private List<Change> changes(Revision one, Revision other) {
        var reasons = new FactDifferences(recall, received, one, other);
        try {
            var comparison = new RevisionComparison(
                    results.results(one), results.results(other), reasons.facts(), reasons.besides());
            return Stream.of(
                            comparison.changes(),
                            comparison.judgedOtherwise(),
                            EarlierCensuses.changes(results.censusesBefore(one), results.censusesBefore(other)))
                    .flatMap(List::stream)
                    .toList();
        } catch (NoSuchFileException gone) {
            throw new LostCopyException(Message.of("copy.gone").with("file", String.valueOf(gone.getFile())));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private RevisionDiff.Difference difference(Change change, RevisionChanges.InWords words) {
        List<String> why = change.why().stream().map(texts::say).toList();
        if (change instanceof Change.OfFigure figure) {
            return plain(RevisionDiff.Kind.FIGURE, figure.name(), words, why);
        } else if (change instanceof Change.OfOutcome outcome) {
            return plain(RevisionDiff.Kind.OUTCOME, outcome.rule(), words, why);
        } else if (change instanceof Change.OfJudged judged) {
            return plain(RevisionDiff.Kind.JUDGED, judged.rule(), words, why);
        } else if (change instanceof Change.OfEarlierCensus census) {
            return plain(RevisionDiff.Kind.EARLIER_CENSUS, census.night().toString(), words, why);
        }
        var key = ((Change.OfFinding) change).key();
        return new RevisionDiff.Difference(
                RevisionDiff.Kind.FINDING,
                key.rule(),
                Optional.of(key.kind().word()),
                Optional.of(key.subject()),
                words.what(),
                words.before(),
                words.now(),
                why);
    }

    private static RevisionDiff.Difference plain(
            RevisionDiff.Kind kind, String id, RevisionChanges.InWords words, List<String> why) {
        return new RevisionDiff.Difference(
                kind, id, Optional.empty(), Optional.empty(), words.what(), words.before(), words.now(), why);
    }

    /** The differences in words. */
    public Page page(RevisionDiff diff) {
        return new DiffWords(texts, diff).page();
    }
}
