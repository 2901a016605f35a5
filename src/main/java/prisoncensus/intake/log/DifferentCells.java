package prisoncensus.intake.log;

import java.util.HashSet;
import java.util.Set;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.Sha256;

/** Counts the different cells that a file names, also in lines that are rejected. Of a long name it keeps the hash. */
final class DifferentCells {
    private static final int MOST = 100_000;
    private static final int LENGTH_OF_A_HASH = 64;

    private final Set<String> cells = new HashSet<>();

    void named(String cell) throws LogRefusedException {
        if (!cell.isEmpty()
                && cells.add(cell.length() < LENGTH_OF_A_HASH ? cell : Sha256.of(cell))
                && cells.size() > MOST) {
            String most = Integer.toString(MOST);
            throw LogRefusedException.because(FaultKind.TOO_MANY_CELLS, most, most);
        }
    }
}
