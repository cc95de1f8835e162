import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Wrong: multiplies primes, one for each letter. The product overflows in long words, and then
// words with different letters share it.
class Solution {
    private static final int[] PRIMES = {
        2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89,
        97, 101
    };

    List<List<String>> groupAnagrams(String[] words) {
        Map<Long, List<String>> groups = new HashMap<>();
        for (String word : words) {
            long product = 1;
            for (char letter : word.toCharArray()) {
                product *= PRIMES[letter - 'a'];
            }
            groups.computeIfAbsent(product, unused -> new ArrayList<>()).add(word);
        }
        return new ArrayList<>(groups.values());
    }
}
