package onsite.app.page;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import onsite.app.web.Refusal;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Rubric;
import onsite.exercise.interview.Rubric.Criterion;

/// Reads the fields of an interview's forms, or refuses them with a sentence.
final class SessionForms {
    static final int TEXT_MAX = 20_000;
    static final String GRADE = "grade.";

    private SessionForms() {}

    /// A text that may be empty.
    static String text(Context context, String name) {
        String text = context.formParam(name);
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > TEXT_MAX) {
            throw new Refusal(
                    422,
                    "Too long",
                    "That text has "
                            + stripped.length()
                            + " characters; at most "
                            + TEXT_MAX
                            + " are kept.");
        }
        return stripped;
    }

    /// @param what is missing, for the sentence
    static String required(Context context, String name, String what) {
        String text = text(context, name);
        if (text.isEmpty()) {
            throw new Refusal(422, "Something is missing", "Write " + what + " first.");
        }
        return text;
    }

    static int number(Context context, String name) {
        return Optional.of(text(context, name))
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElseThrow(() ->
                        new Refusal(
                                422,
                                "Not a number",
                                "The field '" + name + "' needs a number from 0."));
    }

    /// One grade for each criterion.
    static Map<String, Grade> grades(Context context, Rubric rubric) {
        Map<String, Grade> grades = new LinkedHashMap<>();
        for (Criterion criterion : rubric.criteria()) {
            grades.put(
                    criterion.id(),
                    Grade.of(text(context, GRADE + criterion.id()))
                            .orElseThrow(() ->
                                    new Refusal(
                                            422,
                                            "A grade is missing",
                                            "Choose a grade for "
                                                    + criterion.name()
                                                    + "; there is no middle, and none is left out.")));
        }
        return grades;
    }
}
