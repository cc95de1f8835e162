package onsite.judge.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onsite.exercise.Card;
import onsite.exercise.Card.Code;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Language;
import onsite.judge.language.StandardBuild;
import onsite.judge.language.StandardLanguage;
import onsite.judge.language.StandardLanguages;
import onsite.judge.language.StandardProgram;
import onsite.judge.run.Allowance;
import onsite.judge.run.Launch;
import onsite.judge.run.StandardRun;
import onsite.judge.run.StandardRunner;

/// Runs the code of cards, and says where one prints something else than its card claims.
/// Thread-safe.
public final class CardCheck {
    private static final long MEMORY_BYTES = 256L << 20;
    private static final Allowance ALLOWANCE =
            new Allowance(
                    Duration.ofSeconds(10), Duration.ofSeconds(60), MEMORY_BYTES, 1 << 16, 64);
    private static final int SHOWN_CHARACTERS = 400;

    private final StandardLanguages languages;
    private final StandardRunner runner;

    public CardCheck(StandardLanguages languages, StandardRunner runner) {
        this.languages = languages;
        this.runner = runner;
    }

    /// What is wrong with the code of a card; empty if nothing is, or if it has none.
    ///
    /// @throws IOException if our own machinery failed
    public Optional<String> fault(Card card) throws IOException, InterruptedException {
        if (card.code().isEmpty()) {
            return Optional.empty();
        }
        Code code = card.code().get();
        StandardLanguage language = languages.of(code.language());
        Optional<String> missing = language.missing();
        if (missing.isPresent()) {
            return Optional.of(
                    "its code can't be run: " + code.language().label() + ": " + missing.get());
        }
        var files = new TreeMap<>(Map.of(fileName(code.language()), code.source() + "\n"));
        return switch (language.build(files, Optional.empty(), MEMORY_BYTES)) {
            case StandardBuild.Rejected(List<CompilerMessage> messages) ->
                    Optional.of("its code does not compile: " + shown(messages));
            case StandardBuild.Done(StandardProgram program) -> {
                try (program) {
                    yield fault(code, run(program));
                }
            }
        };
    }

    private static String fileName(Language language) {
        return switch (language) {
            case JAVA -> "Main.java"; // a class without a name is called like its file
            case PYTHON -> "main.py";
            case GO -> "main.go";
        };
    }

    private StandardRun run(StandardProgram program) throws IOException, InterruptedException {
        var launch = new Launch(program, List.of(), List.of(), Optional.empty(), ALLOWANCE);
        return runner.run(launch, out -> {});
    }

    private static Optional<String> fault(Code code, StandardRun run) {
        String said = run.errors().text().strip();
        if (!run.endedByItself()) {
            return Optional.of(
                    "its code was ended for its use of "
                            + switch (run.ending()) {
                                case CPU, WALL, FAILED -> "time";
                                case OUTPUT, ANSWERS -> "output";
                                case MEMORY, COMPLETE, DIED -> "memory";
                            });
        }
        if (run.exit().status() != 0) {
            return Optional.of(
                    "its code ends with status " + run.exit().status() + ": " + shortened(said));
        }
        if (!said.isEmpty()) {
            return Optional.of(
                    "its code writes to the standard error, which the card does not show: "
                            + shortened(said));
        }
        String printed = run.output().text().replaceFirst("\n+$", "");
        return printed.equals(code.prints())
                ? Optional.empty()
                : Optional.of(
                        "its code prints\n"
                                + shortened(printed)
                                + "\nand the card says\n"
                                + code.prints());
    }

    private static String shown(List<CompilerMessage> messages) {
        return messages.stream()
                .limit(3)
                .map(message -> "line " + message.line() + ": " + message.message())
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
