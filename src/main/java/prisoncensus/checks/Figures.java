package prisoncensus.checks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The main figures of a night. A figure that could not be evaluated is absent, never 0. Values are Integer, Boolean or LocalTime. */
public final class Figures {
    private final Map<FigureName, Object> values = new EnumMap<>(FigureName.class);

    /** Figures with these values; those not named are missing. */
    public Figures(Map<FigureName, Object> values) {
        this.values.putAll(values);
    }

    /** The figure, if it could be evaluated. */
    public Optional<Object> get(FigureName name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The figure as a number, if it is one and could be evaluated. */
    public OptionalInt number(FigureName name) {
        return values.get(name) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
