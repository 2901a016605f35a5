package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.JsonForm;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.logbook.Sha256;

/** Verifying a revision that another version of the program sealed. */
class VerifyEarlierVersionIT extends AuditedFacility {
    private static final String WORDS = "was not received.";
    private static final String OTHER_WORDS = "was not received. ";

    @Test
    void aFindingThatDiffersInItsWordsAloneIsANote() throws IOException {
        sealAsAnEarlierVersion(WORDS, OTHER_WORDS);
        update("message = replace(message, '%s', '%s')".formatted(WORDS, OTHER_WORDS));
        VerificationResult verdict = verifyAll();
        assertThat(verdict.discrepancies()).isEmpty();
        assertThat(verdict.sameBytes()).isEqualTo(2);
        assertThat(verdict.sameContent()).isEqualTo(1);
        assertThat(verdict.notes())
                .containsExactly(facility + " 2026-03-03 r1: findings that this version states in other words: 2");
    }

    @Test
    void otherWordsThatSayAnotherThingByKeyOrArgumentAreADifference() throws IOException {
        Path report = place(2, 1).resolve("report.json");
        Path manifest = place(2, 1).resolve("manifest.json");
        String reportHash = Sha256.of(report);
        String manifestHash = Sha256.of(manifest);
        String json = Files.readString(report);
        String otherwise = json.replace("{\"key\":\"R01\"", "{\"key\":\"R09\"");
        assertThat(otherwise).isNotEqualTo(json);
        Files.writeString(report, otherwise);
        Files.writeString(manifest, Files.readString(manifest).replace(reportHash, Sha256.of(report)));
        enter(manifestHash, Sha256.of(manifest));
        sealAsAnEarlierVersion(WORDS, OTHER_WORDS);
        update("message = replace(message, '%s', '%s')".formatted(WORDS, OTHER_WORDS));
        assertThat(verifyAll().discrepancies())
                .hasSize(2)
                .allSatisfy(doubt ->
                        assertThat(doubt).contains("report.json: found a finding R01 of", "says another thing"));
    }

    @Test
    void aFindingOfWhichMoreThanItsWordsDiffersIsADifference() throws IOException {
        sealAsAnEarlierVersion(",2026-03-01,", ",2026-03-02,");
        update("since = date '2026-03-02'");
        assertThat(verifyAll().discrepancies())
                .hasSize(2)
                .allSatisfy(doubt -> assertThat(doubt).contains("2026-03-03 r1", "another finding R01"));
    }

    @Test
    void wordsOfTheStoreThatWereNeverSealedAreADifference() throws IOException {
        sealAsAnEarlierVersion(WORDS, OTHER_WORDS);
        assertThat(verifyAll().discrepancies())
                .hasSize(2)
                .allSatisfy(doubt -> assertThat(doubt)
                        .contains("2026-03-03 r1 in the store", "another finding R01", "the one of its findings.csv"));
        update("message = 'nothing was wrong'");
        assertThat(holds(true)).hasSize(2);
    }

    @Test
    void theSameVersionMustSayTheSameWords() throws IOException {
        update("message = 'nothing was wrong'");
        assertThat(holds(true)).hasSize(2);
        assertThat(holds(false)).hasSize(4);
    }

    @Test
    void aRowThatWeighsOrCitesOtherwiseIsADifference() {
        update("severity = 'NOTE'");
        assertThat(holds(true)).hasSize(2);
        update("severity = 'GAP', sources = 'headcount.csv:2'");
        assertThat(holds(true)).hasSize(2);
        assertThat(holds(false))
                .anySatisfy(doubt -> assertThat(doubt)
                        .contains("2026-03-03 r1: found finding R01 of meals in the store: Gap by headcount.csv:2"));
    }

    @Test
    void aRevisionFromBeforeThereWasAReportForMachinesStaysAsItIs() throws IOException {
        Files.delete(place(2, 1).resolve("report.json"));
        Path manifest = place(2, 1).resolve("manifest.json");
        String before = Sha256.of(manifest);
        String sealed = Files.readString(manifest);
        String without = sealed.replaceAll(",\\s*\\{\\s*\"file\" : \"report.json\"[^}]*}", "");
        assertThat(without).isNotEqualTo(sealed);
        assertThat(JsonForm.MANIFEST.faults(without)).isEmpty();
        Files.writeString(manifest, byAnotherCommit(without));
        enter(before, Sha256.of(manifest));
        assertThat(verifyAll().discrepancies()).isEmpty();
        assertThat(verifyAll().sameContent()).isEqualTo(1);
    }

    private VerificationResult verifyAll() {
        return verifyOfAnyVersion(false, Optional.empty());
    }

    /** Changes the two findings of the newest night in the store. */
    private void update(String change) {
        assertThat(jdbc.update(
                        "update finding set " + change
                                + " where rule = 'R01' and revision_id in (select id from revision where facility = ?"
                                + " and census_date = date '2026-03-03')",
                        facility))
                .isEqualTo(2);
    }

    /** Seals the newest night as if another commit had written it, with that in the place of this in its findings. */
    private void sealAsAnEarlierVersion(String words, String otherWords) throws IOException {
        Path findings = place(2, 1).resolve("findings.csv");
        Path manifest = place(2, 1).resolve("manifest.json");
        String findingsHash = Sha256.of(findings);
        String manifestHash = Sha256.of(manifest);
        String sealed = Files.readString(findings);
        assertThat(sealed).contains(words);
        Files.writeString(findings, sealed.replace(words, otherWords));
        Files.writeString(
                manifest, byAnotherCommit(Files.readString(manifest)).replace(findingsHash, Sha256.of(findings)));
        enter(manifestHash, Sha256.of(manifest));
    }

    private static String byAnotherCommit(String manifest) {
        return manifest.replaceAll("\"commit\" : \"[^\"]*\"", "\"commit\" : \"another\"");
    }

    /** Enters the new hash of a manifest in ledger and store. */
    private void enter(String before, String now) throws IOException {
        Path ledger = home.resolve("reports").resolve(facility).resolve("ledger.csv");
        Files.writeString(ledger, Files.readString(ledger).replace(before, now), StandardCharsets.US_ASCII);
        jdbc.update("update revision set manifest_sha256 = ? where manifest_sha256 = ?", now, before);
    }
}
