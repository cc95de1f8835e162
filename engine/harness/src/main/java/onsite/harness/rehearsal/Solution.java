package onsite.harness.rehearsal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Touches what most submissions touch: maps, lists, lambdas, sorting, string concatenation, an
/// exception.
final class Solution {
    int[] solve(int[] nums, String word, List<Integer> rows) {
        Map<Integer, List<String>> groups = new HashMap<>();
        for (int num : nums) {
            groups.computeIfAbsent(num % 2, key -> new ArrayList<>()).add(word + num);
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("a rehearsed failure in " + groups);
        }
        String joined = rows.stream().map(row -> "row " + row).collect(Collectors.joining(","));
        System.out.print(joined.isEmpty() ? word : "");
        Arrays.sort(nums);
        return nums;
    }
}
