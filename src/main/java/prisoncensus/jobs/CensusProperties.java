package prisoncensus.jobs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.report.Language;

/**
 * The configuration below {@code census}.
 *
 * @param language of reports, unless a facility has its own
 * @param zone of a facility's wall clock, unless it has its own
 * @param clock an instant at which the clock stands still, for tests; reports say so
 * @param facilities by code
 */
@ConfigurationProperties("census")
record CensusProperties(
        Language language,
        ZoneId zone,
        @Nullable Instant clock,
        @DefaultValue Map<String, Facility> facilities) {

    /** What one facility sets for itself. */
    record Facility(
            @Nullable Language language,
            @Nullable String name,
            @Nullable ZoneId zone) {
        private static final Facility NONE = new Facility(null, null, null);
    }

    Optional<Instant> fixedClock() {
        return Optional.ofNullable(clock);
    }

    Language languageOf(FacilityCode facility) {
        return Optional.ofNullable(own(facility).language()).orElse(language);
    }

    String nameOf(FacilityCode facility) {
        return Optional.ofNullable(own(facility).name()).orElse(facility.value());
    }

    ZoneId zoneOf(FacilityCode facility) {
        return Optional.ofNullable(own(facility).zone()).orElse(zone);
    }

    private Facility own(FacilityCode facility) {
        return Optional.ofNullable(facilities.get(facility.value())).orElse(Facility.NONE);
    }
}
