package prisoncensus.checks.night;

import prisoncensus.logbook.LogKind;

/**
 * What one finding is about.
 *
 * @param name the cell, sector, pseudonym, placement or log, or the word {@code facility}
 * @param sector the sector it belongs to; blank where it belongs to none
 */
public record Subject(SubjectKind kind, String name, String sector) {
    /** The facility as a whole. */
    public static Subject facility() {
        return new Subject(SubjectKind.FACILITY, SubjectKind.FACILITY.word(), "");
    }

    /** One kind of log. */
    public static Subject log(LogKind log) {
        return new Subject(SubjectKind.LOG, log.word(), "");
    }

    /** One cell. */
    public static Subject cell(Cell cell) {
        return new Subject(SubjectKind.CELL, cell.code(), cell.sector());
    }

    /** One sector. */
    public static Subject sector(String sector) {
        return new Subject(SubjectKind.SECTOR, sector, sector);
    }

    /** One person, by pseudonym. */
    public static Subject person(String pseudonym) {
        return new Subject(SubjectKind.PERSON, pseudonym, "");
    }

    /** One placement in solitary, by number. */
    public static Subject placement(String number) {
        return new Subject(SubjectKind.PLACEMENT, number, "");
    }

    /** Whether it is of that kind and name, whatever its sector. */
    boolean is(SubjectKind otherKind, String otherName) {
        return kind == otherKind && name.equals(otherName);
    }

    /** Whether what is open for it is open for all: a log, or the facility. */
    boolean isOfAll() {
        return kind == SubjectKind.LOG || kind == SubjectKind.FACILITY;
    }

    /** Whether both are of one kind and name, whatever their sector. */
    public boolean isSame(Subject other) {
        return is(other.kind, other.name);
    }
}
