package onsite.catalog.guide;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import onsite.exercise.Category;
import onsite.exercise.Difficulty;

/// How much the guide asks for.
///
/// @param problems to be solved in each category; a category may be missing
/// @param percent of all solved problems that each difficulty should have; together 100
public record Targets(Map<Category, Integer> problems, Map<Difficulty, Integer> percent) {
    public Targets {
        problems = Collections.unmodifiableMap(copy(problems, Category.class));
        percent = Collections.unmodifiableMap(copy(percent, Difficulty.class));
        int sum = percent.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != 100) {
            throw new IllegalArgumentException("the difficulties are " + sum + " %, not 100 %");
        }
    }

    private static <K extends Enum<K>> Map<K, Integer> copy(Map<K, Integer> map, Class<K> keys) {
        Map<K, Integer> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return copy;
    }
}
