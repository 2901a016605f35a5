package prisoncensus.intake.log;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Places in a log, and what is put there or taken away. */
final class MutationPlaces {
    private MutationPlaces() {}

    static int any(byte[] log, RandomGenerator random) {
        return random.nextInt(log.length + 1);
    }

    static byte[] block(byte[] log, RandomGenerator random) {
        int from = any(log, random);
        return Arrays.copyOfRange(log, from, from + random.nextInt(log.length - from + 1));
    }

    static byte[] with(byte[] log, RandomGenerator random, byte[] more) {
        int at = any(log, random);
        byte[] longer = Arrays.copyOf(log, log.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(log, at, longer, at + more.length, log.length - at);
        return longer;
    }

    static byte[] without(byte[] log, RandomGenerator random) {
        int from = any(log, random);
        int to = from + random.nextInt(log.length - from + 1);
        return joined(Arrays.copyOf(log, from), Arrays.copyOfRange(log, to, log.length));
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** How long the first line is, its end included. */
    static int header(byte[] log) {
        for (int i = 0; i < log.length; i++) {
            if (log[i] == '\n') {
                return i + 1;
            }
        }
        return log.length;
    }

    static byte[] run(char unit, int length) {
        byte[] run = new byte[length];
        Arrays.fill(run, (byte) unit);
        return run;
    }

    static byte[] replaced(byte[] log, String old, String young) {
        return new String(log, StandardCharsets.ISO_8859_1).replace(old, young).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] rewritten(byte[] log, Charset charset) {
        return new String(log, StandardCharsets.UTF_8).getBytes(charset);
    }
}
