package prisoncensus.nights;

/** Somebody else is at work on the same store or facility. The message says who, and what to do. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
