package prisoncensus.sample.people;

import java.util.List;

/** Chance from a seed (SplitMix64), the same on every machine. A fork does not depend on what was drawn before it. */
public final class SeededRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private final long seed;
    private long state;

    public SeededRandom(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** Dice of their own for one purpose and number, such as a night. */
    public SeededRandom fork(String purpose, long number) {
        return new SeededRandom(mixed(mixed(seed ^ mixed(purpose.hashCode())) + number * GOLDEN));
    }

    /** 0 to bound - 1. */
    public int below(int bound) {
        state += GOLDEN;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    /** Both ends are possible. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    /** How many of so many people it happens to, if it happens to one in as many as that. */
    public int times(int people, int peopleToOne) {
        int usual = people / peopleToOne;
        return between(0, 2 * usual) + (below(peopleToOne) < people % peopleToOne ? 1 : 0);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
