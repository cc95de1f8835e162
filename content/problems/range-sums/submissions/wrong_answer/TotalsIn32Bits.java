// Wrong: keeps the totals in 32 bits.
class RangeSums {
    private final int[] before;

    RangeSums(int[] values) {
        before = new int[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            before[i + 1] = before[i] + values[i];
        }
    }

    long sum(int first, int last) {
        return before[last + 1] - before[first];
    }
}
