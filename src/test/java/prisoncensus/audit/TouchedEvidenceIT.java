package prisoncensus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static prisoncensus.audit.SealedNights.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SigningKey;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;

/** Evidence that somebody touched, who then made SHA256SUMS fit: the commands of its page find it out. */
class TouchedEvidenceIT {
    private static final FacilityCode NORTH = new FacilityCode("north");
    private static final Night FIRST = new Night(NORTH, LocalDate.of(2026, 11, 19));
    private static final Night SECOND = new Night(NORTH, LocalDate.of(2026, 11, 20));
    private static final Night THIRD = new Night(NORTH, LocalDate.of(2026, 11, 21));

    @TempDir
    private Path temp;

    private Path whole;
    private int copies;

    private interface Touch {
        void in(Path folder) throws IOException;
    }

    @BeforeEach
    void evidenceOfTheThirdNight() throws IOException {
        var sealed = new SealedNights(temp.resolve("reports"), NORTH);
        LogFile before = log(SECOND, LogKind.SOLITARY);
        List<LogFile> logs = List.of(log(THIRD, LogKind.HEADCOUNT), log(THIRD, LogKind.CELLS));
        sealed.receive(logs.get(1));
        sealed.seal(FIRST, 1, false, List.of(logs.get(1)), List.of());
        sealed.receive(before);
        sealed.seal(SECOND, 1, false, List.of(before, logs.get(1)), List.of());
        sealed.receive(logs.get(0));
        sealed.seal(THIRD, 1, false, logs, List.of(before));
        Path zip = temp.resolve("case.zip");
        var name = new RevisionName("north", THIRD.date(), Optional.empty());
        new EvidencePackage(new SealedLookup(new ReportsFolder(sealed.folder)).find(name))
                .write(zip, file -> EvidenceFile.of("", file.path()).bytes().open());
        whole = CheckingInstructionsRun.unpacked(zip, temp.resolve("whole"));
    }

    /** The same, signed: the second report by the first key, the third by the second. */
    @Test
    void whatWasSignedAndTouched() throws Exception {
        assumeTrue(CheckingInstructionsRun.hasOpenssl(), "no openssl on this machine");
        var sealed = new SealedNights(temp.resolve("signed"), NORTH);
        sealed.seal(FIRST, 1, false, List.of(), List.of());
        Path first = key("first");
        sealed.signedBy(first);
        sealed.seal(SECOND, 1, false, List.of(), List.of());
        sealed.signedBy(key("second"));
        sealed.seal(THIRD, 1, false, List.of(), List.of());
        Path zip = temp.resolve("signed.zip");
        var name = new RevisionName("north", THIRD.date(), Optional.empty());
        new EvidencePackage(new SealedLookup(new ReportsFolder(sealed.folder)).find(name))
                .write(zip, file -> EvidenceFile.of("", file.path()).bytes().open());
        whole = CheckingInstructionsRun.unpacked(zip, temp.resolve("whole-signed"));
        assertThat(whole).isDirectoryContaining("glob:**/public-key.pem").isDirectoryContaining("glob:**/keys.csv");
        evidenceThatNobodyTouchedHolds();
        for (String path : List.of("report/manifest.sig", "public-key.pem", "keys.csv")) {
            assertFound("removed " + path, folder -> Files.delete(folder.resolve(path)));
            assertFound("changed " + path, folder -> change(folder.resolve(path)));
        }
        assertFound(
                "another public key",
                folder -> Files.copy(
                        Path.of(first + ".pub"),
                        folder.resolve("public-key.pem"),
                        StandardCopyOption.REPLACE_EXISTING));
        List<String> lines = Files.readAllLines(whole.resolve("keys.csv"));
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            assertFound("removed " + line, "keys.csv", text -> text.remove(line));
            assertFound("twice " + line, "keys.csv", text -> text.add(line, text.get(line)));
            for (int field = 0; field < lines.get(i).split(",", -1).length; field++) {
                int edited = field;
                assertFound("edited %d.%d".formatted(line, field), "keys.csv", text -> edit(text, line, edited));
            }
        }
    }

    private Path key(String name) throws IOException {
        Path file = temp.resolve(name);
        SigningKey.create(file);
        return file;
    }

    @Test
    void evidenceThatNobodyTouchedHolds() throws Exception {
        assertThat(answers(folder -> {})).startsWith("OK", "OK", "OK").doesNotContain("DIFFERENT");
    }

    @Test
    void aFileThatWasRemovedChangedOrMoved() throws Exception {
        for (Path file : files(whole)) {
            String path = whole.relativize(file).toString();
            if (!path.equals("HOW-TO-CHECK.txt") && !path.equals(CheckingInstructions.SUMS)) {
                assertFound("removed " + path, folder -> Files.delete(folder.resolve(path)));
                assertFound("changed " + path, folder -> change(folder.resolve(path)));
                assertFound("renamed " + path, folder -> Files.move(folder.resolve(path), folder.resolve(path + "x")));
                assertFound("turned into a link " + path, folder -> {
                    Files.delete(folder.resolve(path));
                    Files.createSymbolicLink(folder.resolve(path), Path.of("HOW-TO-CHECK.txt"));
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "more.txt",
                ".hidden",
                "report/more.pdf",
                "report/.hidden",
                "logs/limits.csv",
                "logs/2026-11-21/meals.csv",
                "logs/2026-11-19/solitary.csv",
                "manifests/000004-2026-11-22-r1.json",
                "manifests/.hidden",
                "more/more.txt"
            })
    void aFileThatWasAdded(String path) throws Exception {
        assertFound("added " + path, folder -> {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), "more");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.csv", "receptions.csv"})
    void aLineThatWasRemovedAddedMovedOrEdited(String path) throws Exception {
        List<String> lines = Files.readAllLines(whole.resolve(path));
        assertThat(lines).hasSize(4);
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            assertFound("removed " + line, path, text -> text.remove(line));
            assertFound("twice " + line, path, text -> text.add(line, text.get(line)));
            assertFound("blank " + line, path, text -> text.add(line, ""));
            assertFound("moved " + line, path, text -> Collections.swap(text, line, (line + 1) % 4));
            for (int field = 0; field < lines.get(i).split(",", -1).length; field++) {
                int edited = field;
                assertFound("edited %d.%d".formatted(line, field), path, text -> edit(text, line, edited));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.csv", "receptions.csv"})
    void aRecordThatWasNumberedAnew(String path) throws Exception {
        assertFound("begins with 2", path, text -> {
            text.remove(1);
            text.replaceAll(line -> line.replaceFirst("^2,", "1,").replaceFirst("^3,", "2,"));
        });
        assertFound("zeros in front", path, text -> text.replaceAll(line -> line.replaceFirst("^2,", "02,")));
    }

    @Test
    void aChainFromWhichTheFirstReportWasTaken() throws Exception {
        assertFound("the first report", folder -> {
            Files.delete(folder.resolve("manifests/000001-2026-11-19-r1.json"));
            Files.move(
                    folder.resolve("manifests/000002-2026-11-20-r1.json"),
                    folder.resolve("manifests/000001-2026-11-20-r1.json"));
            Files.move(
                    folder.resolve("manifests/000003-2026-11-21-r1.json"),
                    folder.resolve("manifests/000002-2026-11-21-r1.json"));
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("ledger.csv")));
            lines.remove(1);
            lines.replaceAll(line -> line.replaceFirst("^2,", "1,").replaceFirst("^3,", "2,"));
            lines.set(1, lines.get(1).replaceFirst(",[0-9a-f]{64}$", ","));
            Files.write(folder.resolve("ledger.csv"), lines);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-19\"|2026-11-18\"", "02:00:01.234Z|02:00:01.235Z", "\"revision\" : 1|\"revision\" : 2"})
    void aManifestThatWasEditedTogetherWithItsLine(String edit) throws Exception {
        String[] texts = edit.split("\\|", -1);
        assertFound("manifest of another " + edit, folder -> {
            Path manifest = folder.resolve("manifests/000001-2026-11-19-r1.json");
            String before = Sha256.of(manifest);
            Files.writeString(manifest, Files.readString(manifest).replace(texts[0], texts[1]));
            Path ledger = folder.resolve("ledger.csv");
            Files.writeString(ledger, Files.readString(ledger).replace(before, Sha256.of(manifest)));
        });
    }

    private static void edit(List<String> text, int line, int field) {
        String[] fields = text.get(line).split(",", -1);
        fields[field] = fields[field].isEmpty()
                ? "x"
                : fields[field].substring(0, fields[field].length() - 1)
                        + (char) (fields[field].charAt(fields[field].length() - 1) ^ 1);
        text.set(line, String.join(",", fields));
    }

    private static void change(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private interface Edit {
        void in(List<String> lines);
    }

    private void assertFound(String what, String path, Edit edit) throws Exception {
        assertFound(path + " " + what, folder -> {
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(path)));
            edit.in(lines);
            Files.write(folder.resolve(path), lines);
        });
    }

    private void assertFound(String what, Touch touch) throws Exception {
        assertThat(answers(touch)).as(what).contains("DIFFERENT");
    }

    private List<String> answers(Touch touch) throws Exception {
        Path folder = temp.resolve("copy-" + copies++);
        FileSystemUtils.copyRecursively(whole, folder);
        touch.in(folder);
        Files.writeString(
                folder.resolve(CheckingInstructions.SUMS),
                files(folder).stream()
                        .filter(file -> !file.endsWith(CheckingInstructions.SUMS))
                        .map(file -> sum(folder, file))
                        .collect(Collectors.joining()));
        return CheckingInstructionsRun.followed(folder);
    }

    private static String sum(Path folder, Path file) {
        try {
            return "%s  %s\n".formatted(Sha256.of(Files.readAllBytes(file)), folder.relativize(file));
        } catch (IOException e) {
            return "";
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file)).sorted().toList();
        }
    }
}
