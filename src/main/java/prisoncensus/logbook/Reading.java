package prisoncensus.logbook;

import java.util.Arrays;

/** The rules by which facts are made of a file, as they stood at a time. Facts stay those of the reading that made them. */
public enum Reading {
    FIRST(1),
    SECOND(2),
    /** Knows movements.csv and outside.csv. */
    THIRD(3);

    /** The reading of every file that is received now. */
    public static final Reading NEWEST = THIRD;

    private final int number;

    Reading(int number) {
        this.number = number;
    }

    /**
     * The reading of that number.
     *
     * @throws IllegalArgumentException if this program does not know it
     */
    public static Reading of(int number) {
        return Arrays.stream(values())
                .filter(reading -> reading.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("reading " + number + " is not known"));
    }

    /** Its number, as the manifest and the store give it. */
    public int number() {
        return number;
    }

    /** Whether it has the rules that came with that other one. */
    public boolean includes(Reading other) {
        return number >= other.number;
    }
}
