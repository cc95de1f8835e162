class RangeSums {
    private final int[] values;

    RangeSums(int[] values) {
        this.values = values;
    }

    long sum(int first, int last) {
        long sum = 0;
        for (int i = first; i <= last; i++) {
            sum += values[i];
        }
        return sum;
    }
}
