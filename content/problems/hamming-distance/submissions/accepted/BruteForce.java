/// Writes the words in binary and compares digit by digit.
class Solution {
    int hammingDistance(long[] first, long[] second) {
        int distance = 0;
        for (int i = 0; i < first.length; i++) {
            String a = digits(first[i]);
            String b = digits(second[i]);
            for (int place = 0; place < 64; place++) {
                if (a.charAt(place) != b.charAt(place)) {
                    distance++;
                }
            }
        }
        return distance;
    }

    private static String digits(long word) {
        String digits = Long.toBinaryString(word);
        return "0".repeat(64 - digits.length()) + digits;
    }
}
