package prisoncensus.nights;

/** Is told how a long run goes on. */
public interface Progress extends AutoCloseable {
    /** Work begins on so many nights. */
    void planned(int nights);

    /** A night has ended, one way or the other; {@code what} says which and how. */
    void ended(String what);

    @Override
    void close();

    /** For work that nobody looks on at. */
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
