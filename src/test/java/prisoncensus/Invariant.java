package prisoncensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What must hold for invented lines. Where it does not, the failure names the seed and the smallest case: lines are taken away, many
 * at a time and then one by one, as long as what is left still fails.
 *
 * @param seed what the lines were invented from
 */
public record Invariant<T>(long seed, List<T> lines) {
    /** Copies the lines. */
    public Invariant {
        lines = List.copyOf(lines);
    }

    /** Dice for one line, which fall the same whatever other lines there are. */
    public static Random dice(long seed, Object line) {
        return new Random(seed ^ line.toString().hashCode());
    }

    /** @param claim throws where the invariant does not hold; the same lines must give the same answer */
    public void holds(Consumer<List<T>> claim) {
        if (failure(claim, lines).isPresent()) {
            List<T> smallest = smallest(claim);
            Throwable cause = failure(claim, smallest).orElseThrow();
            throw new AssertionError(words(smallest) + "\n" + cause.getMessage(), cause);
        }
    }

    private List<T> smallest(Consumer<List<T>> claim) {
        List<T> left = lines;
        for (int step = Math.max(1, left.size() / 2); step > 0; step /= 2) {
            boolean shrunk = true;
            while (shrunk) {
                int before = left.size();
                left = thinned(left, step, claim);
                shrunk = left.size() < before;
            }
        }
        return left;
    }

    /** Without each run of that many lines that the failure can do without. */
    private List<T> thinned(List<T> all, int step, Consumer<List<T>> claim) {
        List<T> left = all;
        for (int from = 0; from < left.size(); ) {
            List<T> fewer = new ArrayList<>(left.subList(0, from));
            fewer.addAll(left.subList(Math.min(left.size(), from + step), left.size()));
            if (failure(claim, fewer).isPresent()) {
                left = fewer;
            } else {
                from += step;
            }
        }
        return left;
    }

    private String words(List<T> smallest) {
        String head = "seed %d, smallest case: %d of %d lines".formatted(seed, smallest.size(), lines.size());
        return smallest.stream().map(line -> "  " + line).collect(Collectors.joining("\n", head + "\n", ""));
    }

    private Optional<Throwable> failure(Consumer<List<T>> claim, List<T> some) {
        try {
            claim.accept(List.copyOf(some));
            return Optional.empty();
        } catch (AssertionError | RuntimeException failure) {
            return Optional.of(failure);
        }
    }
}
