class Solution {
    int[] nextWarmer(int[] readings) {
        int[] waits = new int[readings.length];
        for (int i = 0; i < readings.length; i++) {
            for (int j = i + 1; j < readings.length; j++) {
                if (readings[j] > readings[i]) {
                    waits[i] = j - i;
                    break;
                }
            }
        }
        return waits;
    }
}
