package prisoncensus.mail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import prisoncensus.checks.Judgement;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.RevisionChanges;
import prisoncensus.store.Revision;

/**
 * A sealed revision that letters may be written about.
 *
 * @param reports where its folder lies
 * @param changes what it changes against the revision that it replaces; empty for a first report
 * @param outdatedNights the reported nights that would read otherwise by now; asked for only where a letter names them
 */
public record SealedNight(
        Revision revision,
        Judgement judgement,
        ReportHeading heading,
        ReportsFolder reports,
        Optional<RevisionChanges> changes,
        Supplier<? extends Collection<LocalDate>> outdatedNights) {
    FacilityCode facility() {
        return revision.night().facility();
    }

    LocalDate date() {
        return revision.night().date();
    }

    int number() {
        return revision.number();
    }

    @Override
    public String toString() {
        return revision.night() + " r" + number();
    }
}
