package prisoncensus.sample.people;

/**
 * A cell for many people.
 *
 * @param index its place among the facility's group cells, from 0
 * @param sector from 1
 * @param usual how many people live in it on most nights
 * @param floorArea square metres as written; blank if nobody measured it
 */
public record GroupCell(int index, String code, int sector, int limit, int usual, String floorArea) {}
