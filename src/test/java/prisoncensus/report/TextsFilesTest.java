package prisoncensus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.RollLine;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.mail.NightLetter;
import prisoncensus.store.letters.OutboxMail;

class TextsFilesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    /** What the code puts behind a key. */
    private static final Pattern VARIANT =
            Pattern.compile("(?<=^(answer|pattern)\\..{1,30})\\.(one|several|known|\\d|)$");

    private static final Set<String> SIGNS_OF_THE_CHART =
            Set.of("pdf.chart.atLeast", "pdf.chart.limit", "pdf.chart.over", "pdf.chart.within");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() {
        Properties english = texts(Language.EN);
        Properties spanish = texts(Language.ES);
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(places(spanish.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (Language language : Language.values()) {
            assertThat(
                            Files.readAllLines(Path.of("src/main/resources/texts/" + language.code() + ".properties"))
                                    .stream()
                                    .filter(line -> line.indexOf('=') > 0)
                                    .map(line -> line.substring(0, line.indexOf('='))))
                    .as(language.code())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyWordOfAnEnumHasItsText() {
        assertThat(texts(Language.EN).stringPropertyNames())
                .containsAll(ofEnums().toList());
    }

    @Test
    void noKeyIsUnused() throws IOException {
        String sources = sources();
        Set<String> unused = new TreeSet<>(texts(Language.EN).stringPropertyNames());
        unused.removeIf(key -> isNamed(sources, key));
        unused.removeAll(ofEnums().toList());
        unused.removeAll(SIGNS_OF_THE_CHART);
        assertThat(unused).isEmpty();
    }

    private static boolean isNamed(String sources, String key) {
        return sources.contains('"' + key + '"')
                || sources.contains('"' + VARIANT.matcher(key).replaceFirst("") + '"')
                || (key.startsWith("column.") && sources.contains("column(\"" + key.substring(7) + '"'));
    }

    private static Stream<String> ofEnums() {
        return Stream.of(
                        of("severity.", Severity.values()),
                        of("pdf.findings.", Severity.values()),
                        of("pdf.map.", SectorMap.Shade.values()),
                        of("question.", Answer.Question.values()),
                        of("letter.", NightLetter.Enclosure.values()),
                        of("answer.", Answer.State.values()),
                        of("letters.state.", OutboxMail.State.values()),
                        of("subject.", SubjectKind.values()),
                        of("kind.", CellKind.values()),
                        of("meal.", Meal.values()),
                        of("result.", OutcomeState.values()),
                        of("rule.", CheckId.values()),
                        of("log.", LogKind.values()),
                        of("fault.", FaultKind.values()),
                        of("dayCount.", DayCount.values()),
                        of("activity.", Activity.values()),
                        of("rollState.", RollLine.State.values()),
                        Stream.of("change.true", "change.false"),
                        figures())
                .flatMap(keys -> keys);
    }

    private static Stream<String> of(String prefix, Enum<?>... words) {
        return Arrays.stream(words).map(word -> prefix + word.name());
    }

    private static Stream<String> figures() {
        return Arrays.stream(FigureName.values()).map(name -> "figure." + name.key());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsFilesTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(Language language) {
        String file = "/texts/" + language.code() + ".properties";
        var texts = new Properties();
        try (var in = Objects.requireNonNull(TextsFilesTest.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
