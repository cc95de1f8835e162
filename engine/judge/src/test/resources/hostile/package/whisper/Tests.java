import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    @Override
    public void define(Suite suite) {
        suite.edge("nothing", 0);
        suite.edge("a little", 11);
        suite.edge("the most", 1_000);
    }

    static void valid(int n) {
        require(n >= 0 && n <= 1_000, "n lies between 0 and 1,000");
    }
}
