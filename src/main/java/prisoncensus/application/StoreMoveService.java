package prisoncensus.application;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import prisoncensus.nights.BusyException;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.database.NotMovableException;
import prisoncensus.store.database.StoreHeldException;
import prisoncensus.store.database.StoreMove;

/** Moves all that an embedded store holds into the shared one that is configured. */
public final class StoreMoveService {
    private final StoreMove store;

    StoreMoveService(StoreMove store) {
        this.store = store;
    }

    /**
     * Moves it, all or nothing.
     *
     * @param file of the embedded store, which is only read
     * @return the tables, each with its number of rows
     * @throws WrongInputException if there is no such store, or the configured one is embedded or not empty
     * @throws BusyException if another process holds the file
     */
    public Map<String, Long> from(Path file) {
        try {
            return store.from(file);
        } catch (NotMovableException refused) {
            throw new WrongInputException(Objects.toString(refused.getMessage()));
        } catch (StoreHeldException held) {
            throw new BusyException(Objects.toString(held.getMessage()), held);
        }
    }
}
