package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Inputs whose numbers are simpler, with as many elements as before.
///
/// Numbers depend on each other: a key is written and read, a target is the sum of two amounts. So
/// beside one number at a time, all equal ones change together, and pairs change by the same
/// difference.
final class Numbers {
    private static final int EACH_OF_MAX = 40;
    private static final int DISTINCT_MAX = 24;
    private static final int PAIRS_OF_MAX = 12;
    private static final int STEPS_OF_MAX = 6;

    private final JsonNode input;
    private final boolean calls;
    private final List<JsonNode> numbers = new ArrayList<>();

    Numbers(JsonNode input, boolean calls) {
        this.input = input;
        this.calls = calls;
        JsonNode unchanged =
                Json.mapped(
                        input,
                        calls,
                        value -> {
                            if (value.isNumber()) {
                                numbers.add(value);
                            }
                            return value;
                        });
        assert unchanged.equals(input);
    }

    /// Alone and all equal ones together.
    List<JsonNode> simpler() {
        var simpler = new ArrayList<JsonNode>();
        Set<Double> distinct =
                new TreeSet<>(java.util.Comparator.comparingDouble(v -> -Math.abs(v)));
        numbers.forEach(number -> distinct.add(number.doubleValue()));
        simpler.add(ranked(0));
        simpler.add(ranked(1));
        distinct.stream()
                .limit(DISTINCT_MAX)
                .forEach(value -> {
                    for (double lower : lower(value)) {
                        simpler.add(replaced(Map.of(value, lower)));
                    }
                });
        for (int place = 0; place < numbers.size() && numbers.size() <= EACH_OF_MAX; place++) {
            for (double lower : lower(numbers.get(place).doubleValue())) {
                simpler.add(changed(Map.of(place, lower)));
            }
        }
        for (int place = 0; place < numbers.size() && numbers.size() <= STEPS_OF_MAX; place++) {
            for (double less : less(numbers.get(place).doubleValue())) {
                simpler.add(changed(Map.of(place, less)));
            }
        }
        for (double all : new double[] {0, 1}) {
            simpler.add(replaced(distinct, all));
        }
        return simpler;
    }

    private JsonNode replaced(Set<Double> values, double by) {
        var changes = new HashMap<Double, Double>();
        values.forEach(value -> changes.put(value, by));
        return replaced(changes);
    }

    /// Two numbers less by the same difference, or one less and the other more.
    List<JsonNode> pairs() {
        var simpler = new ArrayList<JsonNode>();
        int n = numbers.size();
        for (int i = 0; i < n && n <= PAIRS_OF_MAX; i++) {
            double value = numbers.get(i).doubleValue();
            Set<Double> differences = new LinkedHashSet<>();
            lower(value).forEach(lower -> differences.add(value - lower));
            for (int j = 0; j < n; j++) {
                for (double difference : differences) {
                    double other = numbers.get(j).doubleValue();
                    if (j != i) {
                        simpler.add(changed(Map.of(i, value - difference, j, other - difference)));
                        simpler.add(changed(Map.of(i, value - difference, j, other + difference)));
                    }
                }
            }
        }
        return simpler;
    }

    /// The distinct numbers become `first`, `first + 1`, … in their order.
    private JsonNode ranked(int first) {
        var sorted = new TreeSet<Double>();
        numbers.forEach(number -> sorted.add(number.doubleValue()));
        var ranks = new HashMap<Double, Double>();
        for (double value : sorted) {
            ranks.put(value, (double) first + ranks.size());
        }
        return replaced(ranks);
    }

    private JsonNode replaced(Map<Double, Double> changes) {
        return Json.mapped(
                input,
                calls,
                value -> {
                    Double change = value.isNumber() ? changes.get(value.doubleValue()) : null;
                    return change == null ? value : number(value, change);
                });
    }

    private JsonNode changed(Map<Integer, Double> changes) {
        int[] place = {0};
        return Json.mapped(
                input,
                calls,
                value -> {
                    Double change = value.isNumber() ? changes.get(place[0]++) : null;
                    return change == null ? value : number(value, change);
                });
    }

    /// Longs beyond what a double tells apart are only ever replaced by smaller ones.
    private static JsonNode number(JsonNode before, double value) {
        return before.isIntegralNumber() ? Json.number((long) value) : Json.NODES.numberNode(value);
    }

    /// A number less by 1, 10, 100, …: so a bound is found digit by digit.
    private static List<Double> less(double value) {
        var less = new ArrayList<Double>();
        for (double step = 1; step < Math.abs(value); step *= 10) {
            less.add(value - Math.signum(value) * step);
        }
        return less;
    }

    /// Simpler numbers than one, the simplest first.
    static List<Double> lower(double value) {
        Set<Double> lower = new LinkedHashSet<>(List.of(0.0, 1.0, 2.0, 3.0, -1.0));
        double magnitude = Math.abs(value);
        double sign = Math.signum(value);
        if (magnitude >= 10) {
            double power = Math.pow(10, Math.floor(Math.log10(magnitude)));
            lower.add(sign * 9);
            lower.add(sign * 10);
            lower.add(sign * power / 10);
            lower.add(sign * power);
            lower.add(sign * Math.floor(magnitude / power) * power);
            lower.add(sign * (Math.floor(magnitude / power) + 1) * power);
            lower.add(sign * Math.floor(magnitude / (power / 10)) * (power / 10));
        }
        lower.add((double) (long) (value / 2));
        lower.add((double) (long) value);
        lower.add(-value);
        lower.add(value - sign);
        double weight = Simplicity.weight(value);
        return lower.stream()
                .map(each -> each + 0.0) // no negative zero
                .filter(each -> each != value && Simplicity.weight(each) <= weight)
                .distinct()
                .toList();
    }
}
