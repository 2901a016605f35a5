package prisoncensus.intake.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import prisoncensus.intake.text.LogNames;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RawText;

/** Logs that came to harm. A seed and a number always give the same mutant, whatever was made before it. */
public final class Mutations {
    private static final int MOST_BYTES = 4 << 20;
    private static final List<Mutation> BLOWS = List.of(Mutation.values());
    private static final List<Packing> PACKINGS = List.of(Packing.values());
    private final SeedLogs logs = SeedLogs.ofTheCheckout();
    private final long seed;

    public Mutations(long seed) {
        this.seed = seed;
    }

    /**
     * A log as it was found.
     *
     * @param name of the file; what ends in {@code .gz} is meant to be unpacked
     * @param how it came to harm
     */
    public record Mutant(LogKind log, String name, RawText text, String how) {
        static Mutant of(LogKind log, String name, byte[] bytes, List<String> how) {
            return new Mutant(log, name, RawText.of(bytes), String.join(", ", how));
        }
    }

    public Mutant mutant(int number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        SeedLogs.Log log = logs.any(random);
        byte[] bytes = log.text().bytes();
        List<String> how = new ArrayList<>();
        for (int blows = 1 + random.nextInt(3); blows > 0 && bytes.length < MOST_BYTES; blows--) {
            // each way comes at least once in a while: the first blows go round
            Mutation blow = how.isEmpty() ? BLOWS.get(number % BLOWS.size()) : BLOWS.get(random.nextInt(BLOWS.size()));
            boolean headerSpared = random.nextInt(3) > 0;
            bytes = headerSpared ? behindHeader(bytes, blow, random) : hit(bytes, blow, random);
            how.add(blow + (headerSpared ? " behind the header" : ""));
        }
        if (random.nextInt(6) > 0) {
            return Mutant.of(log.kind(), LogNames.plain(log.kind()), bytes, how);
        }
        Packing packing = PACKINGS.get(random.nextInt(PACKINGS.size()));
        how.add("packed: " + packing);
        return Mutant.of(log.kind(), LogNames.packed(log.kind()), packing.pack(bytes, random), how);
    }

    private byte[] hit(byte[] log, Mutation blow, SplittableRandom random) {
        return blow.hit(log, logs.any(random).text().bytes(), random);
    }

    private byte[] behindHeader(byte[] log, Mutation blow, SplittableRandom random) {
        int header = MutationPlaces.header(log);
        return MutationPlaces.joined(
                Arrays.copyOf(log, header), hit(Arrays.copyOfRange(log, header, log.length), blow, random));
    }
}
