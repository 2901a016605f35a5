package prisoncensus.store.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The embedded database is held by another process, and waiting did not help. The message says who holds it. */
public final class StoreHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreHeldException(String url, Duration waited, @Nullable Throwable cause) {
        super(
                "the store %s is held by %s; waited %d s (census.store.wait). Start again when that one has ended."
                        .formatted(url.split(";", 2)[0], StoreHolder.nameOf(url), waited.toSeconds()),
                cause);
    }
}
