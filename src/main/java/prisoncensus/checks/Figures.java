package prisoncensus.checks;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The main figures of a night. A figure that could not be evaluated is absent, never 0; one of which a part is missing is a lower bound,
 * above 0. Values are Integer, Boolean or LocalTime.
 */
public final class Figures {
    private final Map<FigureName, Object> values = new EnumMap<>(FigureName.class);
    private final Set<FigureName> atLeast = EnumSet.noneOf(FigureName.class);

    /** Figures with these values, none of them a lower bound; those not named are missing. */
    public Figures(Map<FigureName, Object> values) {
        this(values, Set.of());
    }

    /** Figures with these values, some of them lower bounds; those not named are missing. */
    public Figures(Map<FigureName, Object> values, Set<FigureName> atLeast) {
        this.values.putAll(values);
        this.atLeast.addAll(atLeast);
    }

    /** The figure, if it could be evaluated. */
    public Optional<Object> get(FigureName name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The figure as a number, if it is one and could be evaluated. */
    public OptionalLong number(FigureName name) {
        return values.get(name) instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /** Whether the figure is a lower bound, because a part of it is missing. */
    public boolean isAtLeast(FigureName name) {
        return atLeast.contains(name);
    }

    /** The figures that are there, by the keys of the manifest and in its order; behind a lower bound stands that it is one. */
    public Map<String, Object> byKey() {
        Map<String, Object> byKey = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            byKey.put(name.key(), value);
            if (isAtLeast(name)) {
                byKey.put(atLeast(name.key()), true);
            }
        });
        return byKey;
    }

    /** The key that says that a figure is a lower bound. */
    public static String atLeast(String key) {
        return key + "AtLeast";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures that && values.equals(that.values) && atLeast.equals(that.atLeast);
    }

    @Override
    public int hashCode() {
        return values.hashCode() + atLeast.hashCode();
    }

    @Override
    public String toString() {
        return atLeast.isEmpty() ? values.toString() : values + " at least " + atLeast;
    }
}
