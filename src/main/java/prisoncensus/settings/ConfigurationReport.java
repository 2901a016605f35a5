package prisoncensus.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.FacilityCode;

/** Says what is configured, what of it is no key of this program, and what each facility gets. */
public record ConfigurationReport(CensusProperties settings, ConfigurableEnvironment environment) {
    private static final Pattern SECRET = Pattern.compile("password|secret|key|url", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN =
            Pattern.compile("(census|spring\\.(mail|datasource))[._].*", Pattern.CASE_INSENSITIVE);

    /** The settings that somebody made, by key; the values of those that could be secrets are not shown. */
    public List<Message> made() {
        Map<String, Message> made = new TreeMap<>();
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .filter(source -> !source.getName().contains("class path resource"))
                .map(source -> (EnumerablePropertySource<?>) source)
                .forEach(source -> Stream.of(source.getPropertyNames())
                        .filter(name -> OWN.matcher(name).matches())
                        .forEach(name -> made.putIfAbsent(name, made(name, source))));
        return List.copyOf(made.values());
    }

    private static Message made(String name, EnumerablePropertySource<?> source) {
        Object value = SECRET.matcher(name).find()
                ? Message.of("configuration.hidden")
                : String.valueOf(source.getProperty(name));
        return Message.of("configuration.made")
                .with("key", name)
                .with("value", value)
                .with("where", source.getName());
    }

    /** The keys below {@code census} that do not exist. Files with such keys stop every other command; environment variables do not. */
    public List<Message> unknown() {
        return new ConfigurationCheck().unknown(environment);
    }

    /** What each configured facility gets, by code, the defaults for others last. */
    public List<Message> facilities() {
        List<Message> facilities = new ArrayList<>();
        settings.facilities().keySet().stream()
                .sorted()
                .map(FacilityCode::new)
                .forEach(code -> facilities.add(facility(code).with("facility", code.value())));
        facilities.add(others().with("facility", Message.of("configuration.others")));
        return facilities;
    }

    private Message facility(FacilityCode code) {
        List<Message> recipients =
                settings.recipientsOf(code).stream().map(Recipient::inWords).toList();
        return gets(settings.waitForLogsOf(code), settings.readyOf(code), settings.settleOf(code))
                .with("language", settings.languageOf(code).code())
                .with("zone", settings.zoneOf(code).getId())
                .with("night", settings.nightOf(code).expression())
                .with(
                        "letters",
                        recipients.isEmpty()
                                ? Message.of("configuration.noLetters")
                                : Message.of("configuration.letters").with("recipients", recipients));
    }

    private Message others() {
        Schedule schedule = settings.schedule();
        return gets(schedule.waitForLogs(), schedule.ready(), schedule.settle())
                .with("language", settings.language().code())
                .with("zone", settings.zone().getId())
                .with("night", schedule.night().expression())
                .with("letters", Message.of("configuration.noLetters"));
    }

    private static Message gets(Duration waits, boolean isReady, Duration settle) {
        return Message.of("configuration.facility")
                .with("waits", words(waits))
                .with(
                        "taken",
                        isReady
                                ? Message.of("configuration.ready")
                                : Message.of("configuration.settled").with("settle", words(settle)));
    }

    /** As it is configured: {@code 4h}, {@code 2m30s}. */
    private static String words(Duration duration) {
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
