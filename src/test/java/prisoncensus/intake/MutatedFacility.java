package prisoncensus.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import prisoncensus.intake.log.Mutations;
import prisoncensus.logbook.LogKind;

/** A facility of one night whose logs came to harm, for tests of whole nights. */
public final class MutatedFacility {
    private static final String CELLS =
            "cell,sector,kind,limit,valid_from\n1,A,GROUP,80,2026-01-01\n4-07,A,GROUP,80,2026-01-01\n";
    private final Mutations mutations;
    private int next;

    /** The same seed makes the same facilities in the same order. */
    public MutatedFacility(long seed) {
        this.mutations = new Mutations(seed);
    }

    /**
     * Writes the next one: each of its logs is the next mutant of that kind; cells.csv and limits.csv are harmed now and then.
     *
     * @param home the facility's folder
     * @return what became of the logs
     */
    public List<String> write(Path home, String date) throws IOException {
        List<String> how = new ArrayList<>();
        Path night = Files.createDirectories(home.resolve(date));
        Files.writeString(home.resolve("cells.csv"), CELLS);
        for (LogKind log : LogKind.values()) {
            Mutations.Mutant mutant = next(log);
            if (log.isNightly() || mutant.text().bytes().length % 4 == 0) {
                Files.deleteIfExists(home.resolve(mutant.name()));
                Files.deleteIfExists(home.resolve(log.fileName()));
                Files.write(
                        (log.isNightly() ? night : home).resolve(mutant.name()),
                        mutant.text().bytes());
                how.add(mutant.name() + ": " + mutant.how());
            }
        }
        return how;
    }

    private Mutations.Mutant next(LogKind log) {
        Mutations.Mutant mutant = mutations.mutant(next++);
        while (mutant.log() != log) {
            mutant = mutations.mutant(next++);
        }
        return mutant;
    }
}
