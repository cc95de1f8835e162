package onsite.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Interview;
import onsite.exercise.Interview.Question;

/// Reads `interview.yaml`.
final class InterviewFile {
    private static final String QUESTIONS_FORM = ": [{question: May it be empty?, answer: 'Yes.'}]";

    private InterviewFile() {}

    /// What could be read of it; every mistake has been told.
    static Optional<Interview> read(String text, Mistakes mistakes) {
        return YamlFile.read(
                        text, List.of("clarifications", "hints", "followUps", "signals"), mistakes)
                .map(file ->
                        new Interview(
                                questions(file, "clarifications"),
                                texts(file, "hints"),
                                questions(file, "followUps"),
                                texts(file, "signals")));
    }

    private static List<String> texts(YamlMapping file, String key) {
        return file
                .require(key, key + ": [\"…\"]")
                .flatMap(YamlValue::list)
                .orElse(List.of())
                .stream()
                .flatMap(element -> element.text().stream())
                .toList();
    }

    private static List<Question> questions(YamlMapping file, String key) {
        List<Question> questions = new ArrayList<>();
        List<YamlValue> elements =
                file.require(key, key + QUESTIONS_FORM).flatMap(YamlValue::list).orElse(List.of());
        for (YamlValue element : elements) {
            Optional<YamlMapping> mapping = element.mapping(List.of("question", "answer"));
            Optional<String> question =
                    mapping.flatMap(m -> m.require("question", "question: …"))
                            .flatMap(YamlValue::text);
            Optional<String> answer =
                    mapping.flatMap(m -> m.require("answer", "answer: …")).flatMap(YamlValue::text);
            if (question.isPresent() && answer.isPresent()) {
                questions.add(new Question(question.get(), answer.get()));
            }
        }
        return questions;
    }
}
