package prisoncensus.report.pdf;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import prisoncensus.checks.night.Message;
import prisoncensus.report.SectorMap;
import prisoncensus.report.SectorMap.Shade;
import prisoncensus.report.SectorMap.Square;
import prisoncensus.report.Texts;

/** Says what the map of all cells shows: every cell that matters by name, the rest in numbers for each sector. */
final class PdfMapInWords {
    private static final int LONGEST_NAME = 60;

    private final Texts texts;
    private final List<SectorMap> map;

    PdfMapInWords(Texts texts, List<SectorMap> map) {
        this.texts = texts;
        this.map = map;
    }

    String say() {
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
                .with("sectors", map.stream().map(this::sector).collect(joining("; "))));
    }

    private String cells(Predicate<Square> which) {
        String cells = map.stream()
                .flatMap(sector -> sector.cells().stream())
                .filter(which)
                .map(this::cell)
                .collect(joining(", "));
        return cells.isEmpty() ? texts.say("pdf.nothing") : cells;
    }

    private String cell(Square square) {
        String code = clean(square.cell().cell().code());
        if (square.cell().peak().isEmpty()) {
            return code;
        }
        String people = texts.number(square.cell().peak().getAsInt());
        return square.shade() == Shade.UNLIMITED
                ? code + " (" + people + ")"
                : code + " (" + people + "/" + texts.number(square.cell().cell().limit()) + ")";
    }

    private String sector(SectorMap sector) {
        String shades = Arrays.stream(Shade.values())
                .filter(shade -> sector.number(shade) > 0)
                .map(shade -> texts.say("pdf.map." + shade) + " " + texts.number(sector.number(shade)))
                .collect(joining(", "));
        return clean(sector.sector()) + ": " + shades;
    }

    private static String clean(String name) {
        return PdfText.shorten(PdfText.clean(name), LONGEST_NAME);
    }
}
