package prisoncensus.nights.job;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prisoncensus.checks.Checks;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.RevisionResults;
import prisoncensus.comparison.EarlierCensuses;
import prisoncensus.comparison.FactDifferences;
import prisoncensus.comparison.RevisionComparison;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.NightReportBuilder;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.RevisionChanges;
import prisoncensus.report.Texts;
import prisoncensus.store.NightRecall;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFile;
import prisoncensus.store.received.ReceivedFiles;

/** What one revision is made from: its facts are read and judged once, whichever step needs them first. */
public final class RevisionContext {
    private final Night night;
    private final int number;
    private final RevisionRepository revisions;
    private final SealedRevisions sealed;
    private final NightRecall recall;
    private final ResultRepository results;
    private final ReceivedFiles received;
    private final Software software;
    private @Nullable Judgement judgement;
    private Optional<RevisionChanges> changes = Optional.empty();
    private @Nullable NightReport report;

    RevisionContext(
            Night night,
            int number,
            RevisionRepository revisions,
            SealedRevisions sealed,
            NightRecall recall,
            ResultRepository results,
            ReceivedFiles received,
            Software software) {
        this.night = night;
        this.number = number;
        this.revisions = revisions;
        this.sealed = sealed;
        this.recall = recall;
        this.results = results;
        this.received = received;
        this.software = software;
    }

    /** The night that the revision is about. */
    public Night night() {
        return night;
    }

    /** The number of the revision, from 1. */
    public int number() {
        return number;
    }

    /** The revision as the store has it now. */
    public Revision revision() {
        return revisions.find(night, number).orElseThrow();
    }

    public synchronized Judgement judgement() {
        if (judgement == null) {
            judgement = Checks.judge(recall.recall(revision()));
        }
        return judgement;
    }

    public synchronized NightReport report() throws IOException {
        if (report == null) {
            Revision revision = revision();
            Optional<Revision> before = sealed.standingBefore(revision);
            if (before.isPresent()) {
                changes = Optional.of(against(before.get()));
            }
            report = NightReportBuilder.gather(heading(revision), language(revision), judgement(), changes);
        }
        return report;
    }

    /** The file of that kind that the revision reads; empty if it reads none. */
    Optional<StoredFile> file(LogKind log) {
        return recall.inputs(revision()).stream()
                .filter(file -> file.file().log() == log)
                .findFirst();
    }

    /** The files of earlier days that the revision reads, by path. */
    public List<LogFile> earlierFiles() {
        return recall.earlierFiles(revision());
    }

    /** Every file that the revision reads. */
    Stream<LogFile> copies() {
        return Stream.concat(recall.inputs(revision()).stream().map(StoredFile::file), earlierFiles().stream());
    }

    /** How many of the logs of a night were received. */
    public int logsReceived() {
        return recall.logsReceived(revision());
    }

    /** How many logs the night should have, and has besides. */
    public int logsExpected() {
        return recall.logsExpected(revision()).size();
    }

    /** How many findings the store keeps: every severity by its name, the gravest first. */
    public Map<String, Integer> findingsBySeverity() {
        return results.findingsBySeverity(revision());
    }

    /** Keeps the judgement in the store, worded in the language of the report. */
    void save() {
        results.save(revision(), judgement(), Texts.in(language(revision()))::say);
    }

    /** What changed against the revision that stood for the night before this one; empty for a first report. */
    public synchronized Optional<RevisionChanges> changes() throws IOException {
        report();
        return changes;
    }

    private RevisionChanges against(Revision before) throws IOException {
        Revision revision = revision();
        var reasons = new FactDifferences(recall, received, before, revision);
        var comparison = new RevisionComparison(
                results.results(before),
                RevisionResults.of(judgement(), Texts.in(language(revision))::say),
                reasons.facts(),
                reasons.besides());
        return new RevisionChanges(
                before.number(),
                Stream.of(
                                comparison.changes(),
                                comparison.judgedOtherwise(),
                                EarlierCensuses.changes(
                                        results.censusesBefore(before), results.censusesBefore(revision)))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Language language(Revision revision) {
        return Language.of(revision.settings().language()).orElseThrow();
    }

    /** What the reports of the revision name on every page. */
    public synchronized ReportHeading heading() {
        return heading(revision());
    }

    private ReportHeading heading(Revision revision) {
        var settings = revision.settings();
        return new ReportHeading(
                night,
                settings.facilityName(),
                ZoneId.of(settings.zone()),
                number,
                revision.asKnownAt(),
                revision.request().asKnownEarlier(),
                revision.asKnownAt().isAfter(revision.createdAt()),
                judgement().limits().dayCount(),
                software.label(),
                revision.request().by(),
                revision.request().reason(),
                Optional.of(revision.createdAt()).filter(at -> settings.fixedClock()));
    }
}
