import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int CALLS_MAX = 200_000;
    private static final int VALUE_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("dequeue from the empty queue", queue("-"));
        suite.edge("peek into the empty queue", queue("?"));
        suite.edge("size of the empty queue", queue("#"));
        suite.edge("one value goes through", queue("4 # - # -"));
        suite.edge("one value, looked at twice", queue("4 ? ? # -"));
        suite.edge("two values keep their order", queue("1 2 - - -"));
        suite.edge("values come while others wait to leave", queue("1 2 - 3 - - -"));
        suite.edge("a value comes between two looks at the front", queue("1 ? 2 ? - ?"));
        suite.edge("two batches", queue("1 2 3 - 4 5 6 - - - - - -"));
        suite.edge("emptied, then used again", queue("1 - - 2 ? - -"));
        suite.edge("emptied twice", queue("1 2 - - # 3 4 - - # ?"));
        suite.edge("one in, one out, always", queue("1 - 2 - 3 - 4 -"));
        suite.edge("two in, one out, always", queue("1 2 - 3 4 - 5 6 - - - -"));
        suite.edge("size while values wait on both sides", queue("1 2 3 - 4 5 # - # - # - # - #"));
        suite.edge("size after looking at the front", queue("1 2 3 ? # 4 # ? #"));
        suite.edge("dequeue from the empty queue changes nothing", queue("- - # 1 # -"));
        suite.edge("equal values", queue("7 7 7 - # - # - #"));
        suite.edge("the value 0", queue("0 ? # - ?"));
        suite.edge("0 between other values", queue("5 0 6 - ? - -"));
        suite.edge("the largest value", queue("1000000000 ? -"));
        suite.edge(
                "a long queue is read only after all values have come",
                queue("1 2 3 4 5 6 7 8 9 - - - - - - - - - -"));
        suite.random("short queues", 50, r -> calls(r, r.between(3, 30), 0.4));
        suite.random("growing queues", 20, r -> calls(r, r.between(20, 80), 0.6));
        suite.scale("a long queue, one in and one out", doubling(12_500, 5), Tests::oneInOneOut);
        suite.scale("a long queue is looked at", doubling(12_500, 5), Tests::looks);
        suite.scale("all values come, then leave", doubling(12_500, 5), Tests::inThenOut);
    }

    /// Calls written as a number to enqueue, `-` to dequeue, `?` to peek and `#` for the size.
    private static Calls queue(String calls) {
        var queue = constructed();
        for (String call : calls.split(" ")) {
            switch (call) {
                case "-" -> queue.call("dequeue");
                case "?" -> queue.call("peek");
                case "#" -> queue.call("size");
                default -> queue.call("enqueue", Integer.parseInt(call));
            }
        }
        return queue.build();
    }

    private static Input calls(Rand r, int n, double share) {
        var queue = constructed();
        for (int i = 0; i < n; i++) {
            if (r.chance(share)) {
                queue.call("enqueue", r.between(0, 9));
            } else {
                queue.call(r.pick("dequeue", "dequeue", "peek", "size"));
            }
        }
        return input(queue.build());
    }

    private static Calls.Builder filled(Rand r, int values) {
        var queue = constructed();
        for (int i = 0; i < values; i++) {
            queue.call("enqueue", r.between(0, 99));
        }
        return queue;
    }

    private static Input oneInOneOut(Rand r, int n) {
        var queue = filled(r, n / 2);
        for (int i = n / 2; i < n; i++) {
            if (i % 2 == 0) {
                queue.call("dequeue");
            } else {
                queue.call("enqueue", r.between(0, 99));
            }
        }
        return input(queue.build());
    }

    private static Input looks(Rand r, int n) {
        var queue = filled(r, n / 2);
        for (int i = n / 2; i < n; i++) {
            queue.call("peek");
        }
        return input(queue.build());
    }

    private static Input inThenOut(Rand r, int n) {
        var queue = filled(r, n / 2);
        for (int i = n / 2; i < n; i++) {
            queue.call("dequeue");
        }
        return input(queue.build());
    }

    static void valid(Calls queue) {
        int calls = queue.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 200,000 calls, not " + calls);
        for (Calls.Call call : queue.calls()) {
            if (call.method().equals("enqueue")) {
                require(
                        call.intAt(0) >= 0 && call.intAt(0) <= VALUE_MAX,
                        "values lie between 0 and 1,000,000,000, not " + call.intAt(0));
            }
        }
    }
}
