package prisoncensus.intake.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/** One way in which a packed log comes, whole or harmed. */
enum Packing {
    WHOLE((log, random) -> packed(log)),
    CUT_SHORT((log, random) -> Arrays.copyOf(packed(log), MutationPlaces.any(packed(log), random))),
    BYTES_FLIPPED((log, random) -> {
        byte[] packed = packed(log);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            packed[random.nextInt(packed.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return packed;
    }),
    SEVERAL_PARTS((log, random) -> {
        int cut = MutationPlaces.any(log, random);
        return MutationPlaces.joined(packed(Arrays.copyOf(log, cut)), packed(Arrays.copyOfRange(log, cut, log.length)));
    }),
    TRAILING_GARBAGE((log, random) -> {
        byte[] garbage = new byte[1 + random.nextInt(100)];
        random.nextBytes(garbage);
        return MutationPlaces.joined(packed(log), garbage);
    }),
    TRAILING_NULS((log, random) -> MutationPlaces.joined(packed(log), new byte[1 + random.nextInt(1_000)])),
    PACKED_TWICE((log, random) -> packed(packed(log))),
    NOT_PACKED_AT_ALL((log, random) -> log);

    private final Way way;

    Packing(Way way) {
        this.way = way;
    }

    private interface Way {
        byte[] pack(byte[] log, RandomGenerator random);
    }

    byte[] pack(byte[] log, RandomGenerator random) {
        return way.pack(log, random);
    }

    static byte[] packed(byte[] log) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
