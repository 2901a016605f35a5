package prisoncensus.audit;

/** The report is not what was sealed. The message names the place, what was found and what was expected. */
public final class DifferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DifferenceException(String message) {
        super(message);
    }
}
