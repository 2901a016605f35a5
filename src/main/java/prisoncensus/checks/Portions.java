package prisoncensus.checks;

/**
 * The plates of one meal against the people they were for, both known.
 *
 * @param people at the meal's governing count
 */
record Portions(int plates, int people) {
    boolean noneServed() {
        return plates == 0 && people > 0;
    }

    /** People without a plate; none or negative where there were plates enough. */
    int shortfall() {
        return people - plates;
    }

    int surplus() {
        return plates - people;
    }
}
