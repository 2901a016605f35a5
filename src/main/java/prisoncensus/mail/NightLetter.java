package prisoncensus.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.Judgement;
import prisoncensus.report.Language;
import prisoncensus.report.ReportHeading;
import prisoncensus.report.RevisionChanges;
import prisoncensus.report.Texts;

/**
 * A letter about a sealed revision, in the language of whoever gets it. It answers the questions of page 1, states the head of the
 * chain, and names no person.
 *
 * @param subject one line
 * @param body plain text, lines ended by LF
 * @param html the same as HTML
 */
public record NightLetter(String subject, String body, String html) {

    /** Whether PDF and workbook go with a letter. */
    public enum Enclosure {
        /** They do. */
        ENCLOSED,
        /** The attachments are larger than a letter may be. */
        TOO_LARGE,
        /** Attachments name pseudonyms, which may not leave the facility. */
        WITHHELD
    }

    /**
     * What a letter says of the revision besides what the logs give.
     *
     * @param sequence its number in the facility's chain
     * @param manifestSha256 the head of the chain
     * @param key fingerprint of the key that signed it; empty if it is not signed
     * @param place where it lies
     * @param changes what it changes against the revision that it replaces; empty for a first report
     * @param laterNights whose reports rest on the same logs that came late; empty if none does, or for a first report
     */
    public record Sealed(
            int sequence,
            String manifestSha256,
            Optional<String> key,
            String place,
            Enclosure enclosure,
            Optional<RevisionChanges> changes,
            List<LocalDate> laterNights) {
        /** Copies the list. */
        public Sealed {
            laterNights = List.copyOf(laterNights);
        }
    }

    /** Writes it. */
    public static NightLetter of(ReportHeading heading, Language language, Judgement judgement, Sealed sealed) {
        return new LetterText(heading, Texts.in(language), judgement).letter(sealed);
    }
}
