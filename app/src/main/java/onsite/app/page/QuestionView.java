package onsite.app.page;

import java.util.List;

/// An exercise of a round that is talked about, not coded.
///
/// @param touches what a good answer touches
/// @param code to be read; empty without
public record QuestionView(
        String name,
        String asks,
        String code,
        List<String> followUps,
        List<String> touches,
        String notes) {
    public QuestionView {
        followUps = List.copyOf(followUps);
        touches = List.copyOf(touches);
    }
}
