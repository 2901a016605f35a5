package prisoncensus.sample.people;

/** Numbers the people that logs name, each once. */
final class Pseudonyms {
    private int last;

    /** Of somebody who was not named before, from 1. */
    int next() {
        last++;
        return last;
    }

    /** As logs write it. */
    String nextCode() {
        return Placement.fourDigits("P-", next());
    }
}
