package prisoncensus.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.Placement;
import prisoncensus.sample.people.SeededRandom;

/** Writes the placements of a night. Remembers which date of placing somebody rewrote, for it stays rewritten. */
final class SolitaryLog {
    private final LogErrors troubles;
    private final SeededRandom dice;
    private final Wording wording;
    private final SortedMap<Integer, LocalDateTime> rewritten = new TreeMap<>();

    SolitaryLog(LogErrors troubles, SeededRandom dice, Wording wording) {
        this.troubles = troubles;
        this.dice = dice;
        this.wording = wording;
    }

    List<List<String>> rows(Day day) {
        rewrite(day);
        List<Placement> written = new ArrayList<>(day.placements());
        if (troubles.happens(LogError.PLACEMENT_VANISHED, day.night())) {
            pickOld(day, LogError.PLACEMENT_VANISHED, 1).forEach(written::remove);
        }
        return written.stream().map(placement -> fields(placement, day.date())).toList();
    }

    private void rewrite(Day day) {
        if (troubles.happens(LogError.PLACEMENT_REWRITTEN, day.night())) {
            pickOld(day, LogError.PLACEMENT_REWRITTEN, 3)
                    .forEach(placement -> rewritten.put(
                            placement.number(), placement.placedAt().plusDays(2)));
        }
    }

    /** One placement, if there is any, that is as many days old and still held. */
    private List<Placement> pickOld(Day day, LogError trouble, int days) {
        List<Placement> old = day.placements().stream()
                .filter(placement -> placement.isHeldAtEndOf(day.date()))
                .filter(placement ->
                        !placement.placedAt().toLocalDate().isAfter(day.date().minusDays(days)))
                .toList();
        return old.isEmpty()
                ? List.of()
                : List.of(troubles.details(trouble, day.night()).pick(old));
    }

    private List<String> fields(Placement placement, LocalDate date) {
        SeededRandom chance = dice.fork("placement", placement.number());
        LocalDateTime told = rewritten.getOrDefault(placement.number(), placement.placedAt());
        ReviewBook reviews = new ReviewBook(placement, dice);
        boolean released = placement.isReleasedBy(date);
        String reason = chance.oneIn(60) ? "" : chance.pick(wording.choices("reasons"));
        String authorisedBy = chance.oneIn(45) ? "" : "D-0" + chance.between(1, 4);
        return List.of(
                placement.code(),
                placement.personCode(),
                placement.cell(),
                Objects.requireNonNull(told).toString(),
                released ? placement.releasedAt().toString() : "",
                reason,
                authorisedBy,
                plannedEnd(placement, chance),
                reviews.newest(date).map(LocalDateTime::toString).orElse(""),
                reviews.authority(date).map(LocalDateTime::toString).orElse(""),
                released ? statedDays(placement, chance) : "",
                chance.oneIn(12) ? wording.word("remark.solitary") : "");
    }

    private static String plannedEnd(Placement placement, SeededRandom chance) {
        if (chance.oneIn(14)) {
            return "";
        }
        int overrun = chance.oneIn(12) ? Math.min(placement.nights(), chance.between(1, 2)) : 0;
        return placement.releasedAt().toLocalDate().minusDays(overrun).toString();
    }

    private static String statedDays(Placement placement, SeededRandom chance) {
        int wrong = chance.oneIn(4) ? chance.between(1, 4) : 0;
        int first = wrong > 0 || chance.oneIn(2) ? 1 : 0;
        return Integer.toString(placement.nights() + first + wrong);
    }
}
