package onsite.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects the tests of a package, in the order in which they will be run.
///
/// The examples of the statement come first without being named here. Random and scale tests are
/// seeded by their family's name and their place in it, so that a new family changes no other.
public final class Suite {
    private static final int TESTS_MAX = 2_000;

    private final List<TestInput> tests = new ArrayList<>();
    private final Set<String> families = new HashSet<>();
    private final Map<String, SizedGenerator> scales = new HashMap<>();

    /// One test.
    ///
    /// @param size n of a scale test, 0 otherwise
    /// @param arguments of the call; for a class a single [Calls]
    public record TestInput(Kind kind, String name, int size, List<Object> arguments) {}

    public enum Kind {
        EDGE,
        RANDOM,
        SCALE
    }

    /// Makes the input of one random test.
    public interface Generator {
        Input make(Rand random);
    }

    /// Makes an input of size n.
    public interface SizedGenerator {
        Input make(Rand random, int n);
    }

    /// A case that solutions get wrong.
    ///
    /// @param reason why it is here, such as "all values are equal"; its name on the page
    public void edge(String reason, Object... arguments) {
        edge(reason, Input.of(arguments));
    }

    public void edge(String reason, Input input) {
        add(Kind.EDGE, reason, 0, input);
    }

    /// `count` inputs from one generator. Keep them small enough for the brute force: at most a few
    /// dozen elements.
    public void random(String family, int count, Generator generator) {
        begin(family);
        for (int i = 1; i <= count; i++) {
            add(Kind.RANDOM, family + " " + i, 0, generator.make(Rand.of(family, i)));
        }
    }

    /// Inputs of growing size on which the running time shows the complexity: at least four sizes,
    /// each about twice the last, the largest taking the best solution some ten milliseconds and a
    /// slower one seconds.
    public void scale(String family, int[] sizes, SizedGenerator generator) {
        begin(family);
        scales.put(family, generator);
        for (int n : sizes) {
            add(Kind.SCALE, family + " n=" + n, n, generator.make(Rand.of(family, n), n));
        }
    }

    /// What a scale family makes at a size that need not be one of its own.
    public Input scaled(String family, int n) {
        SizedGenerator generator = scales.get(family);
        if (generator == null) {
            throw new IllegalArgumentException("there is no scale family '" + family + "'");
        }
        return generator.make(Rand.of(family, n), n);
    }

    private void begin(String family) {
        if (!families.add(family)) {
            throw new IllegalArgumentException(
                    "two families are called '" + family + "': give each its own name");
        }
    }

    private void add(Kind kind, String name, int size, Input input) {
        if (tests.size() == TESTS_MAX) {
            throw new IllegalStateException(
                    "more than " + TESTS_MAX + " tests: make the families smaller");
        }
        tests.add(new TestInput(kind, name, size, input.arguments()));
    }

    public List<TestInput> tests() {
        return Collections.unmodifiableList(tests);
    }
}
