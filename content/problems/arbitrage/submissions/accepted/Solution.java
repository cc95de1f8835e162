class Solution {
    boolean arbitrage(double[][] rates) {
        int n = rates.length;
        double[][] gains = new double[n][n]; // logarithms, so that products become sums
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                gains[from][to] = Math.log(rates[from][to]); // minus infinity without a trade
            }
        }

        double[] best = new double[n]; // of all trades that end in a currency; none give 0
        for (int pass = 0; pass < n; pass++) {
            if (!improvesAny(best, gains)) {
                return false;
            }
        }
        return true; // a way without circles can't be that long
    }

    private static boolean improvesAny(double[] best, double[][] gains) {
        boolean improved = false;
        for (int from = 0; from < best.length; from++) {
            for (int to = 0; to < best.length; to++) {
                double through = best[from] + gains[from][to];
                if (through > best[to]) {
                    best[to] = through;
                    improved = true;
                }
            }
        }
        return improved;
    }
}
