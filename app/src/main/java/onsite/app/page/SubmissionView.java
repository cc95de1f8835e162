package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// One submission: its result, its code, and what changed since the one before.
///
/// @param files what was handed in
/// @param loadable whether the problem's page can take the code into its editor
/// @param diff against the previous submission in the same language
/// @param rated where this submission is what the problem is remembered by
public record SubmissionView(
        HistoryView.Named problem,
        ResultView result,
        List<File> files,
        boolean loadable,
        Optional<CodeDiff> diff,
        String previous,
        Optional<RatedView> rated) {

    /// @param numbers the line numbers, one a line
    public record File(String name, String text, String numbers) {
        static File of(String name, String text) {
            int lines = (int) Math.max(1, text.lines().count());
            var numbers = new StringBuilder();
            for (int i = 1; i <= lines; i++) {
                numbers.append(i).append('\n');
            }
            return new File(name, text, numbers.toString().stripTrailing());
        }
    }
}
