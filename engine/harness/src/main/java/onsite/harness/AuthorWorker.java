package onsite.harness;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import onsite.exercise.Signature;

/// A process that holds one package's `Tests.java` and answers for it: which tests there are,
/// whether an input is valid, whether an answer is right. It is sandboxed like a submission, for
/// packages come from strangers too.
///
/// The judge sends the signature and the classes, then requests: a word and its lines. Each reply
/// begins with `ok`, `no` and a sentence (the input is invalid or the answer wrong), or `broken`
/// and a sentence (the author's mistake).
///
/// | request | lines | reply |
/// |---|---|---|
/// | `tests` | | for each test `test`, its kind, size, name and input, each on a line; then `ok` |
/// | `valid` | input | `ok` or `no` |
/// | `check` | input, expected, actual | `ok` or `no` |
/// | `valid-each` | a count, then so many inputs | a letter for each: `y`es, `n`o, `b`roken |
/// | `check-each` | a count, then input, expected and actual so many times | the same |
/// | `scaled` | the name of a scale family, a size | `test` and the input on a line, then `ok`; or `no` |
public final class AuthorWorker {
    private static final long STACK_BYTES = 64L << 20;

    private AuthorWorker() {}

    public static void main(String[] args) throws InterruptedException {
        InputStream judge = new FileInputStream(FileDescriptor.in);
        OutputStream replies =
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        var prints =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(prints);
        var thread =
                new Thread(null, () -> serve(new Lines(judge), replies), "author", STACK_BYTES);
        thread.start();
        thread.join();
        if (args.length == 0) { // a training run ends in the ordinary way, which writes the cache
            Runtime.getRuntime().halt(0);
        }
    }

    private static void serve(Lines in, OutputStream replies) {
        try {
            send(replies, "ready");
            Signature signature = in.requireSignature();
            Map<String, byte[]> classes = in.requireClasses();
            AuthoredSuite suite;
            try {
                suite = AuthoredSuite.load(signature, classes);
            } catch (AuthorMistake e) {
                send(replies, "broken " + e.getMessage());
                return;
            }
            send(replies, "ok");
            for (String request = in.next(); request != null; request = in.next()) {
                send(replies, answer(suite, request, in, replies));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1); // the judge is gone
        }
    }

    private static String answer(
            AuthoredSuite suite, String request, Lines in, OutputStream replies)
            throws IOException {
        try {
            return switch (request) {
                case "tests" -> {
                    for (AuthoredSuite.Written test : suite.tests()) {
                        send(replies, "test");
                        send(replies, test.kind());
                        send(replies, String.valueOf(test.size()));
                        send(replies, test.name());
                        send(replies, test.input());
                    }
                    yield "ok";
                }
                case "valid" ->
                        suite.valid(in.require()).map(reason -> "no " + reason).orElse("ok");
                case "check" ->
                        suite.check(in.require(), in.require(), in.require())
                                .map(reason -> "no " + reason)
                                .orElse("ok");
                case "valid-each" -> {
                    int count = in.requireCount();
                    String[] inputs = lines(in, count);
                    yield letters(count, i -> suite.valid(inputs[i]));
                }
                case "check-each" -> {
                    int count = in.requireCount();
                    String[] lines = lines(in, 3 * count);
                    yield letters(
                            count,
                            i -> suite.check(lines[3 * i], lines[3 * i + 1], lines[3 * i + 2]));
                }
                case "scaled" -> {
                    String family = in.require();
                    String input = suite.scaled(family, in.requireCount());
                    send(replies, "test");
                    send(replies, input);
                    yield "ok";
                }
                default -> "broken unknown request " + request;
            };
        } catch (AuthorMistake e) {
            return "broken " + e.getMessage();
        } catch (StackOverflowError | OutOfMemoryError e) {
            return "broken Tests.java ran into " + e.getClass().getSimpleName();
        }
    }

    private static String[] lines(Lines in, int count) throws IOException {
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] = in.require();
        }
        return lines;
    }

    private static String letters(int count, IntFunction<Optional<String>> question) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char letter;
            try {
                letter = question.apply(i).isEmpty() ? 'y' : 'n';
            } catch (RuntimeException | StackOverflowError e) { // one must not spoil the others
                letter = 'b';
            }
            letters.append(letter);
        }
        return letters.toString();
    }

    private static void send(OutputStream replies, String line) throws IOException {
        replies.write((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
        replies.flush();
    }
}
