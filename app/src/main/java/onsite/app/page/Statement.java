package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import onsite.catalog.Notation;
import onsite.exercise.Example;
import onsite.exercise.Problem;
import onsite.exercise.Signature;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/// A problem's statement as a sequence of prose and examples.
public record Statement(List<Block> blocks) {

    public sealed interface Block {
        record Prose(Html html) implements Block {}

        /// @param number from 1
        /// @param id of the element that holds the input's text
        /// @param input in the notation in which a candidate types inputs too
        /// @param answer empty for a class, whose calls show their results beside them
        record Sample(
                int number, String id, String input, String shown, String answer, Html explanation)
                implements Block {}
    }

    public Statement {
        blocks = List.copyOf(blocks);
    }

    static Statement of(Problem problem) {
        List<Block> blocks = new ArrayList<>();
        var prose = new Document();
        int examples = 0;
        Node node = Markdown.parse(problem.statement()).getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            boolean example =
                    node instanceof FencedCodeBlock block
                            && block.getInfo() != null
                            && block.getInfo().strip().equals("example");
            if (example && examples < problem.examples().size()) {
                prose = flush(blocks, prose);
                blocks.add(sample(problem, examples++));
            } else {
                prose.appendChild(node);
            }
            node = next;
        }
        flush(blocks, prose);
        return new Statement(blocks);
    }

    private static Document flush(List<Block> blocks, Document prose) {
        if (prose.getFirstChild() != null) {
            blocks.add(new Block.Prose(Markdown.render(prose)));
        }
        return new Document();
    }

    private static Block.Sample sample(Problem problem, int index) {
        Example example = problem.examples().get(index);
        Signature signature = problem.signature();
        String input = Notation.showInput(signature, example.input());
        String answer = Notation.showAnswer(signature, example.input(), example.answer());
        boolean calls = signature instanceof Signature.ClassOf;
        return new Block.Sample(
                index + 1,
                "sample-" + (index + 1),
                input,
                calls ? answer : input,
                calls ? "" : answer,
                Markdown.render(example.explanation()));
    }
}
