package prisoncensus.store.database;

/** The store cannot be moved as requested, and nothing was moved. The message says where, what was found and what was expected. */
public final class NotMovableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotMovableException(String message) {
        super(message);
    }
}
