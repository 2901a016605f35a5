package prisoncensus.checks.night;

/**
 * The plates of one meal against the people they were for, both known.
 *
 * @param people at the meal's governing count
 */
public record Portions(int plates, int people) {
    public boolean noneServed() {
        return plates == 0 && people > 0;
    }

    /** People without a plate; none or negative where there were plates enough. */
    public int shortfall() {
        return people - plates;
    }

    public int surplus() {
        return plates - people;
    }
}
