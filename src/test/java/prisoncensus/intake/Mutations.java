package prisoncensus.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import prisoncensus.logbook.LogKind;

/** Logs that came to harm. A seed and a number always give the same mutant, whatever was made before it. */
final class Mutations {
    private static final int MOST_BYTES = 4 << 20;
    private final SeedLogs logs = SeedLogs.ofTheCheckout();
    private final long seed;

    Mutations(long seed) {
        this.seed = seed;
    }

    /**
     * A log as it was found.
     *
     * @param name of the file; what ends in {@code .gz} is meant to be unpacked
     * @param how it came to harm
     */
    record Mutant(LogKind log, String name, byte[] bytes, String how) {
        boolean isPacked() {
            return name.endsWith(LogNames.GZ);
        }
    }

    Mutant mutant(int number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        SeedLogs.Log log = logs.any(random);
        byte[] bytes = log.bytes();
        List<String> how = new ArrayList<>();
        for (int blows = 1 + random.nextInt(3); blows > 0 && bytes.length < MOST_BYTES; blows--) {
            // each way comes at least once in a while: the first blows go round
            Blow blow = how.isEmpty()
                    ? Blow.values()[number % Blow.values().length]
                    : Blow.values()[random.nextInt(Blow.values().length)];
            boolean headerSpared = random.nextInt(3) > 0;
            bytes = headerSpared ? behindHeader(bytes, blow, random) : hit(bytes, blow, random);
            how.add(blow + (headerSpared ? " behind the header" : ""));
        }
        if (random.nextInt(6) > 0) {
            return new Mutant(log.kind(), LogNames.plain(log.kind()), bytes, String.join(", ", how));
        }
        Packing packing = Packing.values()[random.nextInt(Packing.values().length)];
        how.add("packed: " + packing);
        return new Mutant(log.kind(), LogNames.packed(log.kind()), packing.pack(bytes, random), String.join(", ", how));
    }

    private byte[] hit(byte[] log, Blow blow, SplittableRandom random) {
        return blow.hit(log, logs.any(random).bytes(), random);
    }

    private byte[] behindHeader(byte[] log, Blow blow, SplittableRandom random) {
        int header = Places.header(log);
        return Places.joined(
                Arrays.copyOf(log, header), hit(Arrays.copyOfRange(log, header, log.length), blow, random));
    }
}
