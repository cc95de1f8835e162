package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.List;
import onsite.judge.kattis.Grading.Aggregation;
import onsite.judge.kattis.Grading.Points;

/// Says what every group and test under `secret` can get at most, and refuses what the versions
/// after `legacy` do not allow there: a submission would get points that nobody meant.
final class PointsRules {
    private final FormatVersion format;
    private final Findings findings;

    PointsRules(FormatVersion format, Findings findings) {
        this.format = format;
        this.findings = findings;
    }

    /// @param all tests, graded as their files say
    TestNode.Group applied(TestNode.Group all) {
        requireEarlier(all, all);
        var nodes = new ArrayList<TestNode>();
        for (TestNode node : all.nodes()) {
            boolean secret = node.name().equals("secret");
            nodes.add(
                    secret && node instanceof TestNode.Group group
                            ? resolved(group, points(group).maxScore())
                            : node);
        }
        return new TestNode.Group(all.name(), nodes, all.grading());
    }

    private TestNode.Group resolved(TestNode.Group group, double max) {
        Points points = points(group);
        requireBounded(group, points, max);
        double share = share(group, points.aggregation(), max);
        var nodes = new ArrayList<TestNode>();
        for (TestNode node : group.nodes()) {
            nodes.add(
                    switch (node) {
                        case PackagedTest test -> test;
                        case TestNode.Group inner -> resolved(inner, max(group, inner, max, share));
                    });
        }
        return new TestNode.Group(
                group.name(),
                nodes,
                new Points(points.aggregation(), max, share, points.requires()));
    }

    private double max(TestNode.Group group, TestNode.Group inner, double max, double share) {
        Points points = points(inner);
        if (points(group).aggregation() == Aggregation.PASS_FAIL
                && points.aggregation() != Aggregation.PASS_FAIL) {
            block(inner, "the group around it is pass-fail, so this one has to be, too");
        }
        boolean stated = !Double.isNaN(points.maxScore());
        double own = stated ? points.maxScore() : inferred(share);
        if (Double.isInfinite(own) && Double.isFinite(max)) {
            block(
                    inner,
                    stated
                            ? "it is unbounded, and the group around it is not"
                            : "max_score is missing: " + group.name() + " is bounded");
            return share;
        }
        return own;
    }

    /// Only drafts share out what is left.
    private double inferred(double share) {
        return format == FormatVersion.DRAFT_2023_07 ? share : Double.POSITIVE_INFINITY;
    }

    /// What those without a maximum of their own can get.
    private double share(TestNode.Group group, Aggregation aggregation, double max) {
        if (aggregation != Aggregation.SUM || Double.isInfinite(max)) {
            return max;
        }
        List<Double> stated =
                group.nodes().stream()
                        .filter(TestNode.Group.class::isInstance)
                        .map(inner -> points((TestNode.Group) inner).maxScore())
                        .filter(Double::isFinite)
                        .toList();
        double left = max - stated.stream().mapToDouble(Double::doubleValue).sum();
        if (left < -1e-9 && format == FormatVersion.DRAFT_2023_07) {
            block(
                    group,
                    "its groups can get "
                            + Numbers.shown(max - left)
                            + " points, and it can get "
                            + Numbers.shown(max)
                            + " only");
        }
        int sharing = group.nodes().size() - stated.size();
        return sharing == 0 ? 0 : Math.max(0, left) / sharing;
    }

    private void requireBounded(TestNode.Group group, Points points, double max) {
        if (points.aggregation() == Aggregation.PASS_FAIL && Double.isInfinite(max)) {
            block(group, "a pass-fail group can't be unbounded: say how much it gives");
        }
    }

    private void requireEarlier(TestNode.Group group, TestNode.Group all) {
        for (String required : points(group).requires()) {
            requireEarlier(group, required, all);
        }
        for (TestNode node : group.nodes()) {
            if (node instanceof TestNode.Group inner) {
                requireEarlier(inner, all);
            }
        }
    }

    private void requireEarlier(TestNode.Group group, String required, TestNode.Group all) {
        if (required.equals("sample")) {
            return; // there may be none, and then nothing is asked
        }
        String asked = "require_pass names '" + required + "', ";
        boolean earlier =
                required.compareTo(group.name()) < 0 && !group.name().startsWith(required + "/");
        List<TestNode> found =
                within(all).stream().filter(node -> node.name().equals(required)).toList();
        if (found.isEmpty()) {
            block(group, asked + "which is not there");
        } else if (!earlier) {
            block(group, asked + "which does not come before it");
        } else if (found.getFirst() instanceof TestNode.Group other
                && points(other).aggregation() != Aggregation.PASS_FAIL) {
            block(group, asked + "which is not pass-fail");
        }
    }

    /// What may be required: groups, and in drafts single tests.
    private List<TestNode> within(TestNode.Group group) {
        var nodes = new ArrayList<TestNode>();
        for (TestNode node : group.nodes()) {
            switch (node) {
                case PackagedTest test -> {
                    if (format == FormatVersion.DRAFT_2023_07) {
                        nodes.add(test);
                    }
                }
                case TestNode.Group inner -> {
                    nodes.add(inner);
                    nodes.addAll(within(inner));
                }
            }
        }
        return nodes;
    }

    private static Points points(TestNode.Group group) {
        return switch (group.grading()) {
            case Points points -> points;
            case Grading.Flags flags -> throw new IllegalArgumentException("of legacy: " + flags);
        };
    }

    private void block(TestNode.Group group, String sentence) {
        findings.block("data/" + group.name(), 0, sentence);
    }
}
