package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Submissions of which one object answers many calls.
class ClassProblemsTest {
    /// Keeps the best three for each prefix, and answers with the list that it keeps.
    private static String autocomplete(Language language) {
        return switch (language) {
            case JAVA ->
                    """
                    import java.util.*;

                    class Autocomplete {
                        private final Map<String, Long> weights = new HashMap<>();
                        private final Map<String, String[]> best = new HashMap<>();

                        void add(String query, int weight) {
                            weights.merge(query, (long) weight, Long::sum);
                            for (int i = 1; i <= query.length(); i++) {
                                String prefix = query.substring(0, i);
                                String[] kept = best.getOrDefault(prefix, new String[0]);
                                List<String> all = new ArrayList<>(Arrays.asList(kept));
                                if (!all.contains(query)) all.add(query);
                                all.sort(Comparator.comparing((String q) -> -weights.get(q))
                                        .thenComparing(q -> q));
                                if (all.size() > 3) all.remove(3);
                                if (kept.length != all.size()) kept = new String[all.size()];
                                best.put(prefix, all.toArray(kept));
                            }
                        }

                        String[] top(String prefix) {
                            return best.getOrDefault(prefix, new String[0]);
                        }
                    }
                    """;
            case PYTHON ->
                    """
                    class Autocomplete:
                        def __init__(self):
                            self.weights, self.best = {}, {}

                        def add(self, query, weight):
                            self.weights[query] = self.weights.get(query, 0) + weight
                            for i in range(1, len(query) + 1):
                                best = self.best.setdefault(query[:i], [])
                                if query not in best:
                                    best.append(query)
                                best.sort(key=lambda q: (-self.weights[q], q))
                                del best[3:]

                        def top(self, prefix):
                            return self.best.get(prefix, [])
                    """;
            case GO ->
                    """
                    package solution

                    import "sort"

                    type Autocomplete struct {
                    	weights map[string]int
                    	best    map[string][]string
                    }

                    func NewAutocomplete() *Autocomplete {
                    	return &Autocomplete{map[string]int{}, map[string][]string{}}
                    }

                    func (a *Autocomplete) Add(query string, weight int) {
                    	a.weights[query] += weight
                    	for i := 1; i <= len(query); i++ {
                    		best, known := a.best[query[:i]], false
                    		for _, q := range best {
                    			known = known || q == query
                    		}
                    		if !known {
                    			best = append(best, query)
                    		}
                    		sort.Slice(best, func(i, j int) bool {
                    			if a.weights[best[i]] != a.weights[best[j]] {
                    				return a.weights[best[i]] > a.weights[best[j]]
                    			}
                    			return best[i] < best[j]
                    		})
                    		if len(best) > 3 {
                    			best = best[:3]
                    		}
                    		a.best[query[:i]] = best
                    	}
                    }

                    func (a *Autocomplete) Top(prefix string) []string {
                    	return a.best[prefix]
                    }
                    """;
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aListOfItsOwnIsAnsweredAsItWasWhenItWasReturned(Language language) {
        Judgement judgement = Fixture.judged("autocomplete", language, autocomplete(language));

        assertThat(judgement.verdict()).as("%s", judgement.failure()).isEqualTo(Verdict.ACCEPTED);
    }
}
