package prisoncensus.delivery;

import java.io.IOException;

/** What lies there is not what was sealed. */
public final class DifferenceFound extends IOException {
    private static final long serialVersionUID = 1L;

    DifferenceFound(String where, String found, String expected) {
        super("%s: found %s, expected %s".formatted(where, found, expected));
    }
}
