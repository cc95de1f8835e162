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
                default -> "broken unknown request " + request;
            };
        } catch (AuthorMistake e) {
            return "broken " + e.getMessage();
        } catch (StackOverflowError | OutOfMemoryError e) {
            return "broken Tests.java ran into " + e.getClass().getSimpleName();
        }
    }

    private static void send(OutputStream replies, String line) throws IOException {
        replies.write((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
        replies.flush();
    }
}
