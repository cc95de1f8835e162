package onsite.app.page;

import java.util.List;

/// When to use which approach, by problem.
///
/// @param about the category or topic whose problems these are
/// @param listed the same problems in the list
/// @param folded how many of them are folded
public record ApproachesView(String about, String listed, List<Entry> entries, int folded) {

    /// A problem's table.
    ///
    /// @param open whether the candidate solved the problem, or has read its editorial
    /// @param approaches in words, such as `4 approaches`
    public record Entry(
            String slug,
            String name,
            String difficulty,
            int level,
            ProblemQuery.State state,
            boolean open,
            String approaches,
            Html table) {}

    /// All categories and topics there are.
    public record Index(List<Row> categories, List<Topic> topics) {
        public Index {
            categories = List.copyOf(categories);
            topics = List.copyOf(topics);
        }

        public boolean isEmpty() {
            return topics.isEmpty();
        }
    }

    /// A category.
    public record Row(String label, String address, int problems, int approaches, int open) {}

    public record Topic(String name, String address, int problems) {}

    public ApproachesView {
        entries = List.copyOf(entries);
    }
}
