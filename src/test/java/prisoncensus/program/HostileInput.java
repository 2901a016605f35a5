package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** An input folder in which one facility hands in a plain night and every other something that is no log. */
public final class HostileInput {
    static final String SECRET = "root:x:0:0:not-for-any-report";
    static final String DATE = "2026-11-20";
    private static final String CELLS = "cell,sector,kind,limit,valid_from\n1,A,GROUP,80,2026-01-01\n";
    private static final String HEADCOUNT = "cell,scheduled_time,counted\n1,06:00,80\n1,22:00,81\n";

    private final Path home;
    private final Path input;
    private final Path outside;

    public HostileInput(Path home) throws IOException {
        this.home = home;
        this.input = Files.createDirectories(home.resolve("input"));
        this.outside = Files.createDirectories(home.resolve("outside"));
        Files.writeString(outside.resolve("passwd"), HEADCOUNT + SECRET + "\n");
        Files.createDirectories(outside.resolve(DATE));
        Files.writeString(outside.resolve(DATE + "/headcount.csv"), HEADCOUNT + SECRET + "\n");
        Files.writeString(outside.resolve("cells.csv"), CELLS + SECRET + "\n");
    }

    public Path path() {
        return input;
    }

    /** A plain night of that facility. */
    public Path plain(String facility) throws IOException {
        Path log = night(facility).resolve("headcount.csv");
        Files.writeString(log, HEADCOUNT);
        return log;
    }

    /** Something else than a file in the place of a log, and what a report says of it; three such logs a night. */
    Map<String, String> thingsThatAreNoFile() throws IOException, InterruptedException {
        Files.createDirectories(log("no-file-1/headcount"));
        makePipe(log("no-file-1/meals"));
        link("no-file-1/solitary", outside.resolve("passwd"));
        link("no-file-2/headcount", Path.of("/etc/passwd"));
        link("no-file-2/meals", Path.of("meals.csv"));
        link("no-file-2/solitary", Path.of("nowhere"));
        link("no-file-3/headcount", Path.of("/dev/zero"));
        link("no-file-3/meals", Path.of("/dev/stdin"));
        link("no-file-3/solitary", Path.of("/proc/self/environ"));
        Map<String, String> said = new LinkedHashMap<>();
        said.put("no-file-1/headcount", "headcount.csv/");
        said.put("no-file-1/meals", "meals.csv|");
        said.put("no-file-1/solitary", "solitary.csv@");
        for (int night = 2; night <= 3; night++) {
            for (String log : List.of("headcount", "meals", "solitary")) {
                said.put("no-file-" + night + "/" + log, log + ".csv@");
            }
        }
        return said;
    }

    /** Logs that are too much of something, and what becomes of them. */
    Map<String, String> thingsThatAreTooMuch() throws IOException {
        Files.writeString(log("too-much-1/headcount"), HEADCOUNT + "x".repeat(10 << 20) + "\n1,18:00,79\n");
        Files.writeString(log("too-much-1/meals"), "cell,meal,plates\n1,LUNCH,7\n" + ",".repeat(100_000) + "\n");
        Files.writeString(log("too-much-1/solitary"), "placement,cell,placed_at\n1,1,2026-11-20\n2,1,\0\n");
        Files.writeString(log("too-much-2/headcount"), HEADCOUNT.replaceFirst("\n", ",".repeat(100_000) + "\n"));
        Files.write(log("too-much-2/meals").resolveSibling("meals.csv.gz"), bomb());
        Files.writeString(log("too-much-2/solitary"), "\"".repeat(1 << 20));
        Map<String, String> fates = new LinkedHashMap<>();
        for (String log : List.of("headcount", "meals", "solitary")) {
            fates.put("too-much-1/" + log, "rejected");
            fates.put("too-much-2/" + log, "refused");
        }
        return fates;
    }

    /** What a facility's own folder may not be or hold, and how the message about it begins. */
    Map<String, String> facilitiesThatAreRefused() throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        plain("cells-lead-out");
        Files.delete(input.resolve("cells-lead-out/cells.csv"));
        Files.createSymbolicLink(input.resolve("cells-lead-out/cells.csv"), outside.resolve("cells.csv"));
        said.put("cells-lead-out", "cells-lead-out/cells.csv was refused, found cells.csv@, expected a file");
        plain("limits-folder");
        Files.createDirectories(input.resolve("limits-folder/limits.csv"));
        said.put("limits-folder", "limits-folder/limits.csv was refused, found limits.csv/, expected a file");
        Files.createSymbolicLink(input.resolve("leads-out"), outside);
        said.put("leads-out", "leads-out: found a link that leads out of the input folder");
        Files.createDirectories(input.resolve("night-leads-out"));
        Files.createSymbolicLink(input.resolve("night-leads-out/" + DATE), outside.resolve(DATE));
        said.put("night-leads-out", "night-leads-out/" + DATE + ": found a link that leads out of the input folder");
        Files.createDirectories(input.resolve("no-such-day/2026-02-30"));
        said.put("no-such-day", "no-such-day/2026-02-30: found no date");
        return said;
    }

    /** Names that may lie about and disturb nothing. */
    void namesThatAreLeftAlone() throws IOException {
        Path night = Objects.requireNonNull(plain("names").getParent());
        for (String name : Set.of("head\ncount.csv", "CON", "nul.csv", "headcount.csv.", "a:b", "x".repeat(250))) {
            Files.writeString(night.resolve(name), SECRET);
        }
        Files.writeString(
                Files.createDirectories(input.resolve("a-night-that-is-a-file")).resolve(DATE), SECRET);
    }

    /** A log that nobody may read; root reads it all the same. */
    Path unreadable() throws IOException {
        Path log = plain("unreadable");
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("---------"));
        return log;
    }

    private Path night(String facility) throws IOException {
        Path night = Files.createDirectories(input.resolve(facility).resolve(DATE));
        Files.writeString(input.resolve(facility).resolve("cells.csv"), CELLS);
        return night;
    }

    /** @param name such as {@code north/meals} */
    private Path log(String name) throws IOException {
        String[] parts = name.split("/", 2);
        return night(parts[0]).resolve(parts[1] + ".csv");
    }

    private void link(String log, Path target) throws IOException {
        Files.createSymbolicLink(log(log), target);
    }

    private void makePipe(Path path) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", path.toString())
                        .directory(home.toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(HEADCOUNT.getBytes(StandardCharsets.US_ASCII));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                gzip.write(megabyte);
            }
        }
        return out.toByteArray();
    }
}
