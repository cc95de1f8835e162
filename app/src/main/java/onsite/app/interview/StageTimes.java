package onsite.app.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Span;

/// How long the candidate takes for each stage of a round, beside what the frame gives it.
public final class StageTimes {
    private StageTimes() {}

    /// @param name of the frame
    /// @param exercises that the times are of
    public record OfRound(String name, int exercises, List<OfStage> stages) {
        public OfRound {
            stages = List.copyOf(stages);
        }
    }

    /// @param usual minutes by the frame
    /// @param median of the exercises that came as far as this stage
    public record OfStage(String name, Span usual, Duration median, int exercises) {}

    /// @param frames a type that was never practised is left out
    public static List<OfRound> of(Collection<RoundState> rounds, Map<RoundType, Frame> frames) {
        return frames.values().stream()
                .sorted(Comparator.comparing(Frame::round))
                .map(frame -> of(items(rounds, frame.round()), frame))
                .filter(each -> each.exercises() > 0)
                .toList();
    }

    private static List<RoundItem> items(Collection<RoundState> rounds, RoundType type) {
        return rounds.stream()
                .flatMap(round -> round.items().stream())
                .filter(item -> item.plan().type() == type)
                .filter(item -> !item.millisByStage().isEmpty())
                .toList();
    }

    private static OfRound of(List<RoundItem> items, Frame frame) {
        List<OfStage> stages = new ArrayList<>();
        for (int i = 0; i < frame.stages().size(); i++) {
            int stage = i;
            List<Long> millis =
                    items.stream()
                            .flatMap(item ->
                                    item.millisByStage().entrySet().stream()
                                            .filter(entry -> entry.getKey() == stage)
                                            .map(Map.Entry::getValue))
                            .sorted()
                            .toList();
            stages.add(
                    new OfStage(
                            frame.stages().get(i).name(),
                            frame.stages().get(i).minutes(),
                            Duration.ofMillis(millis.isEmpty() ? 0 : median(millis)),
                            millis.size()));
        }
        return new OfRound(frame.name(), items.size(), stages);
    }

    /// @param sorted not empty
    private static long median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
