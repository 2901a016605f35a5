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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

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
