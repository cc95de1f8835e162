// Too slow: tries all three edits at every place without remembering anything: exponential.
class Solution {
    int editDistance(String source, String target) {
        return distance(source, source.length(), target, target.length());
    }

    private static int distance(String source, int i, String target, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        if (source.charAt(i - 1) == target.charAt(j - 1)) {
            return distance(source, i - 1, target, j - 1);
        }
        int replaced = distance(source, i - 1, target, j - 1);
        int deleted = distance(source, i - 1, target, j);
        int inserted = distance(source, i, target, j - 1);
        return 1 + Math.min(replaced, Math.min(deleted, inserted));
    }
}
