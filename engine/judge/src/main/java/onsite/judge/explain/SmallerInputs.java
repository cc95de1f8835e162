package onsite.judge.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import onsite.exercise.Problem;
import onsite.judge.tests.Authors;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;

/// Inputs of a scale family at sizes below its own, which the package's generator makes on demand.
record SmallerInputs(Authors authors) {

    /// @param family in ascending order of size
    /// @return tests without answers, ascending; fewer where there is no smaller size
    List<TestCase> of(Problem problem, List<TestCase> family, int count)
            throws IOException, InterruptedException, PackageFault {
        var tests = new ArrayList<TestCase>();
        String name = ScaleFamily.nameOf(family.getFirst());
        int size = family.getFirst().size();
        OptionalInt step = step(family);
        for (int i = 0; i < count; i++) {
            size = step.isPresent() ? size - step.getAsInt() : size / 2;
            if (size < 2) {
                break;
            }
            int n = size;
            Optional<String> input = authors.ask(problem, author -> author.scaled(name, n));
            if (input.isPresent()) {
                tests.addFirst(
                        new TestCase(TestCase.Kind.SCALE, name + " n=" + n, n, input.get(), ""));
            }
        }
        return tests;
    }

    /// Sizes of exponential problems grow by steps and not by doubling.
    private static OptionalInt step(List<TestCase> family) {
        if (family.size() < 2) {
            return OptionalInt.empty();
        }
        int first = family.get(0).size();
        int second = family.get(1).size();
        return second < 1.5 * first ? OptionalInt.of(second - first) : OptionalInt.empty();
    }
}
