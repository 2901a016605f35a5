package prisoncensus.sample.people;

/** How many people are where, day after day. */
public interface Occupancy {
    /** The day before the first: its last count tells how many breakfasts to bring. */
    Day eve();

    /** Lives one more day. */
    Day next();
}
