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
import prisoncensus.report.Texts;
import prisoncensus.report.chart.Palette;
import prisoncensus.report.layout.Block;
import prisoncensus.report.layout.Block.Group;
import prisoncensus.report.layout.Block.Paragraph;
import prisoncensus.report.layout.Block.Row;
import prisoncensus.report.layout.Layout;
import prisoncensus.report.layout.Role;
import prisoncensus.report.layout.VisibleText;

/** The breaches on page 1, the new ones first: as many as there is room for, the others counted. */
final class BreachList {
    private static final double BULLET = 14;
    private static final double AFTER_ITEM = 2;
    private static final double AFTER_LIST = 4;
    private static final int LONGEST = 260;

    private final NightReport report;
    private final Texts texts;
    private final Layout layout;
    private final List<FindingView> fresh;
    private final List<FindingView> standing;

    BreachList(NightReport report, Layout layout) {
        this.report = report;
        this.texts = report.texts();
        this.layout = layout;
        this.fresh = breaches(true);
        this.standing = breaches(false);
    }

    private List<FindingView> breaches(boolean isNew) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.BREACH && finding.isNew() == isNew)
                .toList();
    }

    /** The blocks with so many breaches at most, but one at least of the new ones and of the others, if there are any. */
    List<Block> first(int most) {
        List<FindingView> newShown = fresh.subList(0, Math.min(most, fresh.size()));
        int left = Math.max(1, most - newShown.size());
        return blocks(newShown, standing.subList(0, Math.min(left, standing.size())));
    }

    /** The blocks that fit into that much room in points, with some of every check. */
    List<Block> fitting(double room) {
        List<FindingView> none = List.of();
        double left = room - layout.height(blocks(none, none));
        List<FindingView> newShown = thatFit(fresh, standing.isEmpty() ? left : left - height(standing.get(0)));
        left -= newShown.stream().mapToDouble(this::height).sum();
        return blocks(newShown, thatFit(standing, left));
    }

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
            int turn = turns.merge(breach.check().text(), 1, Integer::sum);
            rounds.computeIfAbsent(turn, none -> new ArrayList<>()).add(breach);
        }
        return rounds.values().stream().flatMap(List::stream).toList();
    }

    private double height(FindingView breach) {
        return layout.height(List.of(item(breach)));
    }

    private List<Block> blocks(List<FindingView> newShown, List<FindingView> standingShown) {
        if (fresh.isEmpty() && standing.isEmpty()) {
            return List.of(Paragraph.of(report.noBreach().text(), PageStyle.BODY, 0, 8));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(list("pdf.findings.new", fresh, newShown));
        blocks.addAll(list("pdf.findings.standing", standing, standingShown));
        blocks.addAll(more(fresh.size() - newShown.size(), standing.size() - standingShown.size()));
        return blocks;
    }

    private List<Block> list(String key, List<FindingView> all, List<FindingView> shown) {
        if (all.isEmpty()) {
            return List.of();
        }
        String title = texts.say(Message.of(key).with("number", all.size()));
        List<Block> items = shown.stream().map(this::item).toList();
        return List.of(
                Paragraph.of(title, PageStyle.STRONG, 0, 1).keptWithNext(),
                new Group(Role.LIST, items, false),
                new Block.Space(AFTER_LIST));
    }

    private Block item(FindingView breach) {
        var sign = Paragraph.of(breach.isNew() ? "▲" : "△", PageStyle.BODY.in(Palette.ALERT), 0, 0)
                .as(Role.LABEL);
        var text = Paragraph.of(text(breach), PageStyle.BODY, 0, 0).as(Role.LIST_BODY);
        return new Row(
                Role.LIST_ITEM,
                List.of(
                        PageStyle.column(BULLET, 0, List.of(sign)),
                        PageStyle.column(PageStyle.WIDTH - BULLET, 0, List.of(text))),
                0,
                AFTER_ITEM,
                false);
    }

    private static String text(FindingView breach) {
        String text = VisibleText.shorten(breach.message().text(), LONGEST);
        return breach.isNew() ? text : text + " (" + breach.standing().text() + ")";
    }

    private List<Block> more(int moreNew, int moreStanding) {
        if (moreNew + moreStanding == 0) {
            return List.of();
        }
        var words = Message.of("pdf.moreBreaches").with("new", moreNew).with("standing", moreStanding);
        var text = Paragraph.of(texts.say(words), PageStyle.STRONG.in(Palette.ALERT), 0, 0);
        return List.of(Row.of(
                List.of(
                        PageStyle.column(BULLET, 0, List.of()),
                        PageStyle.column(PageStyle.WIDTH - BULLET, 0, List.of(text))),
                0,
                4));
    }
}
