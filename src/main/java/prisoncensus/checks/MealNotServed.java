package prisoncensus.checks;

/**
 * M02: the records of a meal add up to 0 plates while there were people at the meal's governing count. Found is the number of
 * meals. Source of the rule: UN Nelson Mandela Rules, Rule 22, food for every prisoner at the usual hours.
 */
final class MealNotServed implements Check {
    @Override
    public Outcome judge(Census census) {
        return new PlatesAgainstPeople(
                        Rule.M02, Portions::noneServed, meals -> (int) meals.count(), "M02", "M02.several")
                .judge(census);
    }
}
