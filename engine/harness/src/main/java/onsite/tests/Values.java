package onsite.tests;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Short words for the values of a test, to be imported statically.
public final class Values {
    private Values() {}

    public static int[] ints(int... values) {
        return values;
    }

    public static long[] longs(long... values) {
        return values;
    }

    public static double[] doubles(double... values) {
        return values;
    }

    public static String[] strings(String... values) {
        return values;
    }

    public static int[][] rows(int[]... rows) {
        return rows;
    }

    public static ListValue list(int... values) {
        return new ListValue(values, -1);
    }

    /// A list whose tail points back to the node at `position`, from 0.
    public static ListValue cyclic(int position, int... values) {
        return new ListValue(values, position);
    }

    public static TreeValue tree(@Nullable Integer... levels) {
        return new TreeValue(Arrays.asList(levels));
    }

    public static GraphValue graph(int[]... neighbors) {
        return new GraphValue(neighbors);
    }

    /// A new object, built with these arguments.
    public static Calls construct(Object... arguments) {
        return new Calls(Input.of(arguments).arguments(), List.of());
    }

    /// The same, for many calls.
    public static Calls.Builder constructed(Object... arguments) {
        return new Calls.Builder(Input.of(arguments).arguments());
    }

    public static Input input(Object... arguments) {
        return Input.of(arguments);
    }

    /// Sizes for a scale family: `first`, then each twice the last, `count` of them.
    public static int[] doubling(int first, int count) {
        int[] sizes = new int[count];
        for (int i = 0, n = first; i < count; i++, n = Math.multiplyExact(n, 2)) {
            sizes[i] = n;
        }
        return sizes;
    }

    /// @param message a sentence for a candidate, such as "nums has 2 to 10,000 numbers"
    /// @throws InvalidInput if the condition does not hold
    public static void require(boolean condition, String message) {
        if (!condition) {
            throw new InvalidInput(message);
        }
    }

    /// Requires every number to lie between `low` and `high`.
    public static void requireAll(int[] values, int low, int high, String name) {
        for (int value : values) {
            require(
                    value >= low && value <= high,
                    name + " has numbers from " + low + " to " + high + ", not " + value);
        }
    }
}
