class RangeSums {
    private final long[] before; // before[i] is the total of the first i values

    RangeSums(int[] values) {
        before = new long[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            before[i + 1] = before[i] + values[i];
        }
    }

    long sum(int first, int last) {
        return before[last + 1] - before[first];
    }
}
