package prisoncensus.delivery;

import java.time.LocalTime;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Figures;

/** The main figures of a night as its manifest states them. */
record ManifestFigures(Figures figures) {
    /** Each by its key, null where it is missing; behind a lower bound stands that it is one. */
    ManifestKeys values() {
        var keys = new ManifestKeys();
        for (FigureName name : FigureName.values()) {
            keys.put(name.key(), figures.get(name).map(ManifestFigures::plain));
            if (figures.isAtLeast(name)) {
                keys.put(Figures.atLeast(name.key()), true);
            }
        }
        return keys;
    }

    private static Object plain(Object figure) {
        return figure instanceof LocalTime time ? time.toString() : figure;
    }

    /** The version of each. */
    ManifestKeys versions() {
        var keys = new ManifestKeys();
        for (FigureName name : FigureName.values()) {
            keys.put(name.key(), name.version());
        }
        return keys;
    }
}
