// Wrong: counts the open brackets of each kind on its own, so kinds may cross.
class Solution {
    boolean validBrackets(String text) {
        int[] open = new int[3];
        for (char c : text.toCharArray()) {
            int opening = "([{".indexOf(c);
            int closing = ")]}".indexOf(c);
            if (opening >= 0) {
                open[opening]++;
            } else if (closing >= 0 && --open[closing] < 0) {
                return false;
            }
        }
        return open[0] == 0 && open[1] == 0 && open[2] == 0;
    }
}
