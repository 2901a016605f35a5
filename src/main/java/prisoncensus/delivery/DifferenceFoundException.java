package prisoncensus.delivery;

import java.io.IOException;

/** What lies there is not what was sealed. */
public final class DifferenceFoundException extends IOException {
    private static final long serialVersionUID = 1L;

    public DifferenceFoundException(String where, String found, String expected) {
        super("%s: found %s, expected %s".formatted(where, found, expected));
    }
}
