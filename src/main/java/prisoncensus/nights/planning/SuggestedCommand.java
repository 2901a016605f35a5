package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;

/**
 * A command that a person can type to bring nights up to date.
 *
 * @param from its first night
 * @param to its last night
 * @param rest what follows the dates
 */
public record SuggestedCommand(Verb verb, Night from, LocalDate to, String rest) {
    /** The command. */
    public enum Verb {
        /** Makes first reports. */
        NIGHT,
        /** Makes new revisions. */
        RERUN
    }

    /** Makes the first report of a night. */
    public static SuggestedCommand night(Night night) {
        return new SuggestedCommand(Verb.NIGHT, night, night.date(), "");
    }

    /** Makes a new revision; the person who types it gives the reason. */
    public static SuggestedCommand rerun(Night night) {
        return new SuggestedCommand(Verb.RERUN, night, night.date(), " --reason TEXT");
    }

    /** Completes a revision that was begun, with the same request. */
    public static SuggestedCommand goOn(Revision begun) {
        var request = begun.request();
        String asKnown = request.asKnownEarlier() ? " --as-known " + begun.asKnownAt() : "";
        String rest = " --reason " + quoted(request.reason().orElse(""))
                + request.by().map(by -> " --by " + quoted(by)).orElse("") + asKnown + " --continue";
        return new SuggestedCommand(Verb.RERUN, begun.night(), begun.night().date(), rest);
    }

    /** The text quoted for a shell, as one word. */
    private static String quoted(String words) {
        return "'" + words.replace("'", "'\\''") + "'";
    }

    /** Joins commands where one command does the work of several and nothing else. */
    public static List<SuggestedCommand> joined(List<SuggestedCommand> oldestFirst) {
        List<SuggestedCommand> joined = new ArrayList<>();
        for (SuggestedCommand remedy : oldestFirst) {
            Optional<SuggestedCommand> both = joined.isEmpty()
                    ? Optional.empty()
                    : joined.get(joined.size() - 1).with(remedy);
            both.ifPresent(one -> joined.remove(joined.size() - 1));
            joined.add(both.orElse(remedy));
        }
        return joined;
    }

    /** The night that it is about, or the first and the last of them. */
    public String nights() {
        return from.date().equals(to) ? to.toString() : from.date() + " to " + to;
    }

    private Optional<SuggestedCommand> with(SuggestedCommand next) {
        boolean isSame = verb == next.verb && from.facility().equals(next.from.facility()) && rest.equals(next.rest);
        boolean follows = verb == Verb.NIGHT || next.from.date().equals(to.plusDays(1));
        return isSame && follows ? Optional.of(new SuggestedCommand(verb, from, next.to, rest)) : Optional.empty();
    }

    @Override
    public String toString() {
        String command = verb.name().toLowerCase(Locale.ROOT) + " --facility " + from.facility();
        if (from.date().equals(to)) {
            return command + " --date " + to + rest;
        }
        return verb == Verb.NIGHT ? command : command + " --date " + from.date() + " --to " + to + rest;
    }
}
