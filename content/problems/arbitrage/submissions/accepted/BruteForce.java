/// Multiplies along every way that passes no currency twice, and looks at each way back.
class Solution {
    private double[][] rates = {};

    boolean arbitrage(double[][] rates) {
        this.rates = rates;
        for (int start = 0; start < rates.length; start++) {
            if (gains(start, start, 1, new boolean[rates.length])) {
                return true;
            }
        }
        return false;
    }

    private boolean gains(int start, int currency, double amount, boolean[] passed) {
        if (passed[currency]) {
            return currency == start && amount > 1.00001;
        }
        passed[currency] = true;
        for (int next = 0; next < rates.length; next++) {
            if (gains(start, next, amount * rates[currency][next], passed)) {
                return true;
            }
        }
        passed[currency] = false;
        return false;
    }
}
