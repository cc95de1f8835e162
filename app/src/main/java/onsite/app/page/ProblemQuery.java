package onsite.app.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.exercise.Category;
import onsite.exercise.Difficulty;
import onsite.exercise.Language;

/// Which problems are asked for and in what order, as the address says it. What an address says
/// wrongly is left out, so that an old bookmark still opens.
///
/// @param language in which a problem's state is meant; any when empty
/// @param company for which the guide indicates them, by its id
/// @param roadmap the topic of the roadmap to which they belong, by its id
/// @param text what is searched for, see [ProblemSearch]
/// @param descending never when ordered by how well they match
public record ProblemQuery(
        Optional<String> topic,
        Optional<Difficulty> difficulty,
        Optional<Category> category,
        Optional<State> state,
        Optional<Language> language,
        Optional<String> company,
        Optional<String> roadmap,
        String text,
        Sort sort,
        boolean descending) {
    static final String PATH = "/problems";
    static final String RANDOM = "/random";

    /// A column that the list is ordered by, or how well a problem matches what is searched for.
    public enum Sort {
        MATCH,
        NAME,
        STATE,
        DIFFICULTY,
        CATEGORY,
        TRIES,
        LAST;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How far the candidate came, from the least to the most.
    public enum State {
        NEW("Not tried", "circle-dashed"),
        TRIED("Tried", "circle-dot"),
        SOLVED("Solved", "circle-check");

        private final String label;
        private final String icon;

        State(String label, String icon) {
            this.label = label;
            this.icon = icon;
        }

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String label() {
            return label;
        }

        public Html svg() {
            return Icons.of(icon);
        }
    }

    static ProblemQuery parse(Function<String, Optional<String>> parameter) {
        String text = parameter.apply("q").orElse("").strip();
        Sort sort =
                parameter
                        .apply("sort")
                        .flatMap(id ->
                                Stream.of(Sort.values()).filter(s -> s.id().equals(id)).findFirst())
                        .filter(s -> s != Sort.MATCH)
                        .orElse(standard(text));
        return new ProblemQuery(
                parameter.apply("topic").filter(t -> !t.isBlank()),
                parameter.apply("difficulty").flatMap(Difficulty::of),
                parameter.apply("category").flatMap(Category::of),
                parameter
                        .apply("state")
                        .flatMap(id ->
                                Stream.of(State.values())
                                        .filter(s -> s.id().equals(id))
                                        .findFirst()),
                parameter.apply("language").flatMap(Language::of),
                parameter.apply("company").filter(c -> !c.isBlank()),
                parameter.apply("roadmap").filter(t -> !t.isBlank()),
                text,
                sort,
                sort != Sort.MATCH && parameter.apply("dir").map("desc"::equals).orElse(false));
    }

    private static Sort standard(String text) {
        return text.isEmpty() ? Sort.NAME : Sort.MATCH;
    }

    /// For a form that asks for the same order; empty for the usual one.
    public String sortParameter() {
        return sort == standard(text) ? "" : sort.id();
    }

    public boolean filtered() {
        return topic.isPresent()
                || difficulty.isPresent()
                || category.isPresent()
                || state.isPresent()
                || language.isPresent()
                || company.isPresent()
                || roadmap.isPresent()
                || !text.isEmpty();
    }

    /// The address of the same list in another order; the same column again turns it round.
    String sortedBy(Sort column) {
        return address(PATH, parameters(topic, column, column == sort && !descending));
    }

    String withTopic(String other) {
        return address(PATH, parameters(Optional.of(other), sort, descending));
    }

    String address() {
        return address(PATH, parameters(topic, sort, descending));
    }

    /// The address of any one of these problems.
    String randomAddress() {
        return address(RANDOM, parameters(topic, standard(text), false));
    }

    private Map<String, String> parameters(Optional<String> topic, Sort sort, boolean descending) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", text);
        parameters.put("topic", topic.orElse(""));
        parameters.put("difficulty", difficulty.map(Difficulty::id).orElse(""));
        parameters.put("category", category.map(Category::id).orElse(""));
        parameters.put("state", state.map(State::id).orElse(""));
        parameters.put("language", language.map(Language::id).orElse(""));
        parameters.put("company", company.orElse(""));
        parameters.put("roadmap", roadmap.orElse(""));
        parameters.put("sort", sort == standard(text) ? "" : sort.id());
        parameters.put("dir", descending ? "desc" : "");
        return parameters;
    }

    private static String address(String path, Map<String, String> parameters) {
        String query =
                parameters.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry ->
                                entry.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
