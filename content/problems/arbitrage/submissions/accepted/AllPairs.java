/// The best gain between all pairs (Floyd-Warshall): look for one from a currency to itself.
class Solution {
    boolean arbitrage(double[][] rates) {
        int n = rates.length;
        double[][] best = new double[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                best[from][to] = Math.log(rates[from][to]);
            }
        }
        for (int between = 0; between < n; between++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    double through = best[from][between] + best[between][to];
                    best[from][to] = Math.max(best[from][to], through);
                }
            }
            for (int currency = 0; currency < n; currency++) {
                if (best[currency][currency] > 0) {
                    return true; // before the gains of going around and around grow out of bounds
                }
            }
        }
        return false;
    }
}
