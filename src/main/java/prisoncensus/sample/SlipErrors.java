package prisoncensus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** Makes errors in the count slips of one night. */
record SlipErrors(Premises premises, LogErrors troubles) {
    private static final int PLACE_OF_A_CELL = 2;

    List<SlipEntry> on(int night, List<SlipEntry> slips) {
        List<SlipEntry> troubled = new ArrayList<>(slips);
        for (LogError trouble : List.of(
                LogError.COUNT_MISSING, LogError.ONE_OFFICER, LogError.CONFLICTING_SLIPS, LogError.UNKNOWN_CELL)) {
            SeededRandom details = troubles.details(trouble, night);
            for (int time = 0; time < troubles.times(trouble, night); time++) {
                befall(trouble, troubled, details);
            }
        }
        return troubled;
    }

    private void befall(LogError trouble, List<SlipEntry> slips, SeededRandom details) {
        Set<String> replaced = slips.stream().map(SlipEntry::supersedes).collect(Collectors.toSet());
        List<SlipEntry> eligible = slips.stream()
                .filter(slip -> slip.isRoutine() && !slip.cell().startsWith("S"))
                .filter(slip -> !replaced.contains(slip.number()))
                .toList();
        if (!eligible.isEmpty()) {
            befall(trouble, slips, details.pick(eligible), details);
        }
    }

    private void befall(LogError trouble, List<SlipEntry> slips, SlipEntry victim, SeededRandom details) {
        int at = slips.indexOf(victim);
        switch (trouble) {
            case COUNT_MISSING -> slips.remove(at);
            case ONE_OFFICER -> slips.set(at, victim.signedTwice());
            case CONFLICTING_SLIPS ->
                slips.add(at + 1, victim.withPeople(victim.people() + details.between(1, 3), victim.number() + "b"));
            case UNKNOWN_CELL -> slips.set(at, victim.withCell(premises.unknownCode(sector(victim))));
            default -> throw new IllegalArgumentException(trouble.toString());
        }
    }

    private static int sector(SlipEntry slip) {
        String cell = slip.cell();
        return Integer.parseInt(cell.substring(0, cell.length() - PLACE_OF_A_CELL - 1));
    }
}
