package onsite.exercise.interview;

import java.util.Optional;
import java.util.stream.Stream;

/// What an interviewer concludes, of one criterion or of a round; from worst to best. There is no
/// middle: an interviewer has to take a side.
public enum Grade {
    STRONG_NO("strong-no", "Strong no", -2, 0),
    NO("no", "No", -1, 1),
    YES("yes", "Yes", 1, 2),
    STRONG_YES("strong-yes", "Strong yes", 2, 3);

    private final String id;
    private final String label;
    private final int points;
    private final int rank;

    Grade(String id, String label, int points, int rank) {
        this.id = id;
        this.label = label;
        this.points = points;
        this.rank = rank;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// From −2 to 2, without 0.
    public int points() {
        return points;
    }

    /// How many grades are below this one.
    public int rank() {
        return rank;
    }

    public boolean isForHiring() {
        return points > 0;
    }

    public static Optional<Grade> of(String id) {
        return Stream.of(values()).filter(g -> g.id.equals(id)).findFirst();
    }
}
