package onsite.tests;

/// A linked list as a value.
///
/// @param values from head to tail; must not be changed
/// @param cycle the position, from 0, that the tail points back to; -1 when the list ends
@SuppressWarnings(
        "ArrayRecordComponent") // a million boxed numbers would cost more than the copy saves
public record ListValue(int[] values, int cycle) {
    public ListValue {
        if (cycle < -1 || cycle >= values.length) {
            throw new IllegalArgumentException(
                    "a list of "
                            + values.length
                            + " nodes has no position "
                            + cycle
                            + " to point back to");
        }
    }
}
