package prisoncensus.cli;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.nights.NightsSummary;

/** The exit codes of commands. Where several apply, the first in this order counts. */
enum ExitCode {
    /** What was sealed or received does not hold. */
    DIFFERENT(4),
    /** Something that should have worked did not. */
    FAILED(1),
    /** Wrong arguments or configuration, or input that refuses a whole file. */
    WRONG(2),
    /** Somebody else is working on the facility. */
    BUSY(5),
    /** Done, with breaches; only if asked for. */
    BREACHES(3),
    /** Done, also when there are findings. */
    DONE(0);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** What a run over nights ended with. */
    static Stream<ExitCode> of(NightsSummary summary) {
        return Stream.of(
                        Optional.of(DIFFERENT)
                                .filter(code -> !summary.differences().isEmpty()),
                        Optional.of(FAILED).filter(code -> summary.hasFailures()),
                        Optional.of(WRONG).filter(code -> !summary.errors().isEmpty()),
                        Optional.of(BUSY).filter(code -> !summary.busy().isEmpty()))
                .flatMap(Optional::stream);
    }

    static ExitCode gravest(Stream<ExitCode> codes) {
        return codes.min(Comparator.naturalOrder()).orElse(DONE);
    }
}
