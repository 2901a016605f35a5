package prisoncensus.store.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be read whole, and was left as it is. The message says where and what was found. */
public final class DamagedStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedStoreException(Object store, String found, @Nullable Throwable cause) {
        super(
                "the store %s cannot be read whole: %s. It was left as it is; bring back a copy that was saved"
                        .formatted(store, found),
                cause);
    }
}
