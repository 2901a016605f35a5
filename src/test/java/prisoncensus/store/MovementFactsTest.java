package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Movement;
import prisoncensus.logbook.MovementReason;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.TimeOutside;
import prisoncensus.logbook.WhyNot;

/** What FactWriter wrote of movements.csv and outside.csv comes back from FactReader as it went in. */
@OnBothDatabases
class MovementFactsTest {
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1, 1, 1, 0, 0, 0);
    private static final LocalDateTime LAST_MOMENT = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
    private static final Optional<String> NO_TEXT = Optional.empty();

    private final TestStore store;
    private final Night night;

    MovementFactsTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void movements() {
        StoredFile file = store.registered(night, LogKind.MOVEMENTS);
        var full = new Movement(
                new Origin(file.file(), 2),
                "M-1",
                FIRST_MOMENT,
                Direction.OUT,
                9999,
                Optional.of("4-07"),
                NO_TEXT,
                MovementReason.COURT,
                Optional.of("γ-17"),
                Optional.of(new Moment(LAST_MOMENT, false)),
                Optional.of("M-0"),
                Optional.of(" juzgado, nº \"3\"\r\n"));
        var dateAlone = bare(file, 3, Direction.IN, MovementReason.RETURN, Optional.of(new Moment(FIRST_MOMENT, true)));
        store.writer.write(file, List.of(full, dateAlone));
        assertThat(store.reader.movements(file)).containsExactly(full, dateAlone);
    }

    @Test
    void movementsOfEveryDirectionAndReason() {
        StoredFile file = store.registered(night, LogKind.MOVEMENTS);
        List<Movement> all = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (MovementReason reason : MovementReason.values()) {
                all.add(bare(file, 2 + all.size(), direction, reason, Optional.empty()));
            }
        }
        store.writer.write(file, all);
        assertThat(store.reader.movements(file)).isEqualTo(all);
    }

    private static Movement bare(
            StoredFile file, int line, Direction direction, MovementReason reason, Optional<Moment> dueBack) {
        return new Movement(
                new Origin(file.file(), line),
                "M-" + line,
                LAST_MOMENT,
                direction,
                1,
                NO_TEXT,
                NO_TEXT,
                reason,
                NO_TEXT,
                dueBack,
                NO_TEXT,
                NO_TEXT);
    }

    @Test
    void timesOutside() {
        StoredFile file = store.registered(night, LogKind.OUTSIDE);
        var full = new TimeOutside(
                new Origin(file.file(), 2),
                "007",
                FIRST_MOMENT,
                LAST_MOMENT,
                Activity.EXERCISE,
                OptionalInt.of(0),
                Optional.of(false),
                Optional.of(WhyNot.WEATHER),
                Optional.of("R-1"),
                Optional.of("R-0"),
                Optional.of("Núñez"),
                Optional.of("lluvia"));
        var outdoors = bare(file, 3, Activity.VISIT, Optional.of(true));
        var bare = bare(file, 4, Activity.HEALTH, Optional.empty());
        store.writer.write(file, List.of(full, outdoors, bare));
        assertThat(store.reader.timesOutside(file)).containsExactly(full, outdoors, bare);
    }

    @Test
    void timesOutsideOfEveryKind() {
        StoredFile file = store.registered(night, LogKind.OUTSIDE);
        List<TimeOutside> all = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            all.add(bare(file, 2 + all.size(), activity, Optional.empty()));
        }
        store.writer.write(file, all);
        assertThat(store.reader.timesOutside(file)).isEqualTo(all);
    }

    private static TimeOutside bare(StoredFile file, int line, Activity activity, Optional<Boolean> outdoors) {
        return new TimeOutside(
                new Origin(file.file(), line),
                "1",
                FIRST_MOMENT,
                LAST_MOMENT,
                activity,
                OptionalInt.empty(),
                outdoors,
                Optional.empty(),
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                NO_TEXT);
    }
}
