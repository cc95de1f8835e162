// Too slow: joins every word with every other: n² steps.
class Solution {
    long palindromePairs(String[] words) {
        long pairs = 0;
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < words.length; j++) {
                String label = words[i] + words[j];
                if (i != j && label.contentEquals(new StringBuilder(label).reverse())) {
                    pairs++;
                }
            }
        }
        return pairs;
    }
}
