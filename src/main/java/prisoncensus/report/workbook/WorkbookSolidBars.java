package prisoncensus.report.workbook;

import java.util.function.Supplier;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;

/**
 * Makes the bars of a sheet solid. Without this extension of 2009, which Apache POI does not know, bars fade to white and
 * nobody sees where they end.
 */
final class WorkbookSolidBars {
    private static final String BAR_ID = "{9B1C5E0A-6D3F-4C58-8A57-0C2D7E4F1A01}";
    private static final String MAIN_2009 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String SAME_BAR = """
            <x14:id xmlns:x14="%s">%s</x14:id>""".formatted(MAIN_2009, BAR_ID);
    private static final String SOLID = """
            <x14:conditionalFormattings xmlns:x14="%s"><x14:conditionalFormatting \
            xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="%s">\
            <x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>\
            <x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF0000"/>\
            <x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>%s</xm:sqref>\
            </x14:conditionalFormatting></x14:conditionalFormattings>""";

    private WorkbookSolidBars() {}

    /** The bar of the range must be the sheet's second conditional format, and its only bar. */
    static void add(XSSFSheet sheet, CellRangeAddress range) {
        var worksheet = sheet.getCTWorksheet();
        var bar = worksheet.getConditionalFormattingArray(1).getCfRuleArray(0);
        extend(bar::addNewExtLst, "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", SAME_BAR);
        extend(
                worksheet::addNewExtLst,
                "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
                SOLID.formatted(MAIN_2009, BAR_ID, range.formatAsString()));
    }

    private static void extend(Supplier<CTExtensionList> list, String uri, String content) {
        CTExtension extension = list.get().addNewExt();
        try {
            extension.set(CTExtension.Factory.parse("<xml-fragment>" + content + "</xml-fragment>"));
        } catch (XmlException e) {
            throw new IllegalStateException("the extension for solid bars is no XML", e);
        }
        extension.setUri(uri);
    }
}
