package prisoncensus.report.chart;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import prisoncensus.checks.night.Message;
import prisoncensus.report.SectorMap;
import prisoncensus.report.SectorMap.Shade;
import prisoncensus.report.SectorMap.Square;
import prisoncensus.report.Texts;
import prisoncensus.report.layout.Fonts;
import prisoncensus.report.layout.VisibleText;

/** Says what the map of all cells shows: every cell that matters by name, the rest in numbers for each sector. */
record CellsInWords(Texts texts, Fonts fonts, List<SectorMap> map) {
    private static final int LONGEST_NAME = 60;

    String ofAll() {
        if (map.isEmpty()) {
            return texts.say("pdf.map") + ". " + texts.say("pdf.map.none");
        }
        return texts.say(Message.of("pdf.map.alt")
                .with("title", texts.say("pdf.map"))
                .with("over", cells(square -> square.shade() == Shade.OVER))
                .with("near", cells(square -> square.shade() == Shade.NEAR))
                .with("missing", cells(square -> square.shade() == Shade.MISSING))
                .with("partly", cells(square -> square.partly() && square.shade() != Shade.MISSING))
                .with("unlimited", cells(square -> square.shade() == Shade.UNLIMITED))
                .with("sectors", map.stream().map(this::of).collect(joining("; "))));
    }

    private String cells(Predicate<Square> which) {
        String cells = map.stream()
                .flatMap(sector -> sector.cells().stream())
                .filter(which)
                .map(this::of)
                .collect(joining(", "));
        return cells.isEmpty() ? texts.say("pdf.nothing") : cells;
    }

    String of(Square square) {
        String code = name(square.cell().cell().code());
        if (square.cell().peak().isEmpty()) {
            return code;
        }
        String people = texts.number(square.cell().peak().getAsLong());
        return square.shade() == Shade.UNLIMITED
                ? code + " (" + people + ")"
                : code + " (" + people + "/" + texts.number(square.cell().cell().limit()) + ")";
    }

    private String of(SectorMap sector) {
        String shades = Arrays.stream(Shade.values())
                .filter(shade -> sector.number(shade) > 0)
                .map(shade -> texts.say("pdf.map." + shade) + " " + texts.number(sector.number(shade)))
                .collect(joining(", "));
        return name(sector.sector()) + ": " + shades;
    }

    private String name(String name) {
        return VisibleText.shorten(VisibleText.of(name, fonts), LONGEST_NAME);
    }
}
