package prisoncensus.intake.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Direction;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MovementReason;
import prisoncensus.logbook.WhyNot;

/** The words of an enumerated column, with the Spanish ones that mean the same; case, accents and joints do not matter. */
final class Vocabulary<E extends Enum<E>> {
    static final Vocabulary<Meal> MEALS = new Vocabulary<>(
            Meal.values(),
            Map.of(
                    Meal.BREAKFAST, List.of("desayuno"),
                    Meal.LUNCH, List.of("almuerzo"),
                    Meal.DINNER, List.of("cena")));
    static final Vocabulary<CountType> COUNT_TYPES = new Vocabulary<>(
            CountType.values(),
            Map.of(
                    CountType.FORMAL, List.of("ordinario"),
                    CountType.STANDING, List.of("de_pie", "en_pie"),
                    CountType.RECOUNT, List.of("repeticion", "repetido", "segundo_recuento"),
                    CountType.EMERGENCY, List.of("emergencia", "extraordinario"),
                    CountType.BED_BOOK, List.of("libro_de_camas", "por_camas")));
    static final Vocabulary<CellKind> CELL_KINDS = new Vocabulary<>(
            CellKind.values(),
            Map.of(
                    CellKind.GROUP, List.of("grupo", "grupal", "colectiva"),
                    CellKind.SOLITARY, List.of("aislamiento", "solitaria")));

    static final Vocabulary<Direction> DIRECTIONS = new Vocabulary<>(
            Direction.values(),
            Map.of(
                    Direction.IN, List.of("entrada"),
                    Direction.OUT, List.of("salida"),
                    Direction.INTERNAL, List.of("interno")));
    static final Vocabulary<MovementReason> MOVEMENT_REASONS = new Vocabulary<>(
            MovementReason.values(),
            Map.of(
                    MovementReason.ADMISSION, List.of("ingreso"),
                    MovementReason.RELEASE, List.of("libertad"),
                    MovementReason.TRANSFER, List.of("traslado"),
                    MovementReason.COURT, List.of("juzgado"),
                    MovementReason.HOSPITAL, List.of("hospital"),
                    MovementReason.LEAVE, List.of("permiso"),
                    MovementReason.RETURN, List.of("regreso"),
                    MovementReason.DEATH, List.of("fallecimiento"),
                    MovementReason.ESCAPE, List.of("fuga"),
                    MovementReason.OTHER, List.of("otro")));
    static final Vocabulary<Activity> ACTIVITIES = new Vocabulary<>(
            Activity.values(),
            Map.of(
                    Activity.EXERCISE, List.of("ejercicio"),
                    Activity.RECREATION, List.of("recreo"),
                    Activity.PROGRAMME, List.of("programa"),
                    Activity.WORK, List.of("trabajo"),
                    Activity.VISIT, List.of("visita"),
                    Activity.MEAL, List.of("comida"),
                    Activity.SHOWER, List.of("ducha"),
                    Activity.HEALTH, List.of("sanidad")));
    static final Vocabulary<WhyNot> REASONS_WHY_NOT = new Vocabulary<>(
            WhyNot.values(),
            Map.of(
                    WhyNot.WEATHER, List.of("tiempo"),
                    WhyNot.LOCKDOWN, List.of("encierro"),
                    WhyNot.STAFF, List.of("personal"),
                    WhyNot.MEDICAL, List.of("sanidad"),
                    WhyNot.DISCIPLINE, List.of("sancion"),
                    WhyNot.OTHER, List.of("otro")));
    static final Vocabulary<YesOrNo> YES_OR_NO = new Vocabulary<>(YesOrNo.values(), Map.of(YesOrNo.YES, List.of("si")));

    /** An answer in a column of a log. */
    enum YesOrNo {
        YES,
        NO
    }

    private final Map<String, E> meanings = new HashMap<>();
    private final String expected;

    private Vocabulary(E[] constants, Map<E, List<String>> aliases) {
        aliases.forEach((constant, words) -> words.forEach(word -> meanings.put(word, constant)));
        for (E constant : constants) {
            meanings.put(NormalizedName.of(constant.name()), constant);
            meanings.put(constant.name(), constant);
        }
        this.expected = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    Optional<E> read(String value) {
        E exact = meanings.get(value);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(meanings.get(NormalizedName.of(value)));
    }

    /** The words of the specification. */
    String expected() {
        return expected;
    }
}
