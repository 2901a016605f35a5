package prisoncensus.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A node of the document's structure; its children stand in reading order. */
public final class Element {
    private final Role role;
    private final List<Element> children = new ArrayList<>();

    Element(Role role) {
        this.role = role;
    }

    Element add(Role childsRole) {
        var child = new Element(childsRole);
        children.add(child);
        return child;
    }

    public Role role() {
        return role;
    }

    public List<Element> children() {
        return Collections.unmodifiableList(children);
    }
}
