package prisoncensus.checks.night;

import java.util.HashSet;
import java.util.Set;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** The logs and limits that a check or a figure reads: nothing else can change what it says of a night. */
public record CheckReads(Set<LogKind> logs, Set<LimitName> limits) {
    /** Copies the sets. */
    public CheckReads {
        logs = Set.copyOf(logs);
        limits = Set.copyOf(limits);
    }

    /** Reads these logs and no limit. */
    public static CheckReads of(LogKind... logs) {
        return new CheckReads(Set.of(logs), Set.of());
    }

    /** Reads these limits besides. */
    public CheckReads plus(LimitName... names) {
        Set<LimitName> all = new HashSet<>(limits);
        all.addAll(Set.of(names));
        return new CheckReads(logs, all);
    }

    /** Reads these limits as well. */
    public CheckReads and(LimitName... names) {
        return new CheckReads(logs, Set.of(names));
    }
}
