package prisoncensus.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import prisoncensus.logbook.FacilityCode;

/** Says what is configured, what of it is no setting of this program, and what each facility gets. */
public record ConfigurationCheck(CensusProperties settings, ConfigurableEnvironment environment) {
    private static final Pattern SECRET = Pattern.compile("password|secret|key|url", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("(census|spring\\.(mail|datasource))[._].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPRINGS = Pattern.compile("spring.*");
    private static final Pattern KNOWN = Pattern.compile("census(language|zone|clock|received"
            + "|store(wait)|serve(port)"
            + "|schedule(night|waitforlogs|lookevery|latelogs|settle|ready|digest)"
            + "|delivery(persons|from|fromname|operator\\d*|attachupto|nights|firstpause|longestpause)"
            + "|facilities.+(language|name|zone|schedule(night|waitforlogs|settle|ready)"
            + "|recipients\\d+(address|language|atleast|onlynew|digest)))");

    /** A setting somebody made, and where. */
    private record Made(String name, Object value, String place) {}

    /** The settings that somebody made, one line each; the values of those that could be secrets are not shown. */
    public List<String> made() {
        return settings(made -> true)
                .map(made -> "%s = %s (%s)"
                        .formatted(
                                made.name(),
                                SECRET.matcher(made.name()).find() ? "something that is not shown" : made.value(),
                                made.place()))
                .toList();
    }

    /** The settings that somebody made and that nothing reads, one line each. */
    public List<String> unknown() {
        return settings(made -> !isKnown(made.name()))
                .map(made -> "%s (%s)".formatted(made.name(), made.place()))
                .toList();
    }

    private static boolean isKnown(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return SPRINGS.matcher(letters).matches() || KNOWN.matcher(letters).matches();
    }

    /** Of a setting that is made twice the first place counts. */
    private Stream<Made> settings(Predicate<Made> filter) {
        var found = new TreeMap<String, Made>();
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .filter(source -> !source.getName().contains("class path resource"))
                .map(source -> (EnumerablePropertySource<?>) source)
                .forEach(source -> Stream.of(source.getPropertyNames())
                        .filter(name -> OWN.matcher(name).matches())
                        .forEach(name -> found.putIfAbsent(
                                name, new Made(name, String.valueOf(source.getProperty(name)), source.getName()))));
        return found.values().stream().filter(filter);
    }

    /** What each configured facility gets, one line each, the defaults for others last. */
    public List<String> facilities() {
        List<String> lines = new ArrayList<>();
        settings.facilities().keySet().stream()
                .sorted()
                .map(FacilityCode::new)
                .forEach(facility -> lines.add(facility + ": " + line(facility)));
        lines.add("any other: "
                + schedule(
                        settings.zone().getId(),
                        settings.language().code(),
                        settings.schedule().night(),
                        settings.schedule().waitForLogs() + "",
                        settings.schedule().ready(),
                        settings.schedule().settle() + "")
                + "; no letters");
        return lines;
    }

    private String line(FacilityCode facility) {
        List<String> letters =
                settings.recipientsOf(facility).stream().map(Recipient::inWords).toList();
        return schedule(
                        settings.zoneOf(facility).getId(),
                        settings.languageOf(facility).code(),
                        settings.nightOf(facility),
                        settings.waitForLogsOf(facility) + "",
                        settings.readyOf(facility),
                        settings.settleOf(facility) + "")
                + (letters.isEmpty() ? "; no letters" : "; letters to " + String.join(", ", letters));
    }

    private static String schedule(
            String zone, String language, Cron night, String waits, boolean ready, String settle) {
        return "reported in %s at '%s' %s, waits %s for logs, takes them %s"
                .formatted(
                        language,
                        night.expression(),
                        zone,
                        waits,
                        ready ? "once the night's folder holds a file ready" : "when " + settle + " changed nothing");
    }
}
