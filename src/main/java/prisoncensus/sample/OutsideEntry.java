package prisoncensus.sample;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One line of outside.csv before it is written.
 *
 * @param people -1 for everybody of the cell
 * @param outdoors yes, no, or blank if nobody wrote it
 * @param whyNot blank unless nobody went; as outdoors and remark a key of the wording
 */
record OutsideEntry(
        String cell,
        LocalDateTime outAt,
        LocalDateTime backAt,
        Kind kind,
        int people,
        String outdoors,
        String whyNot,
        String officer,
        String number,
        String supersedes,
        String remark) {
    static final int EVERYBODY = -1;

    enum Kind {
        EXERCISE,
        RECREATION,
        PROGRAMME,
        WORK,
        VISIT,
        SHOWER,
        HEALTH
    }

    /** Everybody goes, and nothing is to be remarked. */
    static OutsideEntry of(String cell, LocalDateTime outAt, int minutes, Kind kind, String officer) {
        String outdoors = kind == Kind.EXERCISE ? "yes" : kind == Kind.RECREATION ? "no" : "";
        LocalDateTime backAt = outAt.plusMinutes(minutes);
        return new OutsideEntry(cell, outAt, backAt, kind, EVERYBODY, outdoors, "", officer, "", "", "");
    }

    OutsideEntry withPeople(int some) {
        return new OutsideEntry(cell, outAt, backAt, kind, some, outdoors, whyNot, officer, number, supersedes, remark);
    }

    OutsideEntry calledOff(String why, String remarked) {
        return new OutsideEntry(cell, outAt, backAt, kind, 0, outdoors, why, officer, number, supersedes, remarked);
    }

    OutsideEntry at(LocalDateTime out, LocalDateTime back) {
        return new OutsideEntry(cell, out, back, kind, people, outdoors, whyNot, officer, number, supersedes, remark);
    }

    OutsideEntry remarked(String told) {
        return new OutsideEntry(cell, outAt, backAt, kind, people, outdoors, whyNot, officer, number, supersedes, told);
    }

    OutsideEntry numbered(String told) {
        return new OutsideEntry(cell, outAt, backAt, kind, people, outdoors, whyNot, officer, told, supersedes, remark);
    }

    OutsideEntry correcting(OutsideEntry wrong) {
        return new OutsideEntry(
                cell,
                outAt,
                backAt,
                kind,
                people,
                outdoors,
                whyNot,
                officer,
                wrong.number() + "b",
                wrong.number(),
                "corrected");
    }

    List<String> fields(Wording wording) {
        return List.of(
                cell,
                outAt.toString(),
                backAt.toString(),
                wording.word("outside." + kind),
                people == EVERYBODY ? "" : Integer.toString(people),
                outdoors.isEmpty() ? "" : wording.word("outdoors." + outdoors),
                whyNot.isEmpty() ? "" : wording.word("why_not." + whyNot),
                officer,
                number,
                supersedes,
                remark.isEmpty() ? "" : wording.word("remark." + remark));
    }
}
