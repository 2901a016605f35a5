package prisoncensus.store.database;

/** A store cannot be moved as asked for; nothing was. The message says where, what was found and what was expected. */
public final class NotMovableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotMovableException(String message) {
        super(message);
    }
}
