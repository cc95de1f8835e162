package onsite.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import onsite.app.judgement.KattisJson;
import onsite.app.judgement.KattisText;
import onsite.exercise.Language;
import onsite.exercise.Submission;
import onsite.judge.Judge;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.KattisPackage;
import onsite.judge.kattis.KattisReading;

/// `judge` with a package in the Kattis format, whose submissions read standard input.
final class StandardInput {
    private final Surroundings surroundings;
    private final KattisPackage pack;
    private final List<String> remarks;

    /// @throws BadInput when the package can't be judged with
    StandardInput(Surroundings surroundings, Path folder) {
        this.surroundings = surroundings;
        KattisReading reading = KattisPackage.read(folder);
        this.remarks = reading.remarks();
        this.pack = reading.pack().orElseThrow(() -> refusal(folder, reading));
    }

    private static BadInput refusal(Path folder, KattisReading reading) {
        int more = reading.obstacles().size() - 1;
        return new BadInput(
                "The package "
                        + folder
                        + " can't be judged with: "
                        + reading.obstacles().getFirst()
                        + (more > 0
                                ? " (and " + more + " more; ./onsite content check lists them)"
                                : "")
                        + ".");
    }

    /// The Kattis package that a file lies in.
    static Optional<Path> around(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("problem.yaml"))) {
                return KattisPackage.isOne(folder) ? Optional.of(folder) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// @param named what `--lang` said, or empty
    KattisJudgement judge(List<Path> files, String named) throws InterruptedException {
        Submission submission = submission(files, named);
        try (Judge judge = surroundings.judge();
                var progress = new ProgressLine(surroundings.terminal())) {
            Languages.require(judge, submission.language());
            return judge.judge(pack, submission, progress);
        } catch (IOException e) {
            throw new BadInput("Judging failed: " + e.getMessage() + ".", e);
        }
    }

    void show(KattisJudgement judgement, boolean json) {
        var terminal = surroundings.terminal();
        if (json) {
            terminal.out().println(KattisJson.write(judgement, remarks));
        } else {
            KattisText.lines(judgement, remarks, pack.name(), terminal.paint())
                    .forEach(terminal.out()::println);
        }
    }

    /// A folder stands for the files in it.
    private Submission submission(List<Path> given, String named) {
        var texts = new TreeMap<String, String>();
        try {
            for (Path path : given) {
                for (Path file : Files.isDirectory(path) ? inside(path) : List.of(path)) {
                    String name = String.valueOf(file.getFileName());
                    if (texts.put(name, text(SourceFile.read(file))) != null) {
                        throw new BadInput("Two files are called " + name + ".");
                    }
                }
            }
            return new Submission(pack.slug(), language(texts, named), texts);
        } catch (IOException e) {
            throw new BadInput("The submission can't be read: " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new BadInput(e.getMessage() + ".", e);
        }
    }

    /// What lies in a submission's folder, but for what is hidden and what Python leaves behind.
    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept =
                    files.filter(file -> !isLeftBehind(String.valueOf(file.getFileName())))
                            .sorted()
                            .toList();
            for (Path each : kept) {
                if (Files.isDirectory(each)) {
                    throw new BadInput(
                            each
                                    + " is a folder inside a submission, which is not supported: put its"
                                    + " files beside the others.");
                }
            }
            return kept;
        }
    }

    private static boolean isLeftBehind(String name) {
        return name.startsWith(".") || name.equals("__pycache__");
    }

    private static String text(SourceFile file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(file.bytes().duplicate()).toString();
        } catch (CharacterCodingException e) {
            throw new BadInput(file.path() + " is binary: a submission is text in UTF-8.", e);
        }
    }

    private static Language language(Map<String, String> files, String named) {
        if (!named.isEmpty()) {
            return Languages.named(named);
        }
        List<Language> languages =
                files.keySet().stream()
                        .flatMap(name -> KattisPackage.languageOf(name).stream())
                        .distinct()
                        .toList();
        if (languages.isEmpty()) {
            files.keySet().forEach(StandardInput::requireSupported);
        }
        if (languages.size() != 1) {
            throw new BadInput(
                    "The language of "
                            + String.join(", ", files.keySet())
                            + " can't be told from the names: end them in .java, .py or .go, or add"
                            + " --lang.");
        }
        return languages.getFirst();
    }

    private static void requireSupported(String name) {
        KattisPackage.unsupportedLanguageOf(name)
                .ifPresent(language -> {
                    throw new BadInput(
                            name
                                    + " is in "
                                    + language
                                    + ", in which submissions are not judged: Java, Python and Go are"
                                    + " supported.");
                });
    }
}
