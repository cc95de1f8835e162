package onsite.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.Signature;
import onsite.exercise.Type;
import org.jspecify.annotations.Nullable;

/// One submission from its classes to the answer of its last test.
///
/// The judge sends the nonce, the signature, the classes, then one line for each test. For each
/// test one line goes back: the nonce, a kind, the CPU time of the call in nanoseconds, and the
/// payload. A test after the words `heap` and a number is weighed and not answered: the payload of
/// its `ok` is the [HeapScale.Weight], `[allocated,live]`.
///
/// | kind    | payload |
/// |---------|---------|
/// | `entry` | a sentence: the class or method asked for is missing; nothing follows |
/// | `ok`    | the answer, canonical JSON |
/// | `wrong` | a sentence: the answer has no place in its type |
/// | `error` | JSON with `type`, `message`, `file`, `line`, `trace` of what was thrown; the type is
/// `onsite.Deadlock` where every thread of the submission waits for another |
/// | `end`   | nothing: every test was run |
///
/// A line that says `program` in place of a test brings the classes of another program of the same
/// signature, which answers from there on: loaded by a loader of its own, so that it meets no
/// static state of the one before. If that has left a thread running, the session ends instead.
final class RunSession {
    private static final int TRACE_FRAMES_MAX = 24;
    private static final int MESSAGE_CHARACTERS_MAX = 2_000;
    private static final byte[] PROGRAM = "program".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEAP = "heap ".getBytes(StandardCharsets.US_ASCII);

    private final Lines in;
    private final OutputStream answers;
    private final PrintStream prints;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private volatile String nonce = "";
    private volatile boolean testing;

    /// @param prints what the submission sees as its standard output
    RunSession(Lines in, OutputStream answers, PrintStream prints) {
        this.in = in;
        this.answers = answers;
        this.prints = prints;
    }

    void run() {
        try {
            nonce = in.require();
            Signature signature = in.requireSignature();
            Optional<Entry> loaded = entry(signature);
            int threadsBefore = Thread.activeCount();
            int index = 0;
            for (byte[] line = in.nextBytes();
                    line != null && loaded.isPresent();
                    line = in.nextBytes()) {
                if (Arrays.equals(line, PROGRAM)) {
                    if (Thread.activeCount() > threadsBefore) {
                        return;
                    }
                    loaded = entry(signature);
                    continue;
                }
                Entry entry = loaded.get();
                mark(index++);
                testing = true;
                if (line.length > 0 && line[0] == HEAP[0]) {
                    weigh(new HeapScale(signature, entry), line);
                } else {
                    test(signature, entry, new JsonReader(line));
                }
                testing = false;
            }
            if (loaded.isPresent()) {
                send("end", 0, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads and loads a program.
    ///
    /// @return empty if it has not what the signature asks for, which then has been told
    private Optional<Entry> entry(Signature signature) throws IOException {
        Map<String, byte[]> classes = in.requireClasses();
        try {
            var loader = new MemoryClassLoader(classes, RunSession.class.getClassLoader());
            return Optional.of(new Entry(signature, loader, List.copyOf(classes.keySet())));
        } catch (EntryMissing | LinkageError e) {
            send("entry", 0, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    boolean isTesting() {
        return testing;
    }

    /// Says of the test that is being run that it can never end. Called from another thread.
    void deadlocked(StackTraceElement[] waiting) {
        var thrown = new IllegalStateException();
        thrown.setStackTrace(waiting);
        try {
            prints.flush();
            send("error", 0, described("onsite.Deadlock", thrown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tells the judge, in the stream of what is printed, where the prints of the next test begin.
    private void mark(int index) {
        prints.print("\u0001" + nonce + " " + index + "\n");
        prints.flush();
    }

    private void test(Signature signature, Entry entry, JsonReader line) throws IOException {
        var clock = new CpuClock(threads);
        try {
            var answer = new StringBuilder();
            if (signature instanceof Signature.Function function) {
                var operation = entry.operation(function.method().name());
                var call =
                        new Entry.Prepared(operation, entry.readArguments(operation.types(), line));
                clock.start();
                Object result = Entry.call(entry.construct(new Object[0]), call);
                clock.stop();
                writeAnswer(function, entry.codec(), call, result, answer);
            } else {
                line.expect('[');
                @Nullable Object[] arguments = entry.readArguments(entry.constructorTypes(), line);
                List<Entry.Prepared> calls = entry.readCalls(line);
                writeResults(entry.codec(), calls, live(entry, arguments, calls, clock), answer);
            }
            prints.flush();
            send("ok", clock.nanos(), answer);
        } catch (InvocationTargetException e) {
            prints.flush();
            send("error", clock.nanos(), described(e.getCause() == null ? e : e.getCause()));
        } catch (WrongShape e) {
            prints.flush();
            send("wrong", clock.nanos(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            // a class of the submission does not load, or the value it answered is code of its own
            prints.flush();
            Throwable cause =
                    e instanceof ExceptionInInitializerError && e.getCause() != null
                            ? e.getCause()
                            : e;
            send("error", clock.nanos(), described(cause));
        }
    }

    /// Calls one method after the other on one object.
    ///
    /// @return what each call gave, or what was [Written] of it
    private static List<@Nullable Object> live(
            Entry entry, @Nullable Object[] arguments, List<Entry.Prepared> calls, CpuClock clock)
            throws InvocationTargetException {
        var results = new ArrayList<@Nullable Object>(calls.size());
        clock.start();
        Object target = entry.construct(arguments);
        for (Entry.Prepared call : calls) {
            Object result = Entry.call(target, call);
            Type type = call.operation().result();
            if (type instanceof Type.Scalar || type == Type.Nothing.VOID) {
                results.add(result);
            } else {
                clock.stop();
                var text = new StringBuilder();
                entry.codec().write(type, result, text);
                results.add(new Written(text.toString()));
                clock.start();
            }
        }
        clock.stop();
        return results;
    }

    /// What a call answered that later calls may change, such as a list of the submission's own:
    /// its JSON, as it was when the call returned it.
    private record Written(String json) {}

    /// `heap 4 [[1,2],3]`: the digit says how often to look.
    private void weigh(HeapScale scale, byte[] line) throws IOException {
        int looks = line[HEAP.length] - '0';
        byte[] test = Arrays.copyOfRange(line, HEAP.length + 2, line.length);
        try {
            HeapScale.Weight weight = scale.weigh(test, looks);
            send("ok", 0, "[" + weight.allocated() + "," + weight.live() + "]");
        } catch (InvocationTargetException e) {
            send("error", 0, described(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException | RuntimeException | Error e) {
            send("error", 0, described(e));
        }
    }

    private static void writeAnswer(
            Signature.Function function,
            Codec codec,
            Entry.Prepared call,
            @Nullable Object result,
            StringBuilder out) {
        if (function.answer() instanceof Signature.Answer.Prefix prefix) {
            writePrefix(prefix.name(), function.position(prefix.name()), codec, call, result, out);
        } else if (function.answer() instanceof Signature.Answer.Argument argument) {
            int position = function.position(argument.name());
            codec.write(call.operation().types().get(position), call.arguments()[position], out);
        } else {
            codec.write(call.operation().result(), result, out);
        }
    }

    private static void writePrefix(
            String name,
            int position,
            Codec codec,
            Entry.Prepared call,
            @Nullable Object result,
            StringBuilder out) {
        Object array = call.arguments()[position];
        int length = array == null ? 0 : Array.getLength(array);
        int wanted = result instanceof Integer number ? number : -1;
        if (array == null || wanted < 0 || wanted > length) {
            throw new WrongShape(
                    "it returned " + result + ", but " + name + " has " + length + " elements");
        }
        Type element = ((Type.ArrayOf) call.operation().types().get(position)).element();
        out.append('[');
        for (int i = 0; i < wanted; i++) {
            out.append(i == 0 ? "" : ",");
            codec.write(element, Array.get(array, i), out);
        }
        out.append(']');
    }

    private static void writeResults(
            Codec codec,
            List<Entry.Prepared> calls,
            List<@Nullable Object> results,
            StringBuilder out) {
        out.append('[');
        for (int i = 0; i < calls.size(); i++) {
            out.append(i == 0 ? "" : ",");
            Type type = calls.get(i).operation().result();
            if (type == Type.Nothing.VOID) {
                out.append("null");
            } else if (results.get(i) instanceof Written(String json)) {
                out.append(json);
            } else {
                codec.write(type, results.get(i), out);
            }
        }
        out.append(']');
    }

    private void send(String kind, long cpuNanos, CharSequence payload) throws IOException {
        String line = nonce + " " + kind + " " + cpuNanos + " " + oneLine(payload) + "\n";
        answers.write(line.getBytes(StandardCharsets.UTF_8));
        answers.flush();
    }

    private static CharSequence oneLine(CharSequence payload) {
        String text = payload.toString();
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    private static CharSequence described(Throwable thrown) {
        return described(thrown.getClass().getName(), thrown);
    }

    private static CharSequence described(String type, Throwable thrown) {
        var out = new StringBuilder("{\"type\":");
        JsonWriter.string(out, type);
        out.append(",\"message\":");
        JsonWriter.string(out, shortened(messageOf(thrown)));
        var trace = new StringBuilder();
        String file = "";
        int line = 0;
        int frames = 0;
        for (StackTraceElement frame : thrown.getStackTrace()) {
            boolean own = MemoryClassLoader.NAME.equals(frame.getClassLoaderName());
            if (own && line == 0 && frame.getLineNumber() > 0) {
                file = String.valueOf(frame.getFileName());
                line = frame.getLineNumber();
            }
            if (frame.getClassName().startsWith("onsite.harness.")
                    || frames++ >= TRACE_FRAMES_MAX) {
                break;
            }
            trace.append("  at ")
                    .append(frame.getClassName())
                    .append('.')
                    .append(frame.getMethodName());
            trace.append('(')
                    .append(frame.getFileName())
                    .append(':')
                    .append(frame.getLineNumber())
                    .append(")\n");
        }
        out.append(",\"file\":");
        JsonWriter.string(out, file);
        out.append(",\"line\":").append(line).append(",\"trace\":");
        JsonWriter.string(out, trace);
        return out.append('}');
    }

    private static String messageOf(Throwable thrown) {
        try {
            return String.valueOf(thrown.getMessage());
        } catch (RuntimeException | Error hostile) { // getMessage can be the submission's own code
            return "";
        }
    }

    private static String shortened(String text) {
        return text.length() <= MESSAGE_CHARACTERS_MAX
                ? text
                : text.substring(0, MESSAGE_CHARACTERS_MAX) + "…";
    }
}
