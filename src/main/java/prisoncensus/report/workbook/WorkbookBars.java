package prisoncensus.report.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Bars for shares: full at 100 percent; beyond it white on dark in a frame, which a grey print shows too. */
final class WorkbookBars {
    private WorkbookBars() {}

    static void add(XSSFSheet sheet, CellRangeAddress range) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] ranges = {range};
        formatting.addConditionalFormatting(ranges, overLimit(formatting));
        formatting.addConditionalFormatting(ranges, bar(formatting));
        stopAtFirst(sheet);
        WorkbookSolidBars.add(sheet, range);
    }

    private static ConditionalFormattingRule overLimit(XSSFSheetConditionalFormatting formatting) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.GT, "1");
        var font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(WorkbookStyles.WHITE);
        var fill = rule.createPatternFormatting();
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        fill.setFillBackgroundColor(WorkbookStyles.OVER_LIMIT);
        var border = rule.createBorderFormatting();
        border.setBorderTop(BorderStyle.THIN);
        border.setBorderBottom(BorderStyle.THIN);
        border.setBorderLeft(BorderStyle.THIN);
        border.setBorderRight(BorderStyle.THIN);
        return rule;
    }

    private static ConditionalFormattingRule bar(XSSFSheetConditionalFormatting formatting) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(WorkbookStyles.BAR);
        DataBarFormatting bar = rule.getDataBarFormatting();
        bar.setWidthMin(0);
        bar.setWidthMax(100);
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0.0);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(1.0);
        return rule;
    }

    /** Without this the bar would be drawn over the dark fill. */
    private static void stopAtFirst(XSSFSheet sheet) {
        sheet.getCTWorksheet()
                .getConditionalFormattingArray(0)
                .getCfRuleArray(0)
                .setStopIfTrue(true);
    }
}
