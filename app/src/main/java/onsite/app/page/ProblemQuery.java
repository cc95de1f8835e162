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
/// @param text every word of it must occur in the name, the topics or the category
public record ProblemQuery(
        Optional<String> topic,
        Optional<Difficulty> difficulty,
        Optional<Category> category,
        Optional<State> state,
        Optional<Language> language,
        String text,
        Sort sort,
        boolean descending) {
    static final String PATH = "/problems";

    /// A column that the list is ordered by.
    public enum Sort {
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
                parameter.apply("q").orElse("").strip(),
                parameter
                        .apply("sort")
                        .flatMap(id ->
                                Stream.of(Sort.values()).filter(s -> s.id().equals(id)).findFirst())
                        .orElse(Sort.NAME),
                parameter.apply("dir").map("desc"::equals).orElse(false));
    }

    public boolean filtered() {
        return topic.isPresent()
                || difficulty.isPresent()
                || category.isPresent()
                || state.isPresent()
                || language.isPresent()
                || !text.isEmpty();
    }

    /// The address of the same list in another order; the same column again turns it round.
    String sortedBy(Sort column) {
        return address(parameters(topic, column, column == sort && !descending));
    }

    String withTopic(String other) {
        return address(parameters(Optional.of(other), sort, descending));
    }

    String address() {
        return address(parameters(topic, sort, descending));
    }

    private Map<String, String> parameters(Optional<String> topic, Sort sort, boolean descending) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", text);
        parameters.put("topic", topic.orElse(""));
        parameters.put("difficulty", difficulty.map(Difficulty::id).orElse(""));
        parameters.put("category", category.map(Category::id).orElse(""));
        parameters.put("state", state.map(State::id).orElse(""));
        parameters.put("language", language.map(Language::id).orElse(""));
        parameters.put("sort", sort == Sort.NAME ? "" : sort.id());
        parameters.put("dir", descending ? "desc" : "");
        return parameters;
    }

    private static String address(Map<String, String> parameters) {
        String query =
                parameters.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry ->
                                entry.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
