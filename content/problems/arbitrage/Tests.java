import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int CURRENCIES_MAX = 128;
    private static final double RATE_MIN = 0.000001;
    private static final double RATE_MAX = 1_000_000;

    /// What a circle gains or loses at least, as the logarithm, for each of its trades.
    private static final double MARGIN = 0.0001;

    @Override
    public void define(Suite suite) {
        suite.edge("a single currency", table(doubles(1)));
        suite.edge("two currencies without trades", table(doubles(1, 0), doubles(0, 1)));
        suite.edge("a trade without a way back", table(doubles(1, 5), doubles(0, 1)));
        suite.edge("there and back loses", table(doubles(1, 2), doubles(0.4, 1)));
        suite.edge("there and back gains", table(doubles(1, 2), doubles(0.6, 1)));
        suite.edge("the smallest gain", table(doubles(1, 1.000101), doubles(1.000101, 1)));
        suite.edge("the smallest loss", table(doubles(1, 0.999899), doubles(0.999899, 1)));
        suite.edge(
                "the largest and the smallest rate",
                table(doubles(1, RATE_MAX, 0), doubles(0, 1, RATE_MIN), doubles(0.9, 0, 1)));
        suite.edge(
                "rates that add up to a gain and multiply to a loss",
                table(doubles(1, 3), doubles(0.3, 1)));
        suite.edge(
                "rates that add up to a loss and multiply to a gain",
                table(
                        doubles(1, 1.1, 0, 0),
                        doubles(0, 1, 1.1, 0),
                        doubles(0, 0, 1, 1.1),
                        doubles(0.76, 0, 0, 1)));
        suite.edge(
                "a circle of three, while there and back always loses",
                table(doubles(1, 0.5, 0.2), doubles(1.9, 1, 0.55), doubles(4, 1.7, 1)));
        suite.edge(
                "the same circle the other way around",
                table(doubles(1, 1.9, 4), doubles(0.5, 1, 1.7), doubles(0.2, 0.55, 1)));
        suite.edge(
                "a circle of three that can't be reached from currency 0",
                table(
                        doubles(1, 0, 0, 0),
                        doubles(0.5, 1, 2, 0),
                        doubles(0, 0, 1, 2),
                        doubles(0, 0.3, 0, 1)));
        suite.edge(
                "a circle of five with a single way around",
                table(
                        doubles(1, 0, 2, 0, 0),
                        doubles(0.9, 1, 0, 0, 0),
                        doubles(0, 0, 1, 0, 0.5),
                        doubles(0, 1.2, 0, 1, 0),
                        doubles(0, 0, 0, 1, 1)));
        suite.edge(
                "the same, and it loses",
                table(
                        doubles(1, 0, 2, 0, 0),
                        doubles(0.9, 1, 0, 0, 0),
                        doubles(0, 0, 1, 0, 0.5),
                        doubles(0, 1.1, 0, 1, 0),
                        doubles(0, 0, 0, 1, 1)));
        suite.edge(
                "a chain of good trades without a way back, from the last currency to the first",
                table(
                        doubles(1, 0, 0, 0),
                        doubles(2, 1, 0, 0),
                        doubles(0, 2, 1, 0),
                        doubles(0, 0, 2, 1)));
        suite.edge(
                "the same from the first currency to the last",
                table(
                        doubles(1, 2, 0, 0),
                        doubles(0, 1, 2, 0),
                        doubles(0, 0, 1, 2),
                        doubles(0, 0, 0, 1)));
        suite.edge(
                "two currencies, and the good trade comes first",
                table(doubles(1, 0), doubles(2, 1)));
        suite.edge(
                "the best rate of each currency leads around a circle that loses",
                table(
                        doubles(1, 3, 2, 0),
                        doubles(0.3, 1, 0, 0.2),
                        doubles(0, 0, 1, 2),
                        doubles(0.4, 0, 0, 1)));
        suite.edge(
                "a gain behind trades that lose",
                table(
                        doubles(1, 0.1, 0, 0),
                        doubles(0, 1, 0.1, 0),
                        doubles(0, 0, 1, 1.2),
                        doubles(0, 0, 0.9, 1)));
        suite.random("few trades", 40, r -> anyRates(r, r.between(2, 5), 0.6));
        suite.random("many trades", 30, r -> anyRates(r, r.between(2, 4), 0.2));
        suite.random("markets without a gain", 20, r -> input((Object) market(r, r.between(2, 6))));
        suite.random("markets with one rate raised", 30, r -> raised(r, r.between(2, 6)));
        suite.scale(
                "no gain on the longest way", doubling(8, 5), (r, n) -> input((Object) slopes(n)));
        suite.scale("a gain around all currencies", doubling(8, 5), (r, n) -> around(n));
    }

    private static Input table(double[]... rates) {
        return input((Object) rates);
    }

    private static Input anyRates(Rand r, int n, double missing) {
        while (true) {
            double[][] rates = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double rate = r.pick(30, 40, 50, 70, 80, 90, 95, 105, 110, 125, 200) / 100.0;
                    rates[i][j] = i == j ? 1 : r.chance(missing) ? 0 : rate;
                }
            }
            if (isClear(rates)) {
                return input((Object) rates);
            }
        }
    }

    /// Each currency has a value, and each trade costs up to a few per cent.
    private static double[][] market(Rand r, int n) {
        double[] value = new double[n];
        for (int i = 0; i < n; i++) {
            value[i] = 0.5 + 4 * r.unit();
        }
        double[][] rates = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double rate = value[i] / value[j] * (0.998 - 0.03 * r.unit());
                rates[i][j] = i == j ? 1 : rounded(rate);
            }
        }
        return rates;
    }

    private static Input raised(Rand r, int n) {
        while (true) {
            double[][] rates = market(r, n);
            int i = r.between(0, n - 1);
            int j = (i + r.between(1, n - 1)) % n;
            rates[i][j] = rounded(rates[i][j] * (1 + 0.05 * r.unit()));
            if (isClear(rates)) {
                return input((Object) rates);
            }
        }
    }

    /// Every trade costs a tenth, but for those from a currency to the one before it; so the best
    /// way leads down along all of them.
    private static double[][] slopes(int n) {
        double[][] rates = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double fee = i == j + 1 ? 0.0002 : 0.1;
                rates[i][j] = i == j ? 1 : rounded(value(i) / value(j) * (1 - fee));
            }
        }
        return rates;
    }

    private static Input around(int n) {
        double[][] rates = slopes(n);
        rates[0][n - 1] = rounded(value(0) / value(n - 1) * Math.exp(0.0005 * n));
        return input((Object) rates);
    }

    private static double value(int currency) {
        return 1 + 0.05 * currency;
    }

    private static double rounded(double rate) {
        return Math.round(rate * 1e6) / 1e6;
    }

    private static boolean isClear(double[][] rates) {
        return gains(rates, MARGIN) || !gains(rates, -MARGIN);
    }

    /// Whether some circle gains more than this for each of its trades.
    private static boolean gains(double[][] rates, double eachTrade) {
        int n = rates.length;
        double[] best = new double[n];
        boolean improved = true;
        for (int pass = 0; pass < n && improved; pass++) {
            improved = false;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double through = best[i] + Math.log(rates[i][j]) - eachTrade;
                    if (i != j && through > best[j]) {
                        best[j] = through;
                        improved = true;
                    }
                }
            }
        }
        return improved;
    }

    static void valid(double[][] rates) {
        int n = rates.length;
        require(n >= 1 && n <= CURRENCIES_MAX, "there are 1 to 128 currencies, not " + n);
        for (int i = 0; i < n; i++) {
            require(
                    rates[i].length == n,
                    "rates is square: each row has " + n + " rates, not " + rates[i].length);
            for (int j = 0; j < n; j++) {
                double rate = rates[i][j];
                if (i == j) {
                    require(rate == 1, "rates[" + i + "][" + i + "] is 1, not " + rate);
                } else {
                    require(
                            rate == 0 || rate >= RATE_MIN && rate <= RATE_MAX,
                            "each rate is 0 or lies between 0.000001 and 1,000,000, not " + rate);
                }
            }
        }
        require(
                isClear(rates),
                "some circle gains at least 0.01 % per trade, or every circle loses at least 0.01 %"
                        + " per trade");
    }
}
