package prisoncensus.store.database;

/** What a store is opened for. */
public enum StoreAccess {
    /** To work on it; it is made where there is none, and migrated. */
    WRITING,
    /** To read it as it lies there. One that was not closed cleanly is read from a private copy; none is read as an empty one. */
    READING,
    /** To read a private copy of it, which is migrated first. */
    READING_A_COPY,
    /** To read an empty one in its place. */
    READING_NOTHING
}
