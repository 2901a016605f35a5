package prisoncensus.sample;

import java.util.stream.IntStream;
import prisoncensus.sample.people.SeededRandom;

/**
 * Chooses the nights on which errors occur, fortnight by fortnight, so that more nights leave the earlier ones as they were.
 *
 * @param keepsRoll whether counts are set against a roll: then what makes that impossible keeps to a few bad nights
 */
record LogErrors(SeededRandom dice, int groupCells, boolean keepsRoll) {
    static final int FORTNIGHT = 14;
    private static final int BAD_NIGHTS = 2;

    /** How many times it happens on that night, counted from 0. */
    int times(LogError trouble, int night) {
        int number = night / FORTNIGHT;
        SeededRandom fortnight = dice.fork(trouble.name(), number);
        int first = trouble.earliest();
        boolean onBadNights = keepsRoll && trouble.hidesRoll();
        return (int) IntStream.range(0, trouble.perFortnight(groupCells))
                .map(once -> onBadNights
                        ? badNight(number, fortnight.below(BAD_NIGHTS))
                        : first + fortnight.below(FORTNIGHT - first))
                .filter(day -> day == night % FORTNIGHT)
                .count();
    }

    private int badNight(int fortnight, int which) {
        return dice.fork("bad night " + which, fortnight).below(FORTNIGHT);
    }

    boolean happens(LogError trouble, int night) {
        return times(trouble, night) > 0;
    }

    /** The dice for the details of that trouble on that night. */
    SeededRandom details(LogError trouble, int night) {
        return dice.fork("details of " + trouble.name(), night);
    }
}
