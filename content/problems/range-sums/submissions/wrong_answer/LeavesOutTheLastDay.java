// Wrong: answers the total up to the day before the last one.
class RangeSums {
    private final long[] before;

    RangeSums(int[] values) {
        before = new long[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            before[i + 1] = before[i] + values[i];
        }
    }

    long sum(int first, int last) {
        return before[last] - before[first];
    }
}
