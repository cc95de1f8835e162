import java.util.Arrays;
import java.util.List;

// Too slow: adds up the whole range for each question: n² steps.
class RangeSums {
    private final List<Integer> values;

    RangeSums(int[] values) {
        this.values = Arrays.stream(values).boxed().toList();
    }

    long sum(int first, int last) {
        long sum = 0;
        for (int value : values.subList(first, last + 1)) {
            sum += value;
        }
        return sum;
    }
}
