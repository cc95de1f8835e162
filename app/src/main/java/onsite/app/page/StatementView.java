package onsite.app.page;

import java.util.Optional;
import onsite.app.store.StoredSubmission;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.Statement;

/// What became of the time complexity that the candidate stated: words, a sign and a colour.
///
/// @param notation as it is written in a submission
/// @param growth as people read it
/// @param words `You said n log n: confirmed.`
/// @param reason why
/// @param outcome `confirmed`, `refuted`, `not clear`, or nothing where it was not compared
/// @param icon see [Icons]
/// @param tone the class that colours it
public record StatementView(
        String notation,
        String growth,
        String words,
        String reason,
        String outcome,
        String icon,
        String tone) {

    /// @return empty if nothing was stated
    static Optional<StatementView> of(StoredSubmission stored) {
        return stored.submission()
                .statedTime()
                .map(stated ->
                        stored.judgement()
                                .flatMap(Judgement::complexity)
                                .flatMap(MeasuredComplexity::statement)
                                .map(StatementView::of)
                                .orElseGet(() -> uncompared(stated)));
    }

    private static StatementView of(Statement statement) {
        String icon =
                switch (statement.outcome()) {
                    case CONFIRMED -> "check";
                    case REFUTED -> "x";
                    case NOT_CLEAR -> "circle-dashed";
                };
        String tone =
                switch (statement.outcome()) {
                    case CONFIRMED -> "v-ac";
                    case REFUTED -> "v-wa";
                    case NOT_CLEAR -> "v-wait";
                };
        return new StatementView(
                statement.stated().notation(),
                Words.growth(statement.stated()),
                Words.COMPLEXITY.statement(statement),
                Words.COMPLEXITY.reason(statement),
                statement.outcome().words(),
                icon,
                tone);
    }

    private static StatementView uncompared(Growth stated) {
        return new StatementView(
                stated.notation(),
                Words.growth(stated),
                "",
                Words.COMPLEXITY.uncompared(stated),
                "",
                "",
                "v-wait");
    }

    /// Whether it was compared with a measurement.
    public boolean compared() {
        return !outcome.isEmpty();
    }

    public Html svg() {
        return Icons.of(icon);
    }
}
