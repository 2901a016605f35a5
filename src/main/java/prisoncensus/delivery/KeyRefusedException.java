package prisoncensus.delivery;

import java.io.IOException;

/** A key that cannot be used, or must not be used here. The message names the file, what was found and what was expected. */
public final class KeyRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    KeyRefusedException(String message) {
        super(message);
    }

    KeyRefusedException(String message, Exception cause) {
        super(message, cause);
    }
}
