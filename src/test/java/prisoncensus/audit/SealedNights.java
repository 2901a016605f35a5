package prisoncensus.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.delivery.Instants;
import prisoncensus.delivery.KeysFile;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SigningKey;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Sha256;

/** Reports of a facility as they are sealed, their manifests cut down to what lookups and evidence are about. */
final class SealedNights {
    private static final String MANIFEST = """
            {
              "facility" : "%s",
              "date" : "%s",
              "revision" : %d,
              "asKnownAt" : "2026-11-21T02:00:00.000Z",
              "asKnownEarlier" : %s,
              "createdAt" : "%s",
              "settings" : {
                "language" : "%s"
              },
              "inputs" : [
            %s    {
                  "log" : "meals",
                  "received" : false
                }
              ],
              "history" : {
                "files" : %d,
                "sha256" : %s
              },
              "outputs" : [
                {
                  "file" : "findings.csv",
                  "sha256" : "%s",
                  "bytes" : 3
                }
              ],
              "previous" : %s,
              "receptions" : %s,
              "key" : %s
            }
            """;
    static final Instant CREATED_AT = Instant.parse("2026-11-21T02:00:01.234Z");
    private static final Instant RECEIVED_AT = Instant.parse("2026-11-21T01:00:00Z");

    final Path folder;
    private final FacilityCode facility;
    private final List<ReceptionsFile.Line> receptions = new ArrayList<>();
    private String language = "en";
    private String findings = "";
    private boolean isNumbered = true;
    private Optional<SigningKey> key = Optional.empty();

    SealedNights(Path folder, FacilityCode facility) {
        this.folder = folder;
        this.facility = facility;
    }

    SealedNights in(String other) {
        language = other;
        return this;
    }

    SealedNights finding(String lines) {
        findings = lines;
        return this;
    }

    /** From here on as manifests were before there was receptions.csv. */
    SealedNights withoutReceptions() {
        isNumbered = false;
        return this;
    }

    /** From here on with this key, which the one before vouches for. */
    SealedNights signedBy(Path file) throws IOException {
        SigningKey next = SigningKey.read(file);
        KeysFile keys = new ReportsFolder(folder).keys(facility);
        if (key.isEmpty()) {
            keys.enterFirst(next, CREATED_AT);
        } else {
            keys.succeed(Optional.of(next), key.get(), CREATED_AT);
        }
        key = Optional.of(next);
        return this;
    }

    /** A log whose bytes are the path it is called by. */
    static LogFile log(Night night, LogKind log) {
        LogFile unread = LogFile.unread(night, log, log.fileName());
        return new LogFile(unread.facility(), unread.date(), log, unread.name(), Sha256.of(unread.path()), 1);
    }

    void receive(LogFile... files) throws IOException {
        for (LogFile file : files) {
            var reception = new ReceptionsFile.Reception(receptions.size() + 1, RECEIVED_AT, file, "received");
            var last = receptions.isEmpty()
                    ? Optional.<ReceptionsFile.Line>empty()
                    : Optional.of(receptions.get(receptions.size() - 1));
            List<ReceptionsFile.Line> lines = ReceptionsFile.chained(last, List.of(reception));
            new ReceptionsFile(home()).append(lines);
            receptions.addAll(lines);
        }
    }

    Path home() {
        return folder.resolve(facility.value());
    }

    void seal(Night night, int revision, boolean asKnownEarlier, List<LogFile> inputs, List<LogFile> earlier)
            throws IOException {
        Path place = Files.createDirectories(new ReportsFolder(folder).place(night, revision));
        String csv = "check,severity,subject_kind,subject,sector,since,found,limit,message,sources\n" + findings;
        Files.writeString(place.resolve("findings.csv"), csv);
        Optional<String> previous = new Ledger(home()).last().map(Ledger.Line::manifestSha256);
        String manifest = manifest(night, revision, asKnownEarlier, inputs, earlier, csv, previous);
        Files.writeString(place.resolve("manifest.json"), manifest);
        if (key.isPresent()) {
            Files.write(place.resolve("manifest.sig"), key.get().sign(manifest.getBytes(StandardCharsets.UTF_8)));
        }
        int sequence = new Ledger(home()).last().map(Ledger.Line::sequence).orElse(0) + 1;
        new Ledger(home())
                .append(new Ledger.Line(sequence, night.date(), revision, CREATED_AT, Sha256.of(manifest), previous));
    }

    private String manifest(
            Night night,
            int revision,
            boolean asKnownEarlier,
            List<LogFile> inputs,
            List<LogFile> earlier,
            String csv,
            Optional<String> previous) {
        return MANIFEST.formatted(
                night.facility(),
                night.date(),
                revision,
                asKnownEarlier,
                Instants.text(CREATED_AT),
                language,
                inputs.stream().map(SealedNights::input).collect(Collectors.joining()),
                earlier.size(),
                earlier.isEmpty() ? "null" : quoted(Sha256.of(lines(earlier))),
                Sha256.of(csv),
                previous.map(SealedNights::quoted).orElse("null"),
                isNumbered && !receptions.isEmpty() ? link() : "null",
                key.map(SigningKey::fingerprint).map(SealedNights::quoted).orElse("null"));
    }

    private static String lines(List<LogFile> files) {
        return files.stream()
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private String link() {
        ReceptionsFile.Link last = receptions.get(receptions.size() - 1).link();
        return "{\n    \"sequence\" : %d,\n    \"sha256\" : \"%s\"\n  }".formatted(last.sequence(), last.sha256());
    }

    private static String input(LogFile file) {
        return """
                    {
                      "log" : "%s",
                      "file" : "%s",
                      "sha256" : "%s",
                      "reading" : 3,
                      "bytes" : 1,
                      "receivedAt" : "%s"
                    },
                """.formatted(file.log().word(), file.path(), file.sha256(), Instants.text(RECEIVED_AT));
    }
}
