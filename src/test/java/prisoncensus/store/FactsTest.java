package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;

/** What FactWriter wrote comes back from FactReader as it went in: the accepted lines of a night's logs. */
@OnBothDatabases
class FactsTest {
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1, 1, 1, 0, 0, 0);
    private static final LocalDateTime LAST_MOMENT = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
    private static final Optional<String> NO_TEXT = Optional.empty();

    private final TestStore store;
    private final Night night;

    FactsTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void countSlips() {
        StoredFile file = store.registered(night, LogKind.HEADCOUNT);
        var full = new CountSlip(
                new Origin(file.file(), 2),
                "4-07",
                LocalTime.of(0, 0),
                0,
                CountType.RECOUNT,
                Optional.of(FIRST_MOMENT),
                OptionalInt.of(0),
                text("Núñez"),
                text("\ud834\udd1e 漢字 Ω"),
                text("S-1"),
                text("S-0"),
                text(" two\r\nlines\tand '\"\\ ? ; -- %s {0} "));
        var bare = new CountSlip(
                new Origin(file.file(), 3),
                "007",
                LocalTime.of(23, 59, 59),
                9999,
                CountType.BED_BOOK,
                Optional.empty(),
                OptionalInt.empty(),
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT);
        store.writer.write(file, List.of(full, bare));
        assertThat(store.reader.slips(file)).containsExactly(full, bare);
    }

    @Test
    void everyTypeOfCountAndTheLastMoment() {
        StoredFile file = store.registered(night, LogKind.HEADCOUNT);
        List<CountSlip> slips = new ArrayList<>();
        for (CountType type : CountType.values()) {
            slips.add(slip(file, 2 + slips.size(), type, Optional.of(LAST_MOMENT)));
        }
        store.writer.write(file, slips);
        assertThat(store.reader.slips(file)).isEqualTo(slips);
    }

    @Test
    void factsComeBackByLineWhateverTheOrderInWhichTheyWereWritten() {
        StoredFile file = store.registered(night, LogKind.HEADCOUNT);
        store.writer.write(file, List.of(slip(file, 10), slip(file, 9)));
        store.writer.write(file, List.of(slip(file, 2)));
        assertThat(store.reader.slips(file)).containsExactly(slip(file, 2), slip(file, 9), slip(file, 10));
    }

    @Test
    void factsOfAnotherVersionAreNotMixedIn() {
        StoredFile file = store.registered(night, LogKind.HEADCOUNT);
        StoredFile corrected = store.files.register(TestStore.file(night, LogKind.HEADCOUNT, "b"), TestStore.NOON);
        store.writer.write(file, List.of(slip(file, 2)));
        store.writer.write(corrected, List.of(slip(corrected, 2), slip(corrected, 3)));
        assertThat(store.reader.slips(file)).containsExactly(slip(file, 2));
        assertThat(store.reader.slips(corrected)).containsExactly(slip(corrected, 2), slip(corrected, 3));
    }

    private static CountSlip slip(StoredFile file, int line) {
        return slip(file, line, CountType.FORMAL, Optional.empty());
    }

    private static CountSlip slip(StoredFile file, int line, CountType type, Optional<LocalDateTime> countedAt) {
        return new CountSlip(
                new Origin(file.file(), line),
                "1",
                LocalTime.of(22, 0),
                80,
                type,
                countedAt,
                OptionalInt.empty(),
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT);
    }

    @Test
    void mealServices() {
        StoredFile file = store.registered(night, LogKind.MEALS);
        var full = new MealService(
                new Origin(file.file(), 2),
                "4-07",
                Meal.BREAKFAST,
                0,
                Optional.of(FIRST_MOMENT),
                text("arroz con leche"),
                text("Peña"),
                text("Łukasz"),
                text("M-2"),
                text("M-1"),
                text("frío"));
        var bare = bareMeal(file, 3, Meal.LUNCH, Optional.empty());
        var last = bareMeal(file, 4, Meal.DINNER, Optional.of(LAST_MOMENT));
        store.writer.write(file, List.of(full, bare, last));
        assertThat(store.reader.meals(file)).containsExactly(full, bare, last);
    }

    private static MealService bareMeal(StoredFile file, int line, Meal meal, Optional<LocalDateTime> servedAt) {
        return new MealService(
                new Origin(file.file(), line),
                "1",
                meal,
                9999,
                servedAt,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT);
    }

    @Test
    void solitaryPlacements() {
        StoredFile file = store.registered(night, LogKind.SOLITARY);
        var full = new SolitaryPlacement(
                new Origin(file.file(), 2),
                "P-1",
                text("γ-17"),
                "S-01",
                new Moment(FIRST_MOMENT, true),
                Optional.of(new Moment(LAST_MOMENT, false)),
                text("riña"),
                text("Director"),
                Optional.of(new Moment(LocalDateTime.of(9999, 12, 31, 0, 0), true)),
                Optional.of(new Moment(LocalDateTime.of(2026, 11, 20, 0, 0), false)),
                Optional.empty(),
                OptionalInt.of(0),
                text("—"));
        var bare = new SolitaryPlacement(
                new Origin(file.file(), 3),
                "P-2",
                NO_TEXT,
                "S-02",
                new Moment(LocalDateTime.of(2026, 11, 20, 0, 0), false),
                Optional.empty(),
                NO_TEXT,
                NO_TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                NO_TEXT);
        store.writer.write(file, List.of(full, bare));
        assertThat(store.reader.placements(file)).containsExactly(full, bare);
    }

    /** 00:00 may be all that was written, or a date alone: the two count the days of a stay differently. */
    @Test
    void everyMomentOfAPlacementKnowsWhetherOnlyItsDateWasWritten() {
        StoredFile file = store.registered(night, LogKind.SOLITARY);
        List<SolitaryPlacement> placements = List.of(
                placement(file, 2, true, false, false, false),
                placement(file, 3, false, true, false, false),
                placement(file, 4, false, false, true, false),
                placement(file, 5, false, false, false, true));
        store.writer.write(file, placements);
        assertThat(store.reader.placements(file)).isEqualTo(placements);
    }

    private static SolitaryPlacement placement(
            StoredFile file, int line, boolean placed, boolean released, boolean planned, boolean reviewed) {
        return new SolitaryPlacement(
                new Origin(file.file(), line),
                "P-" + line,
                NO_TEXT,
                "S-01",
                new Moment(FIRST_MOMENT, placed),
                Optional.of(new Moment(FIRST_MOMENT, released)),
                NO_TEXT,
                NO_TEXT,
                Optional.of(new Moment(FIRST_MOMENT, planned)),
                Optional.of(new Moment(FIRST_MOMENT, reviewed)),
                Optional.empty(),
                OptionalInt.empty(),
                NO_TEXT);
    }

    private static Optional<String> text(String text) {
        return Optional.of(text);
    }
}
