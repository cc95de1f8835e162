package onsite.harness;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A process that is started before it is needed, runs one Java submission, and dies.
///
/// Standard input brings the submission and its tests, standard output takes the answers, and
/// standard error takes what the submission prints.
///
/// Its classes come loaded and linked from an ahead-of-time cache, for which it is run once with
/// the word `train` and a small submission of its own. Where there is no cache, the word `rehearse`
/// has it run that submission before it says `ready`.
public final class RunWorker {
    /// Deep recursion is ordinary in interviews; a real overflow is still found, after half a
    /// million frames or more. Not larger: when compiled frames unwind, the JVM keeps up to six
    /// times their size for itself until the last is gone, and the kernel counts that.
    private static final long STACK_BYTES = 64L << 20;

    private RunWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        InputStream judge = new FileInputStream(FileDescriptor.in);
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        var prints =
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 13),
                        false,
                        StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(prints);
        System.setErr(prints);
        boolean training = args.length > 0 && args[0].equals("train");
        if (training || (args.length > 0 && args[0].equals("rehearse"))) {
            rehearse();
        }
        answers.write("ready\n".getBytes(StandardCharsets.UTF_8));
        var session = new RunSession(new Lines(judge), answers, prints);
        var thread = new Thread(null, session::run, "submission", STACK_BYTES);
        var watch =
                new Thread(
                        new DeadlockWatch(
                                thread,
                                session::isTesting,
                                waiting -> {
                                    session.deadlocked(waiting);
                                    Runtime.getRuntime().halt(0);
                                }),
                        "deadlock-watch");
        watch.setDaemon(true);
        watch.start(); // first, so that the session finds it among the threads that it counts
        thread.start();
        thread.join();
        prints.flush();
        // halted, so that no shutdown hook of the submission runs
        if (!training) { // such a run ends in the ordinary way, which writes the cache
            Runtime.getRuntime().halt(0);
        }
    }

    /// Loads and links; nothing is compiled for it, as what the JIT compiler spends here it spends
    /// for every submission.
    private static void rehearse() throws IOException {
        try (InputStream in = RunWorker.class.getResourceAsStream("rehearsal/Solution.class")) {
            if (in == null) {
                return; // only the first verdict would be slower
            }
            String name = "onsite.harness.rehearsal.Solution";
            String script =
                    "rehearsal\nfunction\nreturn\nsolve(nums: int[], word: string, rows: list<int>) -> int[]\n1\n"
                            + name
                            + " "
                            + Base64.getEncoder().encodeToString(in.readAllBytes())
                            + "\n[[3,1,2],\"a\\nb\",[1,2]]\n[[],\"\",[]]\n";
            var input = new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8));
            var nowhere =
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            new RunSession(new Lines(input), OutputStream.nullOutputStream(), nowhere).run();
        }
    }
}
