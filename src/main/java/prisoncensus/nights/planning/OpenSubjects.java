package prisoncensus.nights.planning;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.store.Revision;

/**
 * Tells whether a reported night judges a subject, which its logs say. A night is judged again when it is asked about, once; one whose
 * received copies cannot be read may leave any subject open.
 */
final class OpenSubjects {
    private final Map<LocalDate, Revision> standing;
    private final Function<Revision, Judgement> judgements;
    private Optional<LocalDate> last = Optional.empty();
    private Optional<Judgement> ofLast = Optional.empty();

    OpenSubjects(Map<LocalDate, Revision> standing, Function<Revision, Judgement> judgements) {
        this.standing = standing;
        this.judgements = judgements;
    }

    /** Whether the night does not judge the subject of the finding. To be asked night by night: only the last one is remembered. */
    boolean leftBy(LocalDate night, FindingKey key) {
        if (!last.equals(Optional.of(night))) {
            ofLast = judgement(night);
            last = Optional.of(night);
        }
        return ofLast.map(judgement -> judgement.leavesOpen(key)).orElse(true);
    }

    private Optional<Judgement> judgement(LocalDate night) {
        try {
            return Optional.ofNullable(standing.get(night)).map(judgements);
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
