package prisoncensus.checks.night;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.PlacementHistory.EarlierPlacement;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;
import prisoncensus.logbook.SolitaryPlacement;

/** What rejected lines of the night's solitary.csv leave open: the placement and the person that a line names, or all. */
public final class RejectedPlacements {
    private final List<RejectedName> names;
    private final Map<String, List<SolitaryPlacement>> lines;
    private final Map<String, EarlierPlacement> past;
    private final Set<String> noPersons;
    private final Set<Subject> persons;
    private final Set<String> placements;

    RejectedPlacements(
            List<RejectedName> names,
            Map<String, List<SolitaryPlacement>> lines,
            Map<String, EarlierPlacement> past,
            Set<String> noPersons) {
        this.names =
                names.stream().filter(name -> name.log() == LogKind.SOLITARY).toList();
        this.lines = lines;
        this.past = past;
        this.noPersons = noPersons;
        this.placements = this.names.stream()
                .flatMap(name -> name.placement().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.persons = this.names.stream()
                .filter(name -> name.placement().isPresent())
                .flatMap(this::persons)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whom a line names: its person, and those under whom accepted lines know its placement; without any the placement. */
    private Stream<Subject> persons(RejectedName name) {
        String placement = name.placement().orElseThrow();
        Stream<SolitaryPlacement> known = Stream.concat(
                lines.getOrDefault(placement, List.of()).stream(),
                Optional.ofNullable(past.get(placement)).map(EarlierPlacement::newest).stream());
        List<Subject> named = Stream.concat(name.person().stream(), known.flatMap(line -> line.person().stream()))
                .filter(person -> !noPersons.contains(person))
                .distinct()
                .map(Subject::person)
                .toList();
        return named.isEmpty() ? Stream.of(Subject.placement(placement)) : named.stream();
    }

    public boolean any() {
        return !names.isEmpty();
    }

    /** Whether a line does not say its placement, and so could be of any. */
    public boolean couldBeAny() {
        return names.stream().anyMatch(name -> name.placement().isEmpty());
    }

    public boolean isNamed(PlacementState placement) {
        return placements.contains(placement.number());
    }

    /** A person, or a placement without one, of whom nothing was found passes, unless a line names them. */
    public void passUnlessNamed(SolitaryPerson person, OutcomeBuilder outcome) {
        pass(person.subject(), persons.contains(person.subject()), outcome);
    }

    /** A placement of which nothing was found passes, unless a line names it. */
    public void passUnlessNamed(PlacementState placement, OutcomeBuilder outcome) {
        pass(Subject.placement(placement.number()), isNamed(placement), outcome);
    }

    private static void pass(Subject subject, boolean named, OutcomeBuilder outcome) {
        if (named) {
            outcome.notEvaluable(subject, MissingInput.rejected(LogKind.SOLITARY));
        } else {
            outcome.pass();
        }
    }

    /** Judges persons of a check in which a further line could undo a failure: nobody whom a line names or could name is judged. */
    public void judgeUnlessNamed(
            List<SolitaryPerson> prisoners, OutcomeBuilder outcome, Consumer<SolitaryPerson> judge) {
        if (!couldBeAny()) {
            prisoners.stream()
                    .filter(prisoner -> !persons.contains(prisoner.subject()))
                    .forEach(judge);
        }
        leavePersonsOpen(outcome);
    }

    /** Adds to the outcome of a check by person what the lines leave open. */
    public void leavePersonsOpen(OutcomeBuilder outcome) {
        leaveOpen(persons.stream(), outcome);
    }

    /** Adds to the outcome of a check by placement what the lines leave open. */
    public void leavePlacementsOpen(OutcomeBuilder outcome) {
        leaveOpen(placements.stream().map(Subject::placement), outcome);
    }

    private void leaveOpen(Stream<Subject> subjects, OutcomeBuilder outcome) {
        subjects.forEach(subject -> outcome.leaveOpen(subject, MissingInput.rejected(LogKind.SOLITARY)));
        if (couldBeAny()) {
            outcome.leaveAllOpen(LogKind.SOLITARY);
        }
    }
}
