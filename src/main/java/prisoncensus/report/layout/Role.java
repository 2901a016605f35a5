package prisoncensus.report.layout;

/** What a part of the document is, for somebody who has it read out. */
public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    DIVISION("Div"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    PARAGRAPH("P"),
    /** A note at the foot of a page. */
    NOTE("Note"),
    FIGURE("Figure"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    /** A cell that is the heading of its column. */
    COLUMN_HEADING("TH"),
    /** A cell that is the heading of its row. */
    ROW_HEADING("TH"),
    CELL("TD");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    /** Its name in tagged PDF. */
    public String tag() {
        return tag;
    }
}
