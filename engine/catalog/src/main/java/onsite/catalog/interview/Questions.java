package onsite.catalog.interview;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.exercise.Slug;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Theme;

/// Everything that is asked in rounds that take no problems.
public record Questions(List<Theme> themes, SortedMap<Slug, Question> questions) {
    public Questions {
        themes = List.copyOf(themes);
        questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    }

    public List<Question> of(RoundType round) {
        return questions.values().stream().filter(q -> q.round() == round).toList();
    }
}
