package prisoncensus.checks;

/**
 * M03: fewer plates than people at the meal's governing count, but not none, which is M02. Found is the largest shortfall in plates.
 * Source of the rule: UN Nelson Mandela Rules, Rule 22, food for every prisoner.
 */
final class PlatesShort implements Check {
    @Override
    public Outcome judge(Census census) {
        return new PlatesAgainstPeople(
                        Rule.M03,
                        PlatesShort::isShort,
                        meals -> meals.mapToInt(Portions::shortfall).max().orElseThrow(),
                        "M03",
                        "M03.several")
                .judge(census);
    }

    private static boolean isShort(Portions portions) {
        return portions.shortfall() > 0 && !portions.noneServed();
    }
}
