package onsite.app.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Finds problems by words. Each word must occur in the name, the topics or the category, or begin
/// a word of the statement. Thread-safe.
final class ProblemSearch {
    /// Shorter words begin too many words of a statement to say anything.
    private static final int STATEMENT_WORD_MIN = 3;

    /// A statement is made plain when it is first searched.
    private final Map<Slug, String> statements = new ConcurrentHashMap<>();

    /// How well a problem fits, the best first.
    enum Rank {
        NAME_BEGINS,
        IN_NAME,
        IN_FACTS,
        IN_STATEMENT
    }

    /// @param name with what was found in it marked
    /// @param where the place in the statement, when that alone has a word; empty otherwise
    record Match(Rank rank, Excerpt name, Excerpt where) {}

    /// The words of a text that somebody typed.
    static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// @param words in lower case; none fit every problem
    Optional<Match> match(Problem problem, List<String> words) {
        String name = problem.name().toLowerCase(Locale.ROOT);
        String named = name + " " + problem.slug();
        String facts =
                named
                        + " "
                        + String.join(" ", problem.topics())
                        + " "
                        + problem.category().label().toLowerCase(Locale.ROOT);
        Excerpt shown = Excerpt.whole(problem.name(), words);
        if (words.stream().allMatch(named::contains)) {
            boolean begins = name.startsWith(String.join(" ", words));
            return Optional.of(
                    new Match(begins ? Rank.NAME_BEGINS : Rank.IN_NAME, shown, Excerpt.NONE));
        }
        if (words.stream().allMatch(facts::contains)) {
            return Optional.of(new Match(Rank.IN_FACTS, shown, Excerpt.NONE));
        }
        List<String> elsewhere = words.stream().filter(word -> !facts.contains(word)).toList();
        String statement = statements.computeIfAbsent(problem.slug(), slug -> plain(problem));
        String lower = Excerpt.lower(statement);
        return elsewhere.stream().allMatch(word -> beginsAWord(lower, word))
                ? Optional.of(
                        new Match(Rank.IN_STATEMENT, shown, Excerpt.around(statement, elsewhere)))
                : Optional.empty();
    }

    private static boolean beginsAWord(String statement, String word) {
        return word.length() >= STATEMENT_WORD_MIN && Excerpt.beginning(statement, word, 0) >= 0;
    }

    /// The prose of a statement on one line. Examples are numbers, and found by nobody.
    private static String plain(Problem problem) {
        var text = new StringBuilder();
        Markdown.parse(problem.statement())
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Text words) {
                                text.append(words.getLiteral());
                            }

                            @Override
                            public void visit(Code code) {
                                text.append(code.getLiteral());
                            }

                            @Override
                            public void visit(SoftLineBreak end) {
                                text.append(' ');
                            }

                            @Override
                            public void visit(Paragraph paragraph) {
                                super.visit(paragraph);
                                text.append(' ');
                            }

                            @Override
                            public void visit(Heading heading) {
                                super.visit(heading);
                                text.append(": ");
                            }
                        });
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
