package prisoncensus.store.database;

import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates nothing: finds out whether the store that lies there is one that this program can read. */
record NewestSchema(StorePlace place) implements FlywayMigrationStrategy {
    /** @throws OlderSchemaException if it is not */
    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService schema = flyway.info();
        MigrationInfo[] pending = schema.pending();
        if (pending.length > 0) {
            throw new OlderSchemaException(
                    place.name(),
                    version(schema.current()),
                    version(pending[pending.length - 1]),
                    otherwise(schema.current()));
        }
    }

    private Optional<StoreAccess> otherwise(@Nullable MigrationInfo current) {
        if (StoreUrl.isEmbedded(place.url())) {
            return Optional.of(StoreAccess.READING_A_COPY);
        }
        return current == null ? Optional.of(StoreAccess.READING_NOTHING) : Optional.empty();
    }

    private static String version(@Nullable MigrationInfo migration) {
        return migration == null ? "none" : String.valueOf(migration.getVersion());
    }
}
