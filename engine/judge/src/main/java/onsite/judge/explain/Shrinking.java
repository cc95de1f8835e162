package onsite.judge.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import onsite.catalog.Values;
import onsite.exercise.Signature;
import onsite.judge.tests.PackageFault;

/// Makes a failing input as simple as it can: guesses a generation of simpler inputs, tries them
/// all at once, goes on from the simplest that fails, and stops when no guess fails any more.
///
/// A relative of delta debugging (Zeller and Hildebrandt, "Simplifying and Isolating
/// Failure-Inducing Input", 2002), with generations in the place of single trials, for starting a
/// process costs more than a thousand small tests. The same failing input leads to the same result
/// unless time runs out.
final class Shrinking {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int GUESSES_MAX = 500;
    private static final long CHARACTERS_MAX = 1 << 20;
    private static final int ROUNDS_MAX = 3;
    private static final int GENERATIONS_MAX = 300;

    private final Signature signature;
    private final Reductions reductions;
    private final Trial trial;
    private final BooleanSupplier outOfTime;
    private final Set<String> tried = new HashSet<>();

    /// A failing input on the way.
    record Found(String input, Trial.Failing failing, int size) {}

    /// @param outOfTime asked before each generation
    Shrinking(Signature signature, Trial trial, BooleanSupplier outOfTime) {
        this.signature = signature;
        this.reductions = new Reductions(signature);
        this.trial = trial;
        this.outOfTime = outOfTime;
    }

    /// How many elements an input has.
    static int size(Signature signature, String input) {
        return Simplicity.of(signature, parsed(input)).size();
    }

    static boolean isSimpler(Signature signature, String input, String other) {
        return Simplicity.of(signature, parsed(input))
                        .compareTo(Simplicity.of(signature, parsed(other)))
                < 0;
    }

    /// The simplest of several inputs comes first.
    static List<String> simplestFirst(Signature signature, List<String> inputs) {
        return inputs.stream()
                .map(input -> Simplicity.of(signature, parsed(input)))
                .sorted()
                .map(Simplicity::text)
                .toList();
    }

    private static JsonNode parsed(String input) {
        try {
            return JSON.readTree(input);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no canonical JSON: " + input, e);
        }
    }

    /// @param input on which the submission fails
    /// @return ever simpler failing inputs, the given one first
    List<Found> from(String input, Trial.Failing failing)
            throws IOException, InterruptedException, PackageFault {
        JsonNode best = parsed(input);
        var found = new ArrayList<Found>();
        found.add(new Found(input, failing, size(signature, input)));
        int stage = 0;
        int again = 0; // rounds without success on what thinning left over
        Reductions.Stage[] stages = Reductions.Stage.values();
        for (int i = 0; i < GENERATIONS_MAX && stage < stages.length; i++) {
            if (outOfTime.getAsBoolean()) {
                break;
            }
            List<Simplicity> guesses = guesses(best, stages[stage]);
            Optional<Found> simpler = simplest(guesses);
            if (simpler.isPresent()) {
                found.add(simpler.get());
                best = parsed(simpler.get().input());
                stage = 0;
                again = 0;
            } else if (guesses.size() < GUESSES_MAX / 2 || ++again == ROUNDS_MAX) {
                stage++;
                again = 0;
            }
        }
        return found;
    }

    private Optional<Found> simplest(List<Simplicity> guesses)
            throws IOException, InterruptedException, PackageFault {
        List<Optional<Trial.Failing>> outcomes =
                trial.of(guesses.stream().map(Simplicity::text).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).isPresent()) {
                Simplicity guess = guesses.get(i);
                return Optional.of(new Found(guess.text(), outcomes.get(i).get(), guess.size()));
            }
        }
        return Optional.empty();
    }

    /// The simplest first. Of too many, some of every size.
    private List<Simplicity> guesses(JsonNode input, Reductions.Stage stage) {
        Simplicity bound = Simplicity.of(signature, input);
        var ordered = new TreeSet<Simplicity>();
        for (JsonNode guess : reductions.of(input, stage)) {
            if (Values.inputMismatch(signature, guess).isEmpty()) {
                Simplicity simplicity = Simplicity.of(signature, guess);
                if (simplicity.compareTo(bound) < 0 && !tried.contains(simplicity.text())) {
                    ordered.add(simplicity);
                }
            }
        }
        List<Simplicity> chosen = thinned(List.copyOf(ordered));
        chosen.forEach(guess -> tried.add(guess.text()));
        return chosen;
    }

    private static List<Simplicity> thinned(List<Simplicity> guesses) {
        long characters = guesses.stream().mapToLong(guess -> guess.text().length()).sum();
        double tooMany =
                Math.max(
                        (double) guesses.size() / GUESSES_MAX,
                        (double) characters / CHARACTERS_MAX);
        if (tooMany <= 1) {
            return guesses;
        }
        var chosen = new ArrayList<Simplicity>();
        for (double place = 0; place < guesses.size() - 1; place += tooMany) {
            chosen.add(guesses.get((int) place));
        }
        chosen.add(guesses.getLast());
        return chosen;
    }
}
