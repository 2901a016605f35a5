package prisoncensus.jobs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * @param delivery of letters
 * @param facilities by code
 */
@ConfigurationProperties("census")
record CensusProperties(
        Language language,
        ZoneId zone,
        @Nullable Instant clock,
        DeliveryProperties delivery,
        @DefaultValue Map<String, Facility> facilities) {

    /** @throws WrongInputException if recipients are named who cannot be written to */
    CensusProperties {
        facilities.forEach((code, facility) -> Recipient.check(code, facility.recipients(), delivery));
    }

    /**
     * What one facility sets for itself.
     *
     * @param recipients of letters about its reports
     */
    record Facility(
            @Nullable Language language,
            @Nullable String name,
            @Nullable ZoneId zone,
            @DefaultValue List<Recipient> recipients) {
        private static final Facility NONE = new Facility(null, null, null, List.of());
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

    List<Recipient> recipientsOf(FacilityCode facility) {
        return own(facility).recipients();
    }

    /** The facilities that have recipients, by code. */
    Set<String> written() {
        return facilities.entrySet().stream()
                .filter(facility -> !facility.getValue().recipients().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Facility own(FacilityCode facility) {
        return Optional.ofNullable(facilities.get(facility.value())).orElse(Facility.NONE);
    }
}
