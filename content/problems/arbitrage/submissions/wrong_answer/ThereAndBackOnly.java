// Wrong: looks only at circles of two trades.
class Solution {
    boolean arbitrage(double[][] rates) {
        for (int i = 0; i < rates.length; i++) {
            for (int j = 0; j < i; j++) {
                if (rates[i][j] * rates[j][i] > 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
