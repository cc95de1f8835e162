package onsite.judge.kattis;

import java.util.List;
import java.util.stream.Stream;

/// A test or a group of them.
sealed interface TestNode permits PackagedTest, TestNode.Group {
    String name();

    /// @param nodes in the order in which they are run
    record Group(String name, List<TestNode> nodes, Grading grading) implements TestNode {
        public Group {
            nodes = List.copyOf(nodes);
        }
    }

    /// All tests in and under this one, in order.
    default Stream<PackagedTest> tests() {
        return switch (this) {
            case PackagedTest test -> Stream.of(test);
            case Group group -> group.nodes().stream().flatMap(TestNode::tests);
        };
    }
}
