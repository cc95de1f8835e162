package onsite.app.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// Markup that is safe to write as it is: drawn by us, or sanitized.
public record Html(String text) implements Content {
    public static final Html NONE = new Html("");

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(text);
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }
}
