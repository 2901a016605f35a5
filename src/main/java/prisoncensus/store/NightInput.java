package prisoncensus.store;

import java.util.Optional;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;

/** The file that was found for one log when its night began. A log that was not found has no input. */
public sealed interface NightInput {
    /** The kind of log. */
    LogKind log();

    /** A file version, received into the store. */
    record Version(StoredFile stored) implements NightInput {
        @Override
        public LogKind log() {
            return stored.file().log();
        }
    }

    /** Something lay there, but it was refused before a byte could be kept. */
    record RefusedUnread(Refusal refusal) implements NightInput {
        @Override
        public LogKind log() {
            return refusal.file().log();
        }
    }

    /** The file version, if there is one. */
    default Optional<StoredFile> version() {
        return this instanceof Version version ? Optional.of(version.stored()) : Optional.empty();
    }
}
