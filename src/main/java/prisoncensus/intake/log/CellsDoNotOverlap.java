package prisoncensus.intake.log;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;

/** No two rows of cells.csv speak of one cell on the same day. */
final class CellsDoNotOverlap implements FileRule {
    private final Map<String, DayLines> lines = new HashMap<>();

    @Override
    public void accepted(LogEntry entry) throws LogRefusedException {
        if (!(entry instanceof CellCertificate certificate)) {
            return;
        }
        int line = certificate.origin().line();
        OptionalInt rival = lines.computeIfAbsent(certificate.cell(), cell -> new DayLines())
                .add(certificate.validity(), line);
        if (rival.isPresent()) {
            throw LogRefusedException.at(
                    line,
                    Fault.quoted(
                            FaultKind.OVERLAPPING_ROWS,
                            "cell",
                            certificate.cell(),
                            Integer.toString(rival.getAsInt())));
        }
    }
}
