package onsite.judge.kattis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.yaml.YamlValue;

/// Reads how a group of tests is graded.
final class GradingFile {
    private static final Set<String> POINTS_KEYS =
            Set.of("max_score", "score_aggregation", "require_pass", "scoring");

    private GradingFile() {}

    /// @param inherited from the group around
    static Grading.Flags flags(Yaml yaml, Grading.Flags inherited, Findings findings) {
        if (yaml.text("grading").orElse("default").equals("custom")) {
            findings.block(yaml.file(), 0, "grading: custom is not supported: graders/ is not run");
        }
        requireDecision(yaml, findings);
        var mode = new Modes(inherited);
        if (yaml.has("grader_flags")) {
            mode = new Modes(Grading.Flags.DEFAULT);
            for (String flag : Metadata.words(yaml.text("grader_flags").orElse(""))) {
                if (!mode.take(flag)) {
                    findings.block(
                            yaml.file(), 0, "grader_flags has '" + flag + "', which is not known");
                }
            }
        }
        if (mode.ignoresSample && !yaml.file().equals("data/testdata.yaml")) {
            findings.fault(
                    yaml.file(), 0, "ignore_sample has an effect in data/testdata.yaml only");
        }
        boolean stops =
                yaml.text("on_reject")
                        .map(word -> !word.equals("continue"))
                        .orElse(inherited.stopsAtFailure());
        return new Grading.Flags(
                stops,
                mode.verdict,
                mode.score,
                mode.ignoresSample,
                mode.anyAccepted,
                yaml.number("accept_score", -1e12, inherited.acceptScore()),
                yaml.number("reject_score", -1e12, inherited.rejectScore()),
                range(yaml, inherited, findings));
    }

    private static void requireDecision(Yaml yaml, Findings findings) {
        String word = yaml.text("on_reject").orElse("break");
        if (!word.equals("break") && !word.equals("continue")) {
            findings.block(yaml.file(), 0, "on_reject is '" + word + "': write break or continue");
        }
    }

    /// A group without a file of its own is in the range of the group around it.
    private static Grading.Range range(Yaml yaml, Grading.Flags inherited, Findings findings) {
        if (!yaml.has("range")) {
            return yaml.values().isEmpty() ? inherited.range() : Grading.Range.ANY;
        }
        List<Double> bounds =
                Metadata.words(yaml.text("range").orElse("")).stream()
                        .flatMap(word -> bound(word).stream())
                        .toList();
        if (bounds.size() != 2 || bounds.getFirst() > bounds.getLast()) {
            findings.block(
                    yaml.file(),
                    yaml.get("range").map(YamlValue::line).orElse(0),
                    "range is no two numbers, the least and the greatest score");
            return Grading.Range.ANY;
        }
        return new Grading.Range(bounds.getFirst(), bounds.getLast());
    }

    private static Optional<Double> bound(String word) {
        return switch (word) {
            case "inf", "+inf" -> Optional.of(Double.POSITIVE_INFINITY);
            case "-inf" -> Optional.of(Double.NEGATIVE_INFINITY);
            default -> Numbers.parse(word);
        };
    }

    private static final class Modes {
        private Grading.VerdictMode verdict;
        private Grading.ScoreMode score;
        private boolean ignoresSample;
        private boolean anyAccepted;

        Modes(Grading.Flags from) {
            verdict = from.verdict();
            score = from.score();
            ignoresSample = false; // for the outermost group only
            anyAccepted = from.anyAccepted();
        }

        boolean take(String flag) {
            switch (flag) {
                case "worst_error" -> verdict = Grading.VerdictMode.WORST_ERROR;
                case "first_error" -> verdict = Grading.VerdictMode.FIRST_ERROR;
                case "always_accept" -> verdict = Grading.VerdictMode.ALWAYS_ACCEPT;
                case "sum" -> score = Grading.ScoreMode.SUM;
                case "avg" -> score = Grading.ScoreMode.AVERAGE;
                case "min" -> score = Grading.ScoreMode.MIN;
                case "max" -> score = Grading.ScoreMode.MAX;
                case "ignore_sample" -> ignoresSample = true;
                case "accept_if_any_accepted" -> anyAccepted = true;
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    /// For the samples, and for problems without scores.
    static Grading.Points unscored(Yaml yaml, String why, Findings findings) {
        yaml.values()
                .forEach((key, value) -> {
                    if (POINTS_KEYS.contains(key)) {
                        findings.fault(value, yaml.file(), key + " has no effect here: " + why);
                    }
                });
        return Grading.Points.NONE;
    }

    /// Not yet with the points of tests, nor with those that are not stated.
    ///
    /// @param secret whether this is the group `secret` itself
    static Grading.Points points(
            Yaml yaml, FormatVersion format, boolean secret, Findings findings) {
        boolean draft = format == FormatVersion.DRAFT_2023_07;
        Yaml from = draft ? yaml.mapping("scoring") : yaml;
        String word =
                from.text(draft ? "aggregation" : "score_aggregation")
                        .orElse(secret ? "sum" : "pass-fail");
        Grading.Aggregation aggregation =
                switch (word) {
                    case "pass-fail" -> Grading.Aggregation.PASS_FAIL;
                    case "min" -> Grading.Aggregation.MIN;
                    case "sum" -> Grading.Aggregation.SUM;
                    default -> {
                        findings.block(
                                yaml.file(),
                                0,
                                "'" + word + "' is no aggregation: write pass-fail, sum or min");
                        yield Grading.Aggregation.SUM;
                    }
                };
        List<String> requires = from.texts("require_pass");
        double max = maxScore(from, draft ? "score" : "max_score", secret);
        return new Grading.Points(aggregation, max, Double.NaN, requires);
    }

    /// Not a number where none is given and the group around decides.
    private static double maxScore(Yaml yaml, String key, boolean secret) {
        Optional<String> text = yaml.text(key);
        if (text.isEmpty()) {
            return secret ? 100 : Double.NaN;
        }
        return text.get().equals("unbounded") ? Double.POSITIVE_INFINITY : yaml.number(key, 0, 0);
    }
}
