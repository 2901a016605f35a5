package prisoncensus.intake.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import prisoncensus.intake.text.EncodingDetector;

/** One way in which a log comes to harm. */
enum Mutation {
    CUT_SHORT((log, other, random) -> Arrays.copyOf(log, MutationPlaces.any(log, random))),
    BEGINNING_LOST((log, other, random) -> Arrays.copyOfRange(log, MutationPlaces.any(log, random), log.length)),
    BITS_FLIPPED((log, other, random) -> {
        byte[] flipped = log.clone();
        for (int i = 1 + random.nextInt(20); i > 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }),
    BYTES_REPLACED((log, other, random) -> {
        byte[] replaced = log.clone();
        for (int i = 1 + random.nextInt(40); i > 0 && replaced.length > 0; i--) {
            replaced[random.nextInt(replaced.length)] = (byte) random.nextInt();
        }
        return replaced;
    }),
    BLOCK_DOUBLED((log, other, random) -> MutationPlaces.with(log, random, MutationPlaces.block(log, random))),
    BLOCK_REMOVED((log, other, random) -> MutationPlaces.without(log, random)),
    BLOCK_OF_ANOTHER_LOG((log, other, random) -> MutationPlaces.with(log, random, MutationPlaces.block(other, random))),
    ANOTHER_LOG_BEHIND((log, other, random) -> MutationPlaces.joined(log, other)),
    HEADER_DOUBLED((log, other, random) -> MutationPlaces.joined(Arrays.copyOf(log, MutationPlaces.header(log)), log)),
    HEADER_LOST((log, other, random) -> Arrays.copyOfRange(log, MutationPlaces.header(log), log.length)),
    HEADER_OF_ANOTHER_LOG((log, other, random) -> MutationPlaces.joined(
            Arrays.copyOf(other, MutationPlaces.header(other)),
            Arrays.copyOfRange(log, MutationPlaces.header(log), log.length))),
    OTHER_SEPARATOR((log, other, random) ->
            MutationPlaces.replaced(log, ",", List.of(";", "\t", "|", ":").get(random.nextInt(4)))),
    CARRIAGE_RETURNS((log, other, random) -> MutationPlaces.replaced(
            log, "\n", List.of("\r", "\r\n", "\n\r", "\r\r\n").get(random.nextInt(4)))),
    NO_LINE_END((log, other, random) -> MutationPlaces.replaced(MutationPlaces.replaced(log, "\n", ""), "\r", "")),
    UTF_16_LITTLE((log, other, random) -> MutationPlaces.rewritten(log, StandardCharsets.UTF_16LE)),
    UTF_16_BIG((log, other, random) -> MutationPlaces.rewritten(log, StandardCharsets.UTF_16BE)),
    UTF_16_WITH_BOM((log, other, random) -> MutationPlaces.rewritten(log, StandardCharsets.UTF_16)),
    UTF_32((log, other, random) -> MutationPlaces.rewritten(log, Charset.forName("UTF-32"))),
    WINDOWS_1252((log, other, random) -> MutationPlaces.with(
            MutationPlaces.rewritten(log, Charset.forName("windows-1252")), random, new byte[] {(byte) 0xE9, (byte) 0x81
            })),
    UTF_7((log, other, random) ->
            MutationPlaces.with(log, random, "+AGE-+ADs-+2AA-".getBytes(StandardCharsets.US_ASCII))),
    OVERLONG_UTF_8((log, other, random) -> MutationPlaces.with(
            log, random, new byte[] {(byte) 0xC0, (byte) 0xAC, (byte) 0xE0, (byte) 0x80, (byte) 0x8A})),
    LONE_SURROGATE((log, other, random) ->
            MutationPlaces.with(log, random, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})),
    BOM_INSIDE((log, other, random) -> MutationPlaces.with(log, random, EncodingDetector.bom())),
    BOM_TWICE((log, other, random) ->
            MutationPlaces.joined(EncodingDetector.bom(), MutationPlaces.joined(EncodingDetector.bom(), log))),
    CONTROL_CHARACTERS((log, other, random) -> {
        byte[] controls = new byte[1 + random.nextInt(50)];
        for (int i = 0; i < controls.length; i++) {
            controls[i] = (byte) random.nextInt(32);
        }
        return MutationPlaces.with(log, random, controls);
    }),
    NULS((log, other, random) -> MutationPlaces.with(log, random, new byte[1 + random.nextInt(5_000)])),
    STRAY_QUOTES((log, other, random) -> {
        byte[] hurt = log;
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            hurt = MutationPlaces.with(hurt, random, new byte[] {'"'});
        }
        return hurt;
    }),
    ENDLESS_QUOTES((log, other, random) ->
            MutationPlaces.with(log, random, MutationPlaces.run('"', 1 + random.nextInt(200_000)))),
    NEVER_CLOSED((log, other, random) -> MutationPlaces.with(log, random, "\n\"".getBytes(StandardCharsets.US_ASCII))),
    EMPTY_LINES((log, other, random) ->
            MutationPlaces.with(log, random, MutationPlaces.run('\n', 1 + random.nextInt(10_000)))),
    BLANKS((log, other, random) -> MutationPlaces.with(
            log, random, MutationPlaces.run(random.nextBoolean() ? ' ' : '\t', 1 + random.nextInt(200_000)))),
    NO_BREAK_SPACES((log, other, random) -> MutationPlaces.with(
            log, random, (random.nextBoolean() ? "\n\u00A0 \u202F\n" : "\u00A0").getBytes(StandardCharsets.UTF_8))),
    SEPARATOR_NAMED((log, other, random) -> MutationPlaces.joined(
            ("sep=" + List.of(",", ";", "\t", "|", "").get(random.nextInt(5)) + "\n")
                    .getBytes(StandardCharsets.US_ASCII),
            log)),
    MANY_COLUMNS((log, other, random) ->
            MutationPlaces.with(log, random, MutationPlaces.run(",;\t".charAt(random.nextInt(3)), 100_000))),
    HEADER_OF_MANY_COLUMNS((log, other, random) -> {
        int end = Math.max(0, MutationPlaces.header(log) - 1);
        byte[] wide = MutationPlaces.joined(
                Arrays.copyOf(log, end), MutationPlaces.run(',', random.nextBoolean() ? 100_000 : 60_000));
        return MutationPlaces.joined(wide, Arrays.copyOfRange(log, end, log.length));
    }),
    SAID_OFTEN((log, other, random) -> {
        ByteArrayOutputStream often = new ByteArrayOutputStream();
        for (int i = 2 + random.nextInt(30); i > 0; i--) {
            often.writeBytes(log);
        }
        return often.toByteArray();
    });

    private final Way way;

    Mutation(Way way) {
        this.way = way;
    }

    private interface Way {
        byte[] hit(byte[] log, byte[] other, RandomGenerator random);
    }

    byte[] hit(byte[] log, byte[] other, RandomGenerator random) {
        return way.hit(log, other, random);
    }
}
