package onsite.coach.mastery;

import java.util.List;

/// How well a topic is known.
///
/// @param now the belief as things are
/// @param refreshed the belief if everything that fades were reviewed today
/// @param practised exercises of that topic
/// @param available exercises of that topic in the catalogue, practised ones included
/// @param fading ids of those whose recall has fallen below 80 %, the most forgotten first
public record TopicMastery(
        String topic, Beta now, Beta refreshed, int practised, int available, List<String> fading) {

    public TopicMastery {
        fading = List.copyOf(fading);
    }

    /// From 0 to 1.
    public double value() {
        return now.mean();
    }

    /// A sentence.
    public String reason() {
        if (practised == 0) {
            return "Nothing of " + topic + " was practised yet.";
        }
        String much = practised + " of " + available + " exercises of " + topic;
        return fading.isEmpty()
                ? much + " practised, all of them still fresh."
                : much + " practised, " + fading.size() + " of them fading.";
    }
}
