package onsite.app.plan;

import java.util.Optional;
import onsite.exercise.Slug;

/// How a review names what it was about. A problem has its slug; everything else has a word before
/// it, since a card may be called like a problem.
public final class PlanIds {
    private static final String CARD = "card:";
    private static final String QUESTION = "question:";
    private static final String OWN = "own:";

    private PlanIds() {}

    public static String ofProblem(Slug slug) {
        return slug.text();
    }

    public static String ofCard(Slug id) {
        return CARD + id.text();
    }

    /// @param slug of a question of an interview
    public static String ofQuestion(Slug slug) {
        return QUESTION + slug.text();
    }

    /// @param id of an exercise from elsewhere
    public static String ofOwn(String id) {
        return OWN + id;
    }

    /// The question that it names, if it names one.
    public static Optional<Slug> question(String id) {
        return after(QUESTION, id).filter(Slug::isSlug).map(Slug::new);
    }

    /// The exercise from elsewhere that it names, if it names one.
    public static Optional<String> own(String id) {
        return after(OWN, id);
    }

    private static Optional<String> after(String word, String id) {
        return id.startsWith(word) ? Optional.of(id.substring(word.length())) : Optional.empty();
    }

    public static boolean isCard(String id) {
        return id.startsWith(CARD);
    }

    /// Whether it names a problem of the catalogue, which has a page.
    public static boolean isProblem(String id) {
        return Slug.isSlug(id);
    }
}
