package prisoncensus.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import prisoncensus.nights.Progress;

class MachineWatchTest {
    private static final Duration HANGS_AFTER = Duration.ofMinutes(30);
    private Instant time = Instant.parse("2026-11-21T06:00:00Z");
    private long nanos = Long.MAX_VALUE - 5;
    private long room = MachineWatch.LITTLE.toBytes();

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final MachineWatch machine =
            new MachineWatch(clock, () -> nanos, HANGS_AFTER, List.of(Path.of("reports")), folder -> room);

    private void passes(Duration duration) {
        time = time.plus(duration);
        nanos += duration.toNanos();
    }

    @Test
    void aRoundInWhichNoNightEndsForHalfAnHourHangsAndIsToldOnce() {
        Progress progress = machine.begin(result -> {});
        passes(HANGS_AFTER.minusNanos(1));
        assertThat(machine.look()).isEmpty();
        progress.ended("a night");
        passes(HANGS_AFTER.minusNanos(1));
        assertThat(machine.look()).isEmpty();
        passes(Duration.ofNanos(1));
        assertThat(machine.look()).containsExactly("a round hangs: no night has ended for 30 minutes");
        assertThat(machine.look()).isEmpty();
        progress.close();
        passes(HANGS_AFTER);
        assertThat(machine.look()).isEmpty();
    }

    @Test
    void aDiskThatIsNearlyFullIsToldWhenItBegins() {
        assertThat(machine.look()).isEmpty();
        room--;
        assertThat(machine.look()).singleElement().asString().contains("nearly full", "1024 MB", "/reports");
        assertThat(machine.look()).isEmpty();
        room++;
        assertThat(machine.look()).isEmpty();
        room--;
        assertThat(machine.look()).hasSize(1);
    }

    @Test
    void aClockThatSteppedBackIsToldAndOneThatSteppedForwardIsNot() {
        passes(Duration.ofMinutes(1));
        assertThat(machine.look()).isEmpty();
        time = time.minus(Duration.ofSeconds(31));
        assertThat(machine.look())
                .containsExactly(
                        "the clock stepped back: it says 2026-11-21T06:00:29Z, expected about 2026-11-21T06:01:00Z");
        passes(Duration.ofMinutes(1));
        assertThat(machine.look()).isEmpty();
        time = time.plus(Duration.ofHours(1));
        assertThat(machine.look()).isEmpty();
        nanos += Duration.ofMinutes(10).toNanos();
        assertThat(machine.look()).as("it stood still for ten minutes").hasSize(1);
    }

    @Test
    void theRoomOfAFolderThatIsNotThereYetIsThatWhereItWillLie() {
        assertThat(MachineWatch.room(Path.of("no/such/folder"))).isPositive().isLessThan(Long.MAX_VALUE);
    }
}
