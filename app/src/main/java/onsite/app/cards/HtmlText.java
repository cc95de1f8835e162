package onsite.app.cards;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/// Turns the HTML of a field into Markdown: paragraphs, lists, code, emphasis and links. Of
/// everything else the words stay.
final class HtmlText implements HtmlSanitizer.Policy {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "blockquote");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");
    private static final Pattern ESCAPED = Pattern.compile("[\\\\`*_\\[\\]<&|]");
    private static final Pattern BLOCK_START = Pattern.compile("^(?:[#>+=~-]|(?=\\d+[.)]))");
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");
    private static final Pattern LANGUAGE = Pattern.compile("language-([a-z0-9]+)");

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();
    private final StringBuilder code = new StringBuilder();
    private String bullet = "";
    private boolean firstInItem;
    private boolean preformatted;
    private boolean inCode;
    private String language = "";
    private int unseen;

    private HtmlText() {}

    static String toMarkdown(String html) {
        var text = new HtmlText();
        HtmlSanitizer.sanitize(html, text);
        text.endBlock();
        return text.joined();
    }

    /// Items of a list follow each other closely, other blocks after an empty line.
    private String joined() {
        var all = new StringBuilder();
        String before = "";
        for (String block : blocks) {
            if (!all.isEmpty()) {
                all.append(isItem(before) && isItem(block) ? "\n" : "\n\n");
            }
            all.append(block);
            before = block;
        }
        return all.toString();
    }

    private static boolean isItem(String block) {
        String start = block.stripLeading();
        return start.startsWith("- ") || start.startsWith("1. ");
    }

    @Override
    public void openDocument() {
        // nothing stands before the text
    }

    @Override
    public void closeDocument() {
        // toMarkdown ends the last block
    }

    @Override
    public void openTag(String elementName, List<String> attributes) {
        String name = elementName.toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
            unseen++;
        } else if (name.equals("pre")) {
            endBlock();
            preformatted = true;
            language = "";
        } else if (name.equals("code") || name.equals("tt") || name.equals("kbd")) {
            openCode(attributes);
        } else if (name.equals("ul") || name.equals("ol")) {
            endBlock();
            lists.push(name.equals("ul") ? "- " : "1. ");
        } else if (name.equals("li")) {
            endBlock();
            bullet = lists.isEmpty() ? "- " : lists.peek();
            firstInItem = true;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("img")) {
            inline.append("(picture)");
        } else if (name.equals("a")) {
            links.push(attribute(attributes, "href"));
            inline.append('[');
        } else if (name.equals("td") || name.equals("th")) {
            inline.append(inline.isEmpty() ? "" : " \\| ");
        } else if (PARAGRAPHS.contains(name)) {
            endBlock();
        } else {
            inline.append(emphasis(name));
        }
    }

    @Override
    public void closeTag(String elementName) {
        String name = elementName.toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
            unseen--;
        } else if (name.equals("pre")) {
            endPreformatted();
        } else if (name.equals("code") || name.equals("tt") || name.equals("kbd")) {
            closeCode();
        } else if (name.equals("ul") || name.equals("ol")) {
            endBlock();
            lists.poll();
            bullet = "";
        } else if (name.equals("a")) {
            closeLink();
        } else if (name.equals("li") || PARAGRAPHS.contains(name)) {
            endBlock();
        } else {
            inline.append(emphasis(name));
        }
    }

    private static String emphasis(String name) {
        return switch (name) {
            case "b", "strong" -> "**";
            case "i", "em" -> "*";
            default -> "";
        };
    }

    private static String attribute(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }

    private void openCode(List<String> attributes) {
        if (preformatted) {
            Matcher named = LANGUAGE.matcher(attribute(attributes, "class"));
            language = named.find() ? named.group(1) : "";
        } else {
            inCode = true;
        }
    }

    private void closeCode() {
        if (!inCode) {
            return;
        }
        inCode = false;
        String text = code.toString().replaceAll("\\s+", " ");
        code.setLength(0);
        if (!text.isEmpty()) {
            String fence = fence(text, 1);
            String room = text.startsWith("`") || text.endsWith("`") ? " " : "";
            inline.append(fence).append(room).append(text).append(room).append(fence);
        }
    }

    private void closeLink() {
        String target = links.isEmpty() ? "" : links.pop();
        inline.append("](<").append(target.replaceAll("[<>\\n\\\\]", "")).append(">)");
    }

    private void lineBreak() {
        if (preformatted) {
            code.append('\n');
        } else if (!inline.isEmpty()) {
            inline.append("\\\n");
        }
    }

    @Override
    public void text(String textChunk) {
        if (unseen > 0) {
            return;
        }
        if (preformatted || inCode) {
            code.append(textChunk);
            return;
        }
        String words = textChunk.replace('\u00a0', ' ').replaceAll("\\s+", " ");
        boolean starts = inline.isEmpty() || inline.charAt(inline.length() - 1) == '\n';
        if (starts) {
            words = words.stripLeading();
        }
        String escaped = ESCAPED.matcher(words).replaceAll("\\\\$0");
        if (starts && BLOCK_START.matcher(escaped).find()) {
            Matcher number = NUMBER.matcher(escaped);
            escaped = number.find() ? number.replaceFirst("$1\\\\$2") : "\\" + escaped;
        }
        inline.append(escaped);
    }

    private void endBlock() {
        String text = inline.toString().strip();
        while (endsInBreak(text)) {
            text = text.substring(0, text.length() - 1).strip();
        }
        inline.setLength(0);
        if (!text.isEmpty()) {
            add(text);
        }
    }

    /// A backslash that escapes nothing and is escaped by none breaks the line.
    private static boolean endsInBreak(String text) {
        int backslashes = 0;
        while (backslashes < text.length()
                && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void endPreformatted() {
        if (!preformatted) {
            return;
        }
        preformatted = false;
        String text = code.toString().replaceFirst("\n+$", "");
        code.setLength(0);
        if (!text.isBlank()) {
            String fence = fence(text, 3);
            add(fence + language + "\n" + text + "\n" + fence);
        }
    }

    /// Longer than any run of backticks in the text.
    private static String fence(String text, int least) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(longest < least ? least : longest + 1);
    }

    private void add(String block) {
        if (lists.isEmpty() && bullet.isEmpty()) {
            blocks.add(block);
            return;
        }
        int depth = Math.max(0, lists.size() - 1);
        String margin = "   ".repeat(depth);
        String first = firstInItem ? bullet : " ".repeat(bullet.length());
        firstInItem = false;
        blocks.add(
                margin + first + block.replace("\n", "\n" + margin + " ".repeat(bullet.length())));
    }
}
