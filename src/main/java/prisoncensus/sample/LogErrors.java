package prisoncensus.sample;

import java.util.stream.IntStream;

/** Chooses the nights on which errors occur, fortnight by fortnight, so that more nights leave the earlier ones as they were. */
record LogErrors(SeededRandom dice, int groupCells) {
    static final int FORTNIGHT = 14;

    /** How many times it happens on that night, counted from 0. */
    int times(LogError trouble, int night) {
        SeededRandom fortnight = dice.fork(trouble.name(), night / FORTNIGHT);
        int first = trouble.earliest();
        return (int) IntStream.range(0, trouble.perFortnight(groupCells))
                .map(once -> first + fortnight.below(FORTNIGHT - first))
                .filter(day -> day == night % FORTNIGHT)
                .count();
    }

    boolean happens(LogError trouble, int night) {
        return times(trouble, night) > 0;
    }

    /** The dice for the details of that trouble on that night. */
    SeededRandom details(LogError trouble, int night) {
        return dice.fork("details of " + trouble.name(), night);
    }
}
