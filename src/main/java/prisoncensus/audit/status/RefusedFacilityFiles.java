package prisoncensus.audit.status;

import java.util.List;
import java.util.stream.Stream;
import prisoncensus.intake.InputFolder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;
import prisoncensus.nights.planning.FacilityFileReader;

/** Says which of cells.csv and limits.csv, as they lie in the input folder now, is refused. */
record RefusedFacilityFiles(InputFolder input) {
    /** The refusals of a facility, cells.csv first; each stops the nights of the facility until it is mended. */
    List<Refusal> of(FacilityCode facility) {
        var reader = new FacilityFileReader(input);
        return Stream.of(LogKind.CELLS, LogKind.LIMITS)
                .flatMap(log -> reader.read(facility, log).stream())
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
    }
}
