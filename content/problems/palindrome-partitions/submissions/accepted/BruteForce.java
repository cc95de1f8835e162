/// Tries every way to cut, as the bits of a number.
class Solution {
    int palindromePartitions(String text) {
        int gaps = text.length() - 1;
        int fewest = text.length();
        for (long cuts = 0; cuts < 1L << gaps; cuts++) {
            if (Long.bitCount(cuts) + 1 < fewest && isRight(text, cuts)) {
                fewest = Long.bitCount(cuts) + 1;
            }
        }
        return fewest;
    }

    private static boolean isRight(String text, long cuts) {
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || (cuts >> (end - 1) & 1) == 1) {
                String piece = text.substring(start, end);
                if (!new StringBuilder(piece).reverse().toString().equals(piece)) {
                    return false;
                }
                start = end;
            }
        }
        return true;
    }
}
