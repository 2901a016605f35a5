package prisoncensus.checks;

import java.util.OptionalLong;

/**
 * One sector at the census count.
 *
 * @param cells active cells; in the unknown sector those that only the logs name
 * @param people at the census count in the cells that have a governing slip; empty if none has
 * @param cellsMissing active group cells without a governing slip at the census count; empty if not known
 * @param limit the sum of the limits of its active cells; empty where cells.csv does not say which there are
 * @param cellsOver cells found over their limit
 */
public record SectorLine(
        String sector, int cells, OptionalLong people, OptionalLong cellsMissing, OptionalLong limit, int cellsOver) {
    /** Whether the people counted exceed the sum of the limits. */
    public boolean isOver() {
        return people.isPresent() && limit.isPresent() && people.getAsLong() > limit.getAsLong();
    }
}
