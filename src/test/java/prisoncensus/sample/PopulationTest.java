package prisoncensus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.GroupCell;
import prisoncensus.sample.people.MovementEntry;
import prisoncensus.sample.people.MovingPopulation;
import prisoncensus.sample.people.Occupancy;
import prisoncensus.sample.people.Placement;
import prisoncensus.sample.people.Population;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

class PopulationTest {
    private static final int NIGHTS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void nobodyAppearsOrVanishesButByAdmissionAndRelease(long seed) {
        Occupancy population = population(premises(seed, 2, 8), seed);
        Day yesterday = population.eve();
        for (int night = 0; night < NIGHTS; night++) {
            Day today = population.next();
            assertThat(today.total(Day.LAST_COUNT))
                    .as("seed %s, night %s", seed, night)
                    .isEqualTo(yesterday.total(Day.LAST_COUNT) + today.admitted() - today.released());
            assertThat(today.people().values())
                    .allSatisfy(counted -> assertThat(counted)
                            .allSatisfy(people -> assertThat(people).isNotNegative()));
            yesterday = today;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereMovementsAreWrittenEachOfThemCounts(long seed) {
        Occupancy population = movingPopulation(premises(seed, 2, 8), seed);
        int counted = population.eve().total(Day.LAST_COUNT);
        int since = 0;
        for (int night = 0; night < NIGHTS; night++) {
            Day today = population.next();
            LocalDateTime count = today.date().atTime(Day.LAST_COUNT);
            int upToTheCount = today.movements().stream()
                    .filter(moved -> !moved.at().isAfter(count))
                    .mapToInt(PopulationTest::difference)
                    .sum();
            assertThat(today.total(Day.LAST_COUNT))
                    .as("seed %s, night %s", seed, night)
                    .isEqualTo(counted + since + upToTheCount);
            counted = today.total(Day.LAST_COUNT);
            since = today.admitted() - today.released() - upToTheCount;
        }
    }

    private static int difference(MovementEntry moved) {
        return switch (moved.direction()) {
            case IN -> moved.people();
            case OUT -> -moved.people();
            case INTERNAL -> 0;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void cellsHoldAboutWhatTheyAreMeantTo(long seed) {
        Premises premises = premises(seed, 4, 24);
        cellsHoldAboutWhatTheyAreMeantTo(premises, population(premises, seed));
        cellsHoldAboutWhatTheyAreMeantTo(premises, movingPopulation(premises, seed));
    }

    private static void cellsHoldAboutWhatTheyAreMeantTo(Premises premises, Occupancy population) {
        for (int night = 0; night < NIGHTS; night++) {
            Day today = population.next();
            for (GroupCell cell : premises.cells()) {
                int people = today.people(cell, LocalTime.NOON);
                assertThat(people).isBetween(0, premises.limit(cell, today.date()) + 10);
                if (!premises.isActive(cell, today.date())) {
                    assertThat(people).as(cell.code()).isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSolitaryCellHoldsOnePersonAndAPersonSitsInOneCell(long seed) {
        eachAlone(population(premises(seed, 4, 24), seed));
        eachAlone(movingPopulation(premises(seed, 4, 24), seed));
    }

    private static void eachAlone(Occupancy population) {
        for (int night = 0; night < NIGHTS; night++) {
            Day today = population.next();
            for (LocalTime time : Day.COUNTS) {
                List<Placement> open = today.placements().stream()
                        .filter(placement -> placement.isOpenAt(today.date().atTime(time)))
                        .toList();
                assertThat(open.stream().map(Placement::cell)).doesNotHaveDuplicates();
                assertThat(open.stream().map(Placement::person)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void somebodyStaysPastFifteenDaysAndSomebodyComesBackWithinADay() {
        Occupancy population = population(premises(1, 4, 24), 1);
        Set<Placement> all = new HashSet<>();
        Stream.generate(population::next).limit(14).forEach(day -> all.addAll(day.placements()));
        assertThat(all).anyMatch(placement -> placement.nights() > 15);
        assertThat(all)
                .anyMatch(first -> all.stream()
                        .anyMatch(next -> next.person() == first.person()
                                && next.placedAt().isAfter(first.releasedAt())
                                && next.placedAt().isBefore(first.releasedAt().plusDays(1))));
        assertThat(all.stream().map(Placement::number)).doesNotHaveDuplicates();
    }

    @Test
    void aFacilityOfOneCellLivesToo() {
        livesToo(population(premises(1, 1, 1), 1));
        livesToo(movingPopulation(premises(1, 1, 1), 1));
    }

    private static void livesToo(Occupancy population) {
        assertThat(Stream.generate(population::next).limit(400))
                .allSatisfy(day -> assertThat(day.total(Day.LAST_COUNT)).isBetween(40, 95));
    }

    private static Premises premises(long seed, int sectors, int cells) {
        SampleRequest order = new SampleRequest(1, NIGHTS, sectors, cells, seed, SampleRequests.LAST, Wording.of("en"));
        return new PremisesGenerator(order, new SeededRandom(seed)).premises(0);
    }

    private static Occupancy movingPopulation(Premises premises, long seed) {
        LocalDate first = premises.change().date().minusDays(7);
        return new MovingPopulation(premises, first, new SeededRandom(seed));
    }

    private static Occupancy population(Premises premises, long seed) {
        LocalDate first = premises.change().date().minusDays(7);
        return new Population(premises, first, new SeededRandom(seed));
    }
}
