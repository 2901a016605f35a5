package prisoncensus.nights.job;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prisoncensus.checks.Checks;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.RevisionResults;
import prisoncensus.comparison.FactDifferences;
import prisoncensus.comparison.RevisionComparison;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.Night;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.NightReportBuilder;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.RevisionChanges;
import prisoncensus.report.Texts;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.Revision;

/** What lies open while one revision is made: its facts are read and judged once, whichever step asks first. */
public final class RevisionContext {
    private final Night night;
    private final int number;
    private final NightSteps.Store store;
    private final ReceivedFiles received;
    private final Software software;
    private @Nullable Judgement judgement;
    private Optional<RevisionChanges> revised = Optional.empty();
    private @Nullable NightReport report;

    public RevisionContext(Night night, int number, NightSteps.Store store, ReceivedFiles received, Software software) {
        this.night = night;
        this.number = number;
        this.store = store;
        this.received = received;
        this.software = software;
    }

    public Night night() {
        return night;
    }

    public int number() {
        return number;
    }

    /** The revision as the store has it now. */
    public Revision revision() {
        return store.revisions().find(night, number).orElseThrow();
    }

    public synchronized Judgement judgement() {
        if (judgement == null) {
            judgement = Checks.judge(store.recall().recall(revision()));
        }
        return judgement;
    }

    public synchronized NightReport report() throws IOException {
        if (report == null) {
            Revision revision = revision();
            Optional<Revision> before = standingBefore();
            if (before.isPresent()) {
                revised = Optional.of(against(before.get()));
            }
            report = NightReportBuilder.gather(heading(revision), language(revision), judgement(), revised);
        }
        return report;
    }

    private Optional<Revision> standingBefore() {
        return store.revisions().standing(night).stream()
                .filter(earlier -> earlier.number() < number)
                .reduce((older, newer) -> newer);
    }

    /** What changed against the revision that stood for the night before this one; empty for a first report. */
    public synchronized Optional<RevisionChanges> revised() throws IOException {
        report();
        return revised;
    }

    private RevisionChanges against(Revision before) throws IOException {
        Revision revision = revision();
        var reasons = new FactDifferences(store.recall(), received, before, revision);
        var comparison = new RevisionComparison(
                store.results().said(before),
                RevisionResults.of(judgement(), Texts.in(language(revision))::say),
                reasons.facts(),
                reasons.besides());
        return new RevisionChanges(before.number(), comparison.changes());
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
                judgement().limits().dayCount(),
                software.label(),
                revision.request().by(),
                revision.request().reason(),
                Optional.of(revision.createdAt()).filter(at -> settings.fixedClock()));
    }
}
