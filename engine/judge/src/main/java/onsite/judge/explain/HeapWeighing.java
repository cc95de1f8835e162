package onsite.judge.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.judge.run.Conversation;
import onsite.judge.run.RunLog;
import onsite.judge.tests.TestCase;

/// One process of a submission in which tests are weighed and not answered, within a budget.
final class HeapWeighing implements AutoCloseable {
    private static final Pattern WEIGHT = Pattern.compile("\\[(\\d+),(\\d+)]");

    /// A size takes about twice as long as the one before.
    private static final int NEXT_SIZE = 2;

    private final Conversation conversation;
    private final Spending spending;
    private final Duration budget;
    private double worth = 1;

    HeapWeighing(Conversation conversation, Duration budget) {
        this.conversation = conversation;
        this.budget = budget;
        this.spending = new Spending(conversation, budget);
    }

    /// What one test needs of the heap, in bytes, between two bounds.
    ///
    /// @param allocated no less than what it holds
    /// @param live no more than what it holds; 0 if nobody looked
    record Weighed(TestCase test, long allocated, long live) {
        boolean isExact() {
            return allocated == live;
        }
    }

    /// Runs tests whose weight does not matter: what is loaded only once is no part of any other.
    void rehearse(List<TestCase> tests) throws InterruptedException {
        for (TestCase test : tests) {
            var _ = weigh(test, 0);
        }
    }

    /// As many of the tests as the budget reaches for. Bounds that are not exact may have to be
    /// looked at again: half of the budget is left for that.
    ///
    /// @param tests in ascending order of size
    /// @param looks how often what is live is looked at
    /// @param share of the budget, counted from the beginning
    List<Weighed> weigh(List<TestCase> tests, int looks, double share) throws InterruptedException {
        List<Weighed> weighed = new ArrayList<>();
        long last = 0;
        for (TestCase test : tests) {
            long before = spending.cpuNanos();
            double reach = share * worth;
            boolean affordable = before + NEXT_SIZE * last <= reach * budget.toNanos();
            if (conversation.hasEnded() || spending.isOver(reach) || !affordable) {
                break;
            }
            Optional<Weighed> found = weigh(test, looks);
            found.ifPresent(weighed::add);
            if (looks == 0 && found.filter(each -> !each.isExact()).isPresent()) {
                worth = 0.5;
            }
            last = spending.cpuNanos() - before;
        }
        return weighed;
    }

    /// What is left of the budget.
    Duration left() {
        return budget.minusNanos(Math.min(budget.toNanos(), spending.cpuNanos()));
    }

    private Optional<Weighed> weigh(TestCase test, int looks) throws InterruptedException {
        List<RunLog.Outcome> outcomes =
                conversation.ask(List.of("heap " + looks + " " + test.input()));
        if (outcomes.size() == 1 && outcomes.getFirst() instanceof RunLog.Answered answered) {
            Matcher weight = WEIGHT.matcher(answered.json());
            if (weight.matches()) {
                return Optional.of(
                        new Weighed(
                                test,
                                Long.parseLong(weight.group(1)),
                                Long.parseLong(weight.group(2))));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        conversation.close();
    }
}
