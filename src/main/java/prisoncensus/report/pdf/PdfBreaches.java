package prisoncensus.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.Severity;
import prisoncensus.report.FindingView;
import prisoncensus.report.NightReport;
import prisoncensus.report.ReportFont;
import prisoncensus.report.Texts;

/** The breaches on page 1, the new ones first: as many as there is room for, the others counted. */
final class PdfBreaches {
    private static final double LEADING = 1.2;
    private static final double BULLET = 14;
    private static final double AFTER_ITEM = 2;
    private static final double AFTER_LIST = 5;
    private static final int LONGEST = 260;

    private final NightReport report;
    private final Texts texts;
    private final PdfFo fo;
    private final List<FindingView> fresh;
    private final List<FindingView> standing;

    PdfBreaches(NightReport report, PdfFo fo) {
        this.report = report;
        this.texts = report.texts();
        this.fo = fo;
        this.fresh = breaches(true);
        this.standing = breaches(false);
    }

    private List<FindingView> breaches(boolean isNew) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.BREACH && finding.isNew() == isNew)
                .toList();
    }

    /** The height without the heading of so many breaches, if there are so many. */
    double height(int most) {
        if (fresh.isEmpty() && standing.isEmpty()) {
            return line(1) + 8;
        }
        double more = fresh.size() + standing.size() > most ? line(1) + 8 : 0;
        return height(fresh, most) + height(standing, Math.max(1, most - fresh.size())) + more + AFTER_LIST;
    }

    private double height(List<FindingView> breaches, int most) {
        return (breaches.isEmpty() ? 0 : line(1) + AFTER_LIST)
                + breaches.stream().limit(most).mapToDouble(this::height).sum();
    }

    private double height(FindingView breach) {
        return line(PdfText.lines(text(breach), ReportFont.PLAIN, PdfStyle.BODY, PdfStyle.WIDTH - BULLET)) + AFTER_ITEM;
    }

    private static double line(int lines) {
        return lines * PdfStyle.BODY * LEADING;
    }

    private String text(FindingView breach) {
        String text = PdfText.shorten(breach.message(), LONGEST);
        return breach.isNew() ? text : text + " (" + breach.standing() + ")";
    }

    /** Writes them into that much room in points. */
    void write(double room) {
        if (fresh.isEmpty() && standing.isEmpty()) {
            fo.block(report.noBreach(), "space-after", "8pt");
            return;
        }
        double labels = (fresh.isEmpty() ? 0 : line(1) + AFTER_LIST) + (standing.isEmpty() ? 0 : line(1) + AFTER_LIST);
        boolean all = height(fresh.size() + standing.size()) <= room;
        double left = room - labels - (all ? 0 : line(1) + 8);
        List<FindingView> newShown = thatFit(fresh, standing.isEmpty() ? left : left - height(standing.get(0)));
        left -= newShown.stream().mapToDouble(this::height).sum();
        List<FindingView> oldShown = thatFit(standing, left);
        group("pdf.findings.new", fresh, newShown);
        group("pdf.findings.standing", standing, oldShown);
        more(fresh.size() - newShown.size(), standing.size() - oldShown.size());
    }

    /** Some of every check, in their order. */
    private List<FindingView> thatFit(List<FindingView> breaches, double room) {
        Set<FindingView> shown = new HashSet<>();
        double left = room;
        for (FindingView breach : inTurns(breaches)) {
            left -= height(breach);
            if (left < 0 && !shown.isEmpty()) {
                break;
            }
            shown.add(breach);
        }
        return breaches.stream().filter(shown::contains).toList();
    }

    /** The first of each check, then the second of each, and so on. */
    private static List<FindingView> inTurns(List<FindingView> breaches) {
        Map<String, Integer> turns = new HashMap<>();
        Map<Integer, List<FindingView>> rounds = new TreeMap<>();
        for (FindingView breach : breaches) {
            int turn = turns.merge(breach.check(), 1, Integer::sum);
            rounds.computeIfAbsent(turn, none -> new ArrayList<>()).add(breach);
        }
        return rounds.values().stream().flatMap(List::stream).toList();
    }

    private void group(String key, List<FindingView> all, List<FindingView> shown) {
        if (!all.isEmpty()) {
            fo.block(
                    texts.say(Message.of(key).with("number", all.size())),
                    "font-weight",
                    "bold",
                    "space-after",
                    "1pt",
                    "keep-with-next.within-page",
                    "always");
            list(shown);
        }
    }

    private void list(List<FindingView> breaches) {
        fo.open(
                "fo:list-block",
                "provisional-distance-between-starts",
                PdfStyle.pt(BULLET),
                "provisional-label-separation",
                "2pt",
                "space-after",
                PdfStyle.pt(AFTER_LIST - 1));
        for (FindingView breach : breaches) {
            fo.open("fo:list-item", "space-after", PdfStyle.pt(AFTER_ITEM));
            fo.open("fo:list-item-label", "end-indent", "label-end()");
            fo.block(breach.isNew() ? "▲" : "△", "color", PdfStyle.ALERT).close();
            fo.open("fo:list-item-body", "start-indent", "body-start()");
            fo.block(text(breach)).close(2);
        }
        fo.close();
    }

    private void more(int moreNew, int moreStanding) {
        if (moreNew + moreStanding > 0) {
            fo.block(
                    texts.say(
                            Message.of("pdf.moreBreaches").with("new", moreNew).with("standing", moreStanding)),
                    "font-weight",
                    "bold",
                    "color",
                    PdfStyle.ALERT,
                    "margin-left",
                    PdfStyle.pt(BULLET),
                    "space-after",
                    "8pt");
        }
    }
}
