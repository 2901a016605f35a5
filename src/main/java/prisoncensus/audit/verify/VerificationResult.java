package prisoncensus.audit.verify;

import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/**
 * The result of verifying one facility.
 *
 * @param revisions how many sealed revisions were checked
 * @param files how many versions of logs were read again
 * @param sameBytes how many revisions were built again and gave the same bytes
 * @param sameContent how many were written by another program or runtime and say the same, figure by figure and finding by finding
 * @param signed how many revisions have a signature that holds
 * @param key fingerprint of the signing key in force; empty where nothing is signed any more, or never was
 * @param differences what does not hold, first things first
 * @param remarks what a person should know besides
 */
public record VerificationResult(
        String facility,
        int revisions,
        int files,
        int sameBytes,
        int sameContent,
        int signed,
        Optional<String> key,
        List<Message> differences,
        List<Message> remarks) {
    /** Copies the lists. */
    public VerificationResult {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }

    /** What does not hold, in English, for machines. */
    public List<String> discrepancies() {
        return differences.stream().map(Texts.in(Language.EN)::say).toList();
    }

    /** What a person should know besides, in English, for machines. */
    public List<String> notes() {
        return remarks.stream().map(Texts.in(Language.EN)::say).toList();
    }
}
