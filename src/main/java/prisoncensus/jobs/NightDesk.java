package prisoncensus.jobs;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prisoncensus.checks.Checks;
import prisoncensus.checks.Judgement;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.Night;
import prisoncensus.report.Heading;
import prisoncensus.report.Language;
import prisoncensus.report.NightReport;
import prisoncensus.report.NightReports;
import prisoncensus.store.NightRecall;
import prisoncensus.store.Revision;
import prisoncensus.store.Revisions;

/** What lies open while one revision is made: its facts are read and judged once, whichever step asks first. */
final class NightDesk {
    private final Night night;
    private final int number;
    private final Revisions revisions;
    private final NightRecall recall;
    private final Software software;
    private @Nullable Judgement judgement;
    private @Nullable NightReport report;

    NightDesk(Night night, int number, Revisions revisions, NightRecall recall, Software software) {
        this.night = night;
        this.number = number;
        this.revisions = revisions;
        this.recall = recall;
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
        return revisions.find(night, number).orElseThrow();
    }

    synchronized Judgement judgement() {
        if (judgement == null) {
            judgement = Checks.judge(recall.recall(revision()));
        }
        return judgement;
    }

    synchronized NightReport report() {
        if (report == null) {
            Revision revision = revision();
            Language language = Language.of(revision.settings().language()).orElseThrow();
            report = NightReports.gather(heading(revision), language, judgement());
        }
        return report;
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
