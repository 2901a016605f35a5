package prisoncensus.nights.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.logbook.Night;
import prisoncensus.store.KeptRerun;

/**
 * A command that a person can type to bring nights up to date.
 *
 * @param from its first night
 * @param to its last night
 * @param why the nights are to be reported again, for {@link Verb#RERUN} alone
 * @param request the words of the request that is continued, for {@link Verb#CONTINUE} alone
 */
public record SuggestedCommand(
        Verb verb, Night from, LocalDate to, Optional<RerunReason> why, Optional<KeptRerun.Words> request) {
    /** The command. */
    public enum Verb {
        /** Makes first reports. */
        NIGHT,
        /** Makes new revisions. */
        RERUN,
        /** Makes what is left of a re-run. */
        CONTINUE
    }

    /** Makes the first report of a night. */
    public static SuggestedCommand night(Night night) {
        return new SuggestedCommand(Verb.NIGHT, night, night.date(), Optional.empty(), Optional.empty());
    }

    /** Makes a new revision for that reason. */
    public static SuggestedCommand rerun(Night night, RerunReason why) {
        return new SuggestedCommand(Verb.RERUN, night, night.date(), Optional.of(why), Optional.empty());
    }

    /** Makes what a request that was interrupted asked of the night. */
    public static SuggestedCommand goOn(Night night, KeptRerun.Words request) {
        return new SuggestedCommand(Verb.CONTINUE, night, night.date(), Optional.empty(), Optional.of(request));
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
        boolean isSame = verb == next.verb
                && from.facility().equals(next.from.facility())
                && request.equals(next.request)
                && why.isPresent() == next.why.isPresent();
        boolean follows = verb != Verb.RERUN || next.from.date().equals(to.plusDays(1));
        return isSame && follows
                ? Optional.of(new SuggestedCommand(verb, from, next.to, why.map(one -> one.and(next.why)), request))
                : Optional.empty();
    }

    /** The command and its options, word by word. */
    public List<String> words() {
        String command = verb == Verb.NIGHT ? "night" : "rerun";
        List<String> words =
                new ArrayList<>(List.of(command, "--facility", from.facility().value()));
        if (verb != Verb.NIGHT || from.date().equals(to)) {
            add(words, "--date", from.date().toString());
        }
        if (verb != Verb.NIGHT && !from.date().equals(to)) {
            add(words, "--to", to.toString());
        }
        why.ifPresent(reason -> add(words, "--reason", reason.inWords()));
        request.ifPresent(order -> {
            add(words, "--reason", order.reason());
            order.by().ifPresent(by -> add(words, "--by", by));
            order.asKnownAt().ifPresent(at -> add(words, "--as-known", at.toString()));
            words.add("--continue");
        });
        return words;
    }

    /** A value that looks like an option belongs to its own by a sign. */
    private static void add(List<String> words, String option, String value) {
        if (value.startsWith("-")) {
            words.add(option + "=" + value);
        } else {
            words.add(option);
            words.add(value);
        }
    }

    @Override
    public String toString() {
        return Invocation.PLAIN.line(words());
    }
}
