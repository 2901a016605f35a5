package prisoncensus.report;

import java.util.Locale;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;

/**
 * An invented facility of any size, for tests. Of each sector cell 7 was never counted, cell 50 is full, cell 100 over its limit
 * as it was for twelve nights; all others are half full and short of a plate as often as wanted.
 *
 * @param name of the sectors, before their number
 * @param over cells of each sector that are over their limit tonight
 */
public record LargeFacility(int sectors, int cells, String name, int over) {
    public static LargeFacility of(int sectors, int cells) {
        return new LargeFacility(sectors, cells, "Sector ", 0);
    }

    public LargeFacility named(String other) {
        return new LargeFacility(sectors, cells, other, over);
    }

    public LargeFacility over(int each) {
        return new LargeFacility(sectors, cells, name, each);
    }

    public NightReport report(Language language) {
        var night = new NightBuilder()
                .limit(LimitName.FACILITY_CAPACITY, Integer.toString(sectors * cells * 79))
                .reported(NightBuilder.DATE.minusDays(2), sectors * cells * 40);
        for (int sector = 1; sector <= sectors; sector++) {
            for (int cell = 1; cell <= cells; cell++) {
                String code = String.format(Locale.ROOT, "%d-%03d", sector, cell);
                night.cell(code, name + sector, CellKind.GROUP, 80);
                if (cell != 7) {
                    night.counts(code, people(cell));
                }
            }
            night.standing("H02", SubjectKind.CELL, sector + "-100", NightBuilder.DATE.minusDays(11));
        }
        return SampleReports.gather(night, language);
    }

    private int people(int cell) {
        if (cell == 100 || cell > cells - over) {
            return 85;
        }
        return cell == 50 ? 80 : cell == 10 ? 55 : 50;
    }
}
