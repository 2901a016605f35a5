package prisoncensus.intake.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;

/**
 * Logs that came to every kind of harm, in a process of little memory: nothing is thrown, nothing hangs, no byte is lost.
 *
 * <p>{@code -Dcensus.mutants.seed=N} makes the mutants of a run again that failed, {@code -Dcensus.mutants.number=N} one of them.
 */
@Tag("hostile")
class HostileLogTest {
    private static final Duration HANGS = Duration.ofSeconds(20);
    private static final long SEED = Long.getLong("census.mutants.seed", 20261123);
    private static final int FEW = 1_000;
    private static final int MANY = 25_000;

    @TempDir
    Path folder;

    @BeforeAll
    static void memoryIsScarce() {
        assertThat(Runtime.getRuntime().maxMemory())
                .as("bytes of memory: run with -Xmx256m, as pom.xml does")
                .isLessThan(300L << 20);
    }

    @Test
    void everyMutantIsReadOrRefusedAndNothingIsLost() throws IOException {
        hold(FEW);
    }

    @Tag("long")
    @Test
    void manyMutantsAre() throws IOException {
        hold(MANY);
    }

    private void hold(int mutants) throws IOException {
        Mutations mutations = new Mutations(SEED);
        Map<FaultKind, Integer> refused = new EnumMap<>(FaultKind.class);
        long received = 0;
        long lines = 0;
        long rejected = 0;
        int only = Integer.getInteger("census.mutants.number", -1);
        for (int i = Math.max(0, only); i < (only < 0 ? mutants : only + 1); i++) {
            HostileReading.Result result = held(mutations, i);
            result.refused().ifPresent(kind -> refused.merge(kind, 1, Integer::sum));
            received += result.refused().isEmpty() ? 1 : 0;
            lines += result.accepted() + result.rejected() + result.repeated();
            rejected += result.rejected();
        }
        System.out.printf(
                "%d mutants of seed %d: %d received, refused %s; %d lines, %d of them rejected%n",
                mutants, SEED, received, refused, lines, rejected);
        assertThat(only >= 0 || received > mutants / 3)
                .as("enough are received")
                .isTrue();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("what was spooled is deleted").isEmpty();
        }
    }

    private HostileReading.Result held(Mutations mutations, int number) {
        Mutations.Mutant mutant = mutations.mutant(number);
        try {
            return held(mutant.log(), mutant.name(), mutant.text().bytes());
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    "mutant %d of seed %d (%s, %d bytes: %s)"
                            .formatted(
                                    number, SEED, mutant.name(), mutant.text().bytes().length, mutant.how()),
                    failure);
        }
    }

    private HostileReading.Result held(LogKind log, String name, byte[] bytes) {
        return assertTimeoutPreemptively(HANGS, () -> new HostileReading(log, name, bytes, folder).hold());
    }
}
