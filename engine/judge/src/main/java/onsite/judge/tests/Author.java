package onsite.judge.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Problem;
import onsite.judge.language.CompileWorkers;
import onsite.judge.language.JavaSupport;
import onsite.judge.language.JavaToolchain;
import onsite.judge.language.SignatureLines;
import onsite.judge.sandbox.Deadline;
import onsite.judge.sandbox.SandboxedProcess;
import org.jspecify.annotations.Nullable;

/// A package's `Tests.java`, running in a sandbox of its own. One conversation at a time.
public final class Author implements AutoCloseable {
    private static final long SECONDS_MAX = 60;
    private static final long TESTS_CHARACTERS_MAX = 256L << 20;

    private final SandboxedProcess process;
    private final Writer requests;
    private final BufferedReader replies;
    private @Nullable Deadline deadline; // of the conversation that goes on

    private Author(SandboxedProcess process) {
        this.process = process;
        this.requests = new OutputStreamWriter(process.input(), StandardCharsets.UTF_8);
        this.replies =
                new BufferedReader(
                        new InputStreamReader(process.output(), StandardCharsets.UTF_8), 1 << 16);
        Thread.ofPlatform().daemon().name("author-prints").start(() -> discard(process));
    }

    private static void discard(SandboxedProcess process) {
        try {
            process.errors().skip(Long.MAX_VALUE);
        } catch (IOException e) {
            // it is gone
        }
    }

    /// @throws PackageFault if `Tests.java` is missing or does not compile
    static Author open(Problem problem, CompileWorkers compiler, JavaToolchain jdk)
            throws IOException, InterruptedException, PackageFault {
        Path file = problem.directory().resolve("Tests.java");
        if (!Files.isRegularFile(file)) {
            throw new PackageFault("Tests.java is missing");
        }
        var outcome =
                compiler.compile(
                        CompileWorkers.Mode.AUTHOR, Map.of("Tests.java", Files.readString(file)));
        Map<String, byte[]> classes =
                switch (outcome) {
                    case CompileWorkers.Compiled compiled -> compiled.classes();
                    case CompileWorkers.Rejected(List<CompilerMessage> messages) ->
                            throw new PackageFault(
                                    messages.isEmpty()
                                            ? "Tests.java does not compile"
                                            : "Tests.java:"
                                                    + messages.getFirst().line()
                                                    + ": "
                                                    + messages.getFirst().message());
                };
        var author = new Author(jdk.startAuthorWorker());
        try {
            author.requests.append(SignatureLines.of(problem.signature()));
            author.requests.append(JavaSupport.ClassLines.of(classes));
            author.expectOk(author.converse(""));
            return author;
        } catch (IOException | PackageFault e) {
            author.close();
            throw e;
        }
    }

    /// The tests without their answers.
    synchronized List<TestCase> tests() throws IOException, PackageFault {
        var tests = new ArrayList<TestCase>();
        String reply = converse("tests\n");
        long characters = 0;
        while (reply.equals("test")) {
            var kind = TestCase.Kind.valueOf(line().toUpperCase(Locale.ROOT));
            int size = Integer.parseInt(line());
            String name = line();
            String input = line();
            characters += input.length();
            if (characters > TESTS_CHARACTERS_MAX) {
                throw new PackageFault(
                        "the tests together are larger than 256 MB: make the scale family smaller");
            }
            tests.add(new TestCase(kind, name, size, input, ""));
            reply = line();
        }
        expectOk(reply);
        return tests;
    }

    /// The first constraint that an input breaks.
    public synchronized Optional<String> valid(String input) throws IOException, PackageFault {
        return reason(converse("valid\n" + input + "\n"));
    }

    /// Why an answer is wrong.
    public synchronized Optional<String> check(String input, String expected, String actual)
            throws IOException, PackageFault {
        return reason(converse("check\n" + input + "\n" + expected + "\n" + actual + "\n"));
    }

    /// Which of the inputs keep every constraint. An input on which `valid` itself fails does not.
    public synchronized BitSet validAmong(List<String> inputs) throws IOException, PackageFault {
        return places(inputs.size(), 'y', "valid-each\n" + inputs.size() + "\n" + lines(inputs));
    }

    /// An answer to be checked, all canonical JSON.
    public record Answered(String input, String expected, String actual) {}

    /// Which of the answers are wrong. One on which `check` itself fails is not said to be.
    public synchronized BitSet wrongAmong(List<Answered> answers) throws IOException, PackageFault {
        var lines = new ArrayList<String>();
        for (Answered answer : answers) {
            lines.addAll(List.of(answer.input(), answer.expected(), answer.actual()));
        }
        return places(answers.size(), 'n', "check-each\n" + answers.size() + "\n" + lines(lines));
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private BitSet places(int count, char wanted, String request) throws IOException, PackageFault {
        String letters = converse(request);
        if (letters.length() != count) {
            throw new PackageFault("Tests.java answered '" + letters + "'");
        }
        var places = new BitSet();
        for (int i = 0; i < count; i++) {
            places.set(i, letters.charAt(i) == wanted);
        }
        return places;
    }

    /// What a scale family makes at a size that need not be one of its own; empty if it makes no
    /// valid input of that size.
    public synchronized Optional<String> scaled(String family, int size)
            throws IOException, PackageFault {
        String reply = converse("scaled\n" + family + "\n" + size + "\n");
        if (!reply.equals("test")) {
            return Optional.empty();
        }
        String input = line();
        expectOk(line());
        return Optional.of(input);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private String converse(String request) throws IOException, PackageFault {
        endConversation();
        deadline = new Deadline(process, SECONDS_MAX);
        try {
            requests.append(request).flush();
            String reply = line();
            if (!reply.equals("test")) {
                endConversation();
            }
            return reply;
        } catch (IOException e) {
            endConversation();
            throw new PackageFault(
                    "Tests.java ran for more than "
                            + SECONDS_MAX
                            + " seconds, used too much memory, or ended the process");
        }
    }

    private void endConversation() {
        if (deadline != null) {
            deadline.close();
            deadline = null;
        }
    }

    private Optional<String> reason(String reply) throws PackageFault {
        if (reply.startsWith("no ")) {
            return Optional.of(reply.substring(3));
        }
        expectOk(reply);
        return Optional.empty();
    }

    private void expectOk(String reply) throws PackageFault {
        endConversation();
        if (!reply.equals("ok")) {
            throw new PackageFault(
                    reply.startsWith("broken ")
                            ? "Tests.java: " + reply.substring(7)
                            : "Tests.java answered '" + reply + "'");
        }
    }

    private String line() throws IOException {
        String line = replies.readLine();
        if (line == null) {
            throw new IOException("the author's process ended");
        }
        return line;
    }

    @Override
    public void close() {
        process.close();
    }
}
