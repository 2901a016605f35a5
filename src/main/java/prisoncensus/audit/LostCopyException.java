package prisoncensus.audit;

/** A log as it was received is gone or was changed. The message names it, what was found and what was expected. */
public final class LostCopyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message names the log, what was found and what was expected */
    public LostCopyException(String message) {
        super(message);
    }
}
