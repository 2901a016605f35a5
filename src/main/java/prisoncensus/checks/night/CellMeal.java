package prisoncensus.checks.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.MealService;
import prisoncensus.logbook.Origin;

/**
 * One meal of one cell.
 *
 * @param records the live ones; a second cart is a second record
 * @param counts of the cell on the day of the meal's governing count
 */
public record CellMeal(Cell cell, MealCount count, List<MealService> records, CellCounts counts) {
    public CellMeal {
        records = List.copyOf(records);
    }

    public Meal meal() {
        return count.meal();
    }

    /** The governing slip at the meal's governing count. */
    public Optional<CountSlip> slip() {
        return counts.governing(count.time());
    }

    /** Whether there is a slip for that count at all, be it one that does not govern. */
    public boolean counted() {
        return counts.hasSlip(count.time());
    }

    public OptionalLong people() {
        return counts.people(count.time());
    }

    public OptionalLong plates() {
        return MealRecords.plates(records);
    }

    public Optional<Portions> portions() {
        OptionalLong plates = plates();
        return plates.isPresent()
                ? slip().map(counted -> new Portions(plates.getAsLong(), counted.people()))
                : Optional.empty();
    }

    public boolean hasPeople() {
        return people().stream().anyMatch(people -> people > 0);
    }

    /** A group cell should have a record of every meal, a solitary cell of those at which somebody was in it. */
    public boolean lacksRecord() {
        return records.isEmpty() && (cell.isGroup() || hasPeople());
    }

    /** A solitary cell is counted only when somebody is in it. */
    public boolean lacksCount() {
        return cell.isGroup() && slip().isEmpty();
    }

    /** What is missing, in words, to set plates against people. */
    public List<Message> missing() {
        List<Message> missing = new ArrayList<>();
        if (lacksCount()) {
            missing.add(Message.of("part.noCount").with("meal", meal()).with("count", count.words()));
        }
        if (lacksRecord()) {
            missing.add(Message.of("part.noRecord").with("meal", meal()));
        }
        return missing;
    }

    /** The lines of both logs that tell of it. */
    public List<Origin> origins() {
        List<Origin> origins =
                new ArrayList<>(records.stream().map(MealService::origin).toList());
        slip().map(CountSlip::origin).ifPresent(origins::add);
        return origins;
    }

    /**
     * The plates of one meal against the people they were for, both known.
     *
     * @param people at the meal's governing count
     */
    public record Portions(long plates, long people) {
        public boolean noneServed() {
            return plates == 0 && people > 0;
        }

        /** People without a plate; none or negative where there were plates enough. */
        public long shortfall() {
            return people - plates;
        }

        public long surplus() {
            return plates - people;
        }
    }
}
