package prisoncensus.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.SealedInput;
import prisoncensus.logbook.LogKind;

/**
 * What a night reads of the days before, among what was received: solitary.csv of all of them, and most logs of the last.
 *
 * @param reading number of the rules by which it reads them
 */
record EarlierReceptions(LocalDate date, int reading) {
    private static final String ALWAYS = LogKind.SOLITARY.word();
    private static final Set<String> OF_THE_DAY_BEFORE =
            EnumSet.of(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.MOVEMENTS).stream()
                    .map(LogKind::word)
                    .collect(Collectors.toUnmodifiableSet());

    boolean reads(ReceptionsFile.Line line) {
        boolean isOfTheDayBefore = line.night().equals(Optional.of(date.minusDays(1)));
        return line.night().filter(night -> night.isBefore(date)).isPresent()
                && (line.log().equals(ALWAYS) || (isOfTheDayBefore && OF_THE_DAY_BEFORE.contains(line.log())));
    }

    /** Of each place the version received last, by path. */
    List<SealedInput> among(List<ReceptionsFile.Line> known) {
        Map<String, SealedInput> inForce = new TreeMap<>();
        Map<List<String>, Instant> first = new HashMap<>();
        for (ReceptionsFile.Line line : known) {
            Instant at = first.computeIfAbsent(
                    List.of(line.path(), line.log(), line.sha256()), version -> line.receivedAt());
            if (reads(line)) {
                inForce.put(line.night().orElseThrow() + "/" + line.log() + ".csv", input(line, at));
            }
        }
        return List.copyOf(inForce.values());
    }

    private SealedInput input(ReceptionsFile.Line line, Instant at) {
        return new SealedInput(line.log(), line.path(), line.sha256(), line.bytes(), reading, Optional.of(at));
    }
}
