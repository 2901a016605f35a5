package prisoncensus.nights.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.ReceptionsFile.Reception;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.ReceptionLog;
import prisoncensus.store.ReceptionLog.Numbered;
import prisoncensus.store.Revision;
import prisoncensus.store.database.StoreSync;

/** Brings receptions.csv of a facility up to what its store has received. */
public record ReceptionRecorder(ReceptionLog log, StoreSync store) {
    /**
     * The last line that the revision knows, whether it stands in receptions.csv already or not.
     *
     * @return empty if the revision knows no file
     */
    Optional<ReceptionsFile.Link> lastKnown(Revision revision, ReportsFolder reports) throws IOException {
        FacilityCode facility = revision.night().facility();
        int known = log.lastKnown(revision);
        if (known == 0) {
            return Optional.empty();
        }
        List<ReceptionsFile.Line> lines =
                new ArrayList<>(reports.receptions(facility).last().stream().toList());
        if (!lines.isEmpty() && lines.get(0).sequence() > known) {
            lines = reports.receptions(facility).content().lines();
        } else {
            lines.addAll(missing(facility, reports));
        }
        return lines.stream()
                .filter(line -> line.sequence() == known)
                .findFirst()
                .map(ReceptionsFile.Line::link);
    }

    /** Makes the store survive a loss of power, and then appends what the end of the file lacks: what is published next rests on both. */
    public void append(FacilityCode facility, ReportsFolder reports) throws IOException {
        store.sync();
        reports.receptions(facility).append(missing(facility, reports));
    }

    private List<ReceptionsFile.Line> missing(FacilityCode facility, ReportsFolder reports) throws IOException {
        Optional<ReceptionsFile.Line> last = reports.receptions(facility).last();
        int written = last.map(ReceptionsFile.Line::sequence).orElse(0);
        return ReceptionsFile.chained(
                last,
                log.between(facility, written, Integer.MAX_VALUE).stream()
                        .map(ReceptionRecorder::reception)
                        .toList());
    }

    /** A reception of the store as receptions.csv has it. */
    public static Reception reception(Numbered numbered) {
        return new Reception(numbered.place(), numbered.receivedAt(), numbered.file(), numbered.origin());
    }
}
