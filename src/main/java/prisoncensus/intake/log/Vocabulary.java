package prisoncensus.intake.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.Meal;

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
