package prisoncensus.intake.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.logbook.CellCertificate;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;

/** No two rows of cells.csv speak of one cell on the same day. */
final class CellsDoNotOverlap implements FileRule {
    private final Map<String, Timeline<Integer>> lines = new HashMap<>();

    @Override
    public void accepted(LogEntry entry) throws LogRefusedException {
        if (!(entry instanceof CellCertificate certificate)) {
            return;
        }
        int line = certificate.origin().line();
        Optional<Integer> rival = lines.computeIfAbsent(certificate.cell(), cell -> new Timeline<>())
                .add(certificate.validity(), line);
        if (rival.isPresent()) {
            throw LogRefusedException.at(
                    line,
                    Fault.quoted(
                            FaultKind.OVERLAPPING_ROWS,
                            "cell",
                            certificate.cell(),
                            rival.get().toString()));
        }
    }
}
