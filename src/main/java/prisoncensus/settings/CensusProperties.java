package prisoncensus.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.report.Language;

/**
 * The configuration below {@code census}.
 *
 * @param language of reports, unless a facility has its own
 * @param zone of a facility's wall clock, unless it has its own
 * @param clock an instant at which the clock stands still, for tests; reports say so
 * @param schedule of all facilities, unless one has its own
 * @param night bounds of one night
 * @param delivery of letters
 * @param signing of reports
 * @param files who may read what the program makes
 * @param facilities by code
 */
@ConfigurationProperties("census")
public record CensusProperties(
        Language language,
        ZoneId zone,
        @Nullable Instant clock,
        Schedule schedule,
        @DefaultValue NightBounds night,
        DeliveryProperties delivery,
        @DefaultValue Signing signing,
        @DefaultValue Files files,
        @DefaultValue Map<String, Facility> facilities) {

    /** @throws WrongInputException if a code cannot be one or stands twice, or recipients are named who cannot be written to */
    public CensusProperties {
        checkCodes(facilities.keySet());
        schedule.check();
        night.check();
        facilities.forEach((code, facility) -> Recipient.check(code, facility.recipients(), delivery));
    }

    /**
     * What reports are signed with.
     *
     * @param key the file of the private key
     */
    record Signing(@Nullable Path key) {}

    /**
     * Who may read what the program makes.
     *
     * @param group of the system whose members may read it; null for nobody but the account of the program
     */
    public record Files(@Nullable String group) {}

    /** The file of the key that reports are signed with; empty to sign none. */
    public Optional<Path> signingKey() {
        return Optional.ofNullable(signing.key());
    }

    /** A file system need not tell {@code North} from {@code north}, so they are one code. */
    private static void checkCodes(Set<String> codes) {
        Map<String, String> known = new HashMap<>();
        for (String code : codes) {
            String name = "census.facilities." + code;
            if (!FacilityCode.isAllowed(code)) {
                throw WrongInputException.configuration(
                        name, "'" + code + "'", Message.of("expected.code").with("form", FacilityCode.expected()));
            }
            String other = known.put(code.toLowerCase(Locale.ROOT), code);
            if (other != null) {
                throw WrongInputException.configuration(
                        name, Message.of("configuration.beside").with("other", other), Message.of("expected.codeOnce"));
            }
        }
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
            @Nullable OwnSchedule schedule,
            @DefaultValue List<Recipient> recipients) {
        private static final Facility NONE = new Facility(null, null, null, null, List.of());
    }

    /** What of the schedule one facility sets for itself. */
    record OwnSchedule(
            @Nullable Cron night,
            @Nullable Duration waitForLogs,
            @Nullable Duration settle,
            @Nullable Boolean ready) {
        private static final OwnSchedule NONE = new OwnSchedule(null, null, null, null);
    }

    public Optional<Instant> fixedClock() {
        return Optional.ofNullable(clock);
    }

    public Language languageOf(FacilityCode facility) {
        return Optional.ofNullable(own(facility).language()).orElse(language);
    }

    public String nameOf(FacilityCode facility) {
        return Optional.ofNullable(own(facility).name()).orElse(facility.value());
    }

    public ZoneId zoneOf(FacilityCode facility) {
        return Optional.ofNullable(own(facility).zone()).orElse(zone);
    }

    /** When a facility's nights are reported. */
    public Cron nightOf(FacilityCode facility) {
        return Optional.ofNullable(ownSchedule(facility).night()).orElse(schedule.night());
    }

    /** How long a night of a facility waits for logs that have not come. */
    public Duration waitForLogsOf(FacilityCode facility) {
        return Optional.ofNullable(ownSchedule(facility).waitForLogs()).orElse(schedule.waitForLogs());
    }

    /** How far apart two looks are that have to see a log of a facility unchanged before {@code serve} takes it. */
    public Duration settleOf(FacilityCode facility) {
        return Optional.ofNullable(ownSchedule(facility).settle()).orElse(schedule.settle());
    }

    /** Whether {@code serve} takes the logs of a facility's night once the folder holds a file {@code ready}. */
    public boolean readyOf(FacilityCode facility) {
        return Optional.ofNullable(ownSchedule(facility).ready()).orElse(schedule.ready());
    }

    private OwnSchedule ownSchedule(FacilityCode facility) {
        return Optional.ofNullable(own(facility).schedule()).orElse(OwnSchedule.NONE);
    }

    public List<Recipient> recipientsOf(FacilityCode facility) {
        return own(facility).recipients();
    }

    /** The recipient at that address who is configured for the facility; empty if none is. */
    public Optional<Recipient> recipientOf(FacilityCode facility, String address) {
        return recipientsOf(facility).stream()
                .filter(recipient -> recipient.isAt(address))
                .findFirst();
    }

    /** The facilities whose letters to that address are gathered into a digest, in the order in which they are configured. */
    public List<FacilityCode> digestsOf(String address) {
        return facilities.entrySet().stream()
                .filter(facility -> facility.getValue().recipients().stream()
                        .anyMatch(recipient -> recipient.isAt(address) && recipient.digest() != null))
                .map(facility -> new FacilityCode(facility.getKey()))
                .toList();
    }

    /** Whether letters of some facility go to that address. */
    public boolean isRecipient(String address) {
        return facilities.values().stream()
                .flatMap(facility -> facility.recipients().stream())
                .anyMatch(recipient -> recipient.isAt(address));
    }

    /** The facilities that have recipients, by code. */
    public Set<String> facilitiesWithRecipients() {
        return facilities.entrySet().stream()
                .filter(facility -> !facility.getValue().recipients().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Facility own(FacilityCode facility) {
        return Optional.ofNullable(facilities.get(facility.value())).orElse(Facility.NONE);
    }
}
