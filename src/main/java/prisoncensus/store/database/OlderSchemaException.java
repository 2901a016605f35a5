package prisoncensus.store.database;

import java.util.Optional;

/** The store has an older schema than this program, and whoever only reads does not migrate it. */
public final class OlderSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<StoreAccess> otherwise;

    OlderSchemaException(String store, String found, String expected, Optional<StoreAccess> otherwise) {
        super(
                "the store %s: found a schema of version %s, expected version %s; a command that writes, such as night, migrates it"
                        .formatted(store, found, expected));
        this.otherwise = otherwise;
    }

    /** How the store can be read all the same; empty if it cannot. */
    public Optional<StoreAccess> otherwise() {
        return otherwise;
    }
}
