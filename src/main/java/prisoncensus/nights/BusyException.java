package prisoncensus.nights;

/** Another process works on the same store or facility. The message says which, and what to do. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
