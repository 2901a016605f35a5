package prisoncensus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.sample.people.CellChange;
import prisoncensus.sample.people.GroupCell;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** Invents the premises of one facility. */
final class PremisesGenerator {
    private static final int CHANGE_AFTER_NIGHTS = 7;
    private static final int FEWEST_CELLS_TO_LOSE_ONE = 6;
    private static final int COMMON_LIMIT = 80;
    private static final List<Integer> OTHER_LIMITS = List.of(60, 64, 72, 88, 90, 96);

    private final SampleRequest request;
    private final SeededRandom dice;

    PremisesGenerator(SampleRequest request, SeededRandom dice) {
        this.request = request;
        this.dice = dice.fork("premises", 0);
    }

    /** @param number of the facility, from 0 */
    Premises premises(int number) {
        List<GroupCell> cells = new ArrayList<>();
        for (int sector = 1; sector <= request.sectors(); sector++) {
            for (int cell = 1; cell <= request.cells(); cell++) {
                cells.add(groupCell(cells.size(), sector, cell));
            }
        }
        return new Premises(code(number), List.copyOf(cells), solitaryCells(cells.size()), change(cells));
    }

    private FacilityCode code(int number) {
        List<String> names = request.wording().choices("facilities");
        String name = names.get(number % names.size());
        int round = number / names.size() + 1;
        return new FacilityCode(round == 1 ? name : name + "-" + round);
    }

    private GroupCell groupCell(int index, int sector, int number) {
        boolean alike = sector == request.sectors();
        int limit = alike || !dice.oneIn(6) ? COMMON_LIMIT : dice.pick(OTHER_LIMITS);
        int usual = limit * dice.between(85, 91) / 100;
        return new GroupCell(index, Premises.cellCode(sector, number), sector, limit, usual, floorArea(limit));
    }

    private String floorArea(int limit) {
        if (dice.oneIn(3)) {
            return "";
        }
        int squareMetresForTen = dice.oneIn(20) ? dice.between(28, 30) : dice.between(35, 46);
        return limit * squareMetresForTen / 10 + (dice.oneIn(2) ? ".5" : "");
    }

    private static List<String> solitaryCells(int groupCells) {
        return IntStream.rangeClosed(1, Math.max(4, groupCells / 6))
                .mapToObj(number -> "S-" + Premises.twoDigits(number))
                .toList();
    }

    private CellChange change(List<GroupCell> cells) {
        List<CellChange.Kind> kinds = cells.size() < FEWEST_CELLS_TO_LOSE_ONE
                ? List.of(CellChange.Kind.LIMIT_CHANGED)
                : List.of(CellChange.Kind.values());
        GroupCell cell = dice.pick(cells);
        return new CellChange(
                dice.pick(kinds), cell.index(), request.firstDate().plusDays(CHANGE_AFTER_NIGHTS), cell.limit() - 8);
    }
}
