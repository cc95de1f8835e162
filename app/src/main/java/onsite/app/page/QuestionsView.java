package onsite.app.page;

import java.util.List;

/// All questions of interviews, by the round they are asked in.
public record QuestionsView(List<OfRound> rounds) {
    public QuestionsView {
        rounds = List.copyOf(rounds);
    }

    public record OfRound(String id, String label, List<Row> questions) {
        public OfRound {
            questions = List.copyOf(questions);
        }
    }

    /// @param state what was done of it; empty for nothing
    public record Row(
            String address,
            String name,
            String theme,
            String difficulty,
            int level,
            String state) {}
}
