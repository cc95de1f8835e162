// Wrong: waits for the highest of all later readings instead of the next one that is higher.
class Solution {
    int[] nextWarmer(int[] readings) {
        int[] waits = new int[readings.length];
        int highest = readings.length - 1;
        for (int minute = readings.length - 2; minute >= 0; minute--) {
            if (readings[highest] > readings[minute]) {
                waits[minute] = highest - minute;
            } else {
                highest = minute;
            }
        }
        return waits;
    }
}
