package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.sample.people.SeededRandom;

class SampleLogsTest {
    @TempDir
    private Path home;

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void theSameOrderGivesTheSameBytesWhateverTheMachineIsSetTo() {
        SortedMap<String, String> first = SampleRequests.written(SampleRequests.small(1), home.resolve("a"));
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(SampleRequests.written(SampleRequests.small(1), home.resolve("b")))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedGivesOtherLogs() {
        SortedMap<String, String> one = SampleRequests.written(SampleRequests.small(1), home.resolve("1"));
        SortedMap<String, String> two = SampleRequests.written(SampleRequests.small(2), home.resolve("2"));
        String night = "alderwick/2026-11-15/headcount.csv";
        assertThat(one).containsKey(night);
        assertThat(two.get(night)).isNotEqualTo(one.get(night));
    }

    @Test
    void aFurtherFacilityLeavesTheOthersAsTheyWere() {
        Map<String, String> one = SampleRequests.written(SampleRequests.small(1), home.resolve("1"));
        Map<String, String> two =
                SampleRequests.written(SampleRequests.order(2, 14, 1, SampleRequests.LAST, "en"), home.resolve("2"));
        assertThat(two).containsAllEntriesOf(one).containsKey("brackenhold/cells.csv");
    }

    @Test
    void moreNightsLeaveTheEarlierOnesAsTheyWere() {
        Map<String, String> few = SampleRequests.written(SampleRequests.small(1), home.resolve("14"));
        Map<String, String> many = SampleRequests.written(
                SampleRequests.order(1, 33, 1, SampleRequests.LAST.plusDays(19), "en"), home.resolve("33"));
        assertThat(many).containsAllEntriesOf(few).hasSizeGreaterThan(few.size());
    }

    @Test
    void everySecondFacilityWritesAllFiveLogsAndSaysSo() {
        Map<String, String> files =
                SampleRequests.written(SampleRequests.order(3, 2, 1, SampleRequests.LAST, "en"), home);
        assertThat(files)
                .containsKeys(
                        "alderwick/2026-11-20/movements.csv",
                        "alderwick/2026-11-20/outside.csv",
                        "brackenhold/2026-11-20/solitary.csv",
                        "corvendale/2026-11-20/outside.csv");
        assertThat(files.keySet()).noneMatch(path -> path.matches("brackenhold/.*/(movements|outside).csv"));
        assertThat(files.get("alderwick/limits.csv"))
                .contains("logs.kept,headcount meals solitary movements outside,2026-11-19,,");
        assertThat(files.get("brackenhold/limits.csv")).doesNotContain("logs.kept");
    }

    @Test
    void justTheLogsAskedForAreWritten() {
        SampleRequest request = new SampleRequest(
                2, 1, 1, 4, 1, SampleRequests.LAST, Wording.of("en"), LogChoice.of("outside,headcount"));
        assertThat(SampleRequests.written(request, home))
                .containsOnlyKeys(
                        "alderwick/cells.csv",
                        "alderwick/limits.csv",
                        "alderwick/2026-11-20/headcount.csv",
                        "alderwick/2026-11-20/outside.csv",
                        "brackenhold/cells.csv",
                        "brackenhold/limits.csv",
                        "brackenhold/2026-11-20/headcount.csv",
                        "brackenhold/2026-11-20/outside.csv");
        assertThat(SampleRequests.files(home).get("brackenhold/limits.csv"))
                .contains("logs.kept,headcount outside,2026-11-20,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aThousandFacilitiesHaveAThousandCodes(String language) {
        SampleRequest request = SampleRequests.order(1000, 1, 1, SampleRequests.LAST, language);
        PremisesGenerator generator = new PremisesGenerator(request, new SeededRandom(1));
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(number -> generator.premises(number).code().value()))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,31}"));
    }

    @Test
    void theSmallestFacilitiesAreWrittenToo() {
        SampleRequest request = new SampleRequest(300, 2, 1, 1, 1, SampleRequests.LAST, Wording.of("es"));
        assertThat(SampleRequests.written(request, home)).containsKey("montelargo-bajo-50/cells.csv");
    }

    @Test
    void linesEndAsOnUnixAndSpanishIsUtf8() {
        SortedMap<String, String> files =
                SampleRequests.written(SampleRequests.order(1, 2, 1, SampleRequests.LAST, "es"), home);
        assertThat(files.values())
                .allSatisfy(text -> assertThat(text).endsWith("\n").doesNotContain("\r"));
        assertThat(Objects.requireNonNull(files.get("valdesombra/cells.csv"))).contains(";m\u00c3\u00b3dulo;");
    }

    @Test
    void thereAreAsManyFacilitiesAsOrdered() {
        assertThat(
                        SampleRequests.written(SampleRequests.order(12, 1, 1, SampleRequests.LAST, "en"), home)
                                .keySet()
                                .stream()
                                .filter(path -> path.endsWith("cells.csv")))
                .hasSize(12)
                .contains("alderwick-2/cells.csv", "brackenhold-2/cells.csv");
    }

    @Test
    void aFolderThatHoldsAnythingIsLeftAlone() throws Exception {
        Path file = Files.writeString(home.resolve("note.txt"), "mine");
        assertThatThrownBy(() -> SampleLogs.write(SampleRequests.small(1), home))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--into %s: found note.txt, expected a folder that is empty or does not exist yet", home);
        assertThatThrownBy(() -> SampleLogs.write(SampleRequests.small(1), file))
                .hasMessage("--into %s: found no folder, expected a folder that is empty or does not exist yet", file);
        assertThat(SampleRequests.files(home)).containsOnlyKeys("note.txt");
    }
}
