package prisoncensus.nights;

/** Receives the progress of a long run. */
public interface Progress extends AutoCloseable {
    /** The number of nights that are to be made. */
    void planned(int nights);

    /** A night has ended, one way or the other; {@code what} says which and how. */
    void ended(String what);

    /** How a night that was to be made has ended. */
    default void made(NightResult result) {}

    @Override
    void close();

    /** Progress that is shown nowhere. */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void planned(int nights) {}

            @Override
            public void ended(String what) {}

            @Override
            public void close() {}
        };
    }
}
