package prisoncensus.jobs;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prisoncensus.audit.Comparison;
import prisoncensus.checks.Checks;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.Said;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.Night;
import prisoncensus.report.Heading;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.NightReports;
import prisoncensus.report.Revised;
import prisoncensus.report.Texts;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.Revision;

/** What lies open while one revision is made: its facts are read and judged once, whichever step asks first. */
final class NightDesk {
    private final Night night;
    private final int number;
    private final NightSteps.Store store;
    private final ReceivedFiles received;
    private final Software software;
    private @Nullable Judgement judgement;
    private Optional<Revised> revised = Optional.empty();
    private @Nullable NightReport report;

    NightDesk(Night night, int number, NightSteps.Store store, ReceivedFiles received, Software software) {
        this.night = night;
        this.number = number;
        this.store = store;
        this.received = received;
        this.software = software;
    }

    Night night() {
        return night;
    }

    int number() {
        return number;
    }

    /** The revision as the store has it now. */
    Revision revision() {
        return store.revisions().find(night, number).orElseThrow();
    }

    synchronized Judgement judgement() {
        if (judgement == null) {
            judgement = Checks.judge(store.recall().recall(revision()));
        }
        return judgement;
    }

    synchronized NightReport report() throws IOException {
        if (report == null) {
            Revision revision = revision();
            Optional<Revision> before = standingBefore();
            if (before.isPresent()) {
                revised = Optional.of(against(before.get()));
            }
            report = NightReports.gather(heading(revision), language(revision), judgement(), revised);
        }
        return report;
    }

    private Optional<Revision> standingBefore() {
        return store.revisions().standing(night).stream()
                .filter(earlier -> earlier.number() < number)
                .reduce((older, newer) -> newer);
    }

    /** What changed against the revision that stood for the night before this one; empty for a first report. */
    synchronized Optional<Revised> revised() throws IOException {
        report();
        return revised;
    }

    private Revised against(Revision before) throws IOException {
        Revision revision = revision();
        var reasons = new Reasons(store.recall(), received, before, revision);
        var comparison = new Comparison(
                store.results().said(before),
                Said.of(judgement(), Texts.in(language(revision))::say),
                reasons.facts(),
                reasons.besides());
        return new Revised(before.number(), comparison.changes());
    }

    private static Language language(Revision revision) {
        return Language.of(revision.settings().language()).orElseThrow();
    }

    /** What the reports of the revision name on every page. */
    synchronized Heading heading() {
        return heading(revision());
    }

    private Heading heading(Revision revision) {
        var settings = revision.settings();
        return new Heading(
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
