package onsite.app.page;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Markdown of a package as markup that can do no harm: no script, no style, no picture from
/// elsewhere. Thread-safe.
final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final PolicyFactory SAFE =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "hr",
                            "em",
                            "strong",
                            "code",
                            "pre",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "sub",
                            "sup",
                            "a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start")
                    .onElements("ol")
                    .allowAttributes("class")
                    .matching(Pattern.compile("language-[a-z0-9]+"))
                    .onElements("code")
                    .allowUrlProtocols("http", "https", "mailto")
                    .requireRelNofollowOnLinks()
                    .toFactory();

    private Markdown() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static Html render(String markdown) {
        return render(parse(markdown));
    }

    static Html render(Node node) {
        // A wide block of code or a table scrolls by itself; a keyboard must be able to reach it.
        return new Html(
                SAFE.sanitize(RENDERER.render(node)).replace("<pre>", "<pre tabindex=\"0\">"));
    }
}
