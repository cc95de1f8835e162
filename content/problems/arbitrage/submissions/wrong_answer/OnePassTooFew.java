// Wrong: takes an improvement in pass n - 1 for a circle, but the longest way may need that pass.
class Solution {
    boolean arbitrage(double[][] rates) {
        int n = rates.length;
        double[] best = new double[n];
        boolean improved = false;
        for (int pass = 1; pass < n; pass++) {
            improved = false;
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    double through = best[from] + Math.log(rates[from][to]);
                    if (through > best[to]) {
                        best[to] = through;
                        improved = true;
                    }
                }
            }
        }
        return improved;
    }
}
