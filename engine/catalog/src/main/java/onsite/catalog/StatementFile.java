package onsite.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.exercise.Example;
import onsite.exercise.Signature;

/// Finds the examples of a `statement.md`: its fenced blocks of the kind `example`.
final class StatementFile {
    // CommonMark: up to three spaces, then at least three backticks or tildes. What follows names
    // the kind; after backticks it holds no backtick.
    private static final Pattern OPENING = Pattern.compile(" {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))");

    private static final int EXAMPLES_MAX = 20;

    private StatementFile() {}

    /// @param line where its first line stands in the statement, from 1
    record Block(String text, int line) {}

    static List<Example> examples(String statement, Signature signature, Mistakes mistakes) {
        List<Example> examples = new ArrayList<>();
        Set<String> inputs = new HashSet<>();
        List<Block> blocks = blocks(statement, mistakes);
        if (blocks.isEmpty()) {
            mistakes.at(
                    0,
                    "the statement has no example: add a block that opens with ```example and closes with ```");
        }
        if (blocks.size() > EXAMPLES_MAX) {
            mistakes.at(
                    blocks.get(EXAMPLES_MAX).line() - 1,
                    "the statement has "
                            + blocks.size()
                            + " examples, and at most "
                            + EXAMPLES_MAX
                            + " are shown: move the others into Tests.java");
        }
        for (Block block : blocks.subList(0, Math.min(blocks.size(), EXAMPLES_MAX))) {
            try {
                Example example = Notation.parseExample(signature, block.text());
                if (inputs.add(example.input())) {
                    examples.add(example);
                } else {
                    mistakes.at(
                            block.line(),
                            "this example has the input of an earlier one: leave one out");
                }
            } catch (NotationException e) {
                mistakes.at(block.line() + e.line() - 1, e.sentence());
            }
        }
        return examples;
    }

    private static List<Block> blocks(String statement, Mistakes mistakes) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = statement.lines().toList();
        int i = 0;
        while (i < lines.size()) {
            Optional<Fence> fence = Fence.opening(lines.get(i));
            i++;
            if (fence.isEmpty()) {
                continue;
            }
            int start = i;
            while (i < lines.size() && !fence.get().isClosedBy(lines.get(i))) {
                i++;
            }
            boolean closed = i < lines.size();
            if (!closed) {
                mistakes.at(
                        start, "this block is never closed: end it with " + fence.get().marks());
            }
            String kind = fence.get().kind();
            if (kind.equals("example")) {
                if (closed) {
                    blocks.add(new Block(String.join("\n", lines.subList(start, i)), start + 1));
                }
            } else if (Wording.nearest(kind, List.of("example")).isPresent()) {
                mistakes.at(
                        start,
                        "the block's kind is " + Wording.quoted(kind) + ": did you mean example?");
            }
            i++;
        }
        return blocks;
    }

    /// @param kind the first word after the marks, possibly empty
    private record Fence(String marks, String kind) {
        static Optional<Fence> opening(String line) {
            if (!line.contains("```") && !line.contains("~~~")) {
                return Optional.empty();
            }
            Matcher matcher = OPENING.matcher(line);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            boolean backticks = matcher.group(1) != null;
            String kind = matcher.group(backticks ? 2 : 4).strip().split("\\s", 2)[0];
            return Optional.of(new Fence(matcher.group(backticks ? 1 : 3), kind));
        }

        boolean isClosedBy(String line) {
            String plain = line.strip();
            return line.length() - line.stripLeading().length() <= 3
                    && plain.length() >= marks.length()
                    && plain.chars().allMatch(c -> c == marks.charAt(0));
        }
    }
}
