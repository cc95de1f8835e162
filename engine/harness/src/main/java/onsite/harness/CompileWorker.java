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
import java.util.Base64;
import java.util.TreeMap;

/// A process that keeps javac warm and compiles one set of files after the other. It never runs
/// what it compiles: annotation processing is off.
///
/// A request is the word `plain` or `author` (with the generator language on the class path), a
/// count, and for each file its name and its text in Base64, separated by a space. The reply is one
/// line `fail` or `ok`; a count of messages and one line of JSON each; a count of classes and for
/// each its binary name and its bytes in Base64.
public final class CompileWorker {
    private static final long STACK_BYTES = 16L << 20;

    private CompileWorker() {}

    public static void main(String[] args) throws InterruptedException {
        InputStream judge = new FileInputStream(FileDescriptor.in);
        OutputStream replies =
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var thread =
                new Thread(null, () -> serve(new Lines(judge), replies), "compiler", STACK_BYTES);
        thread.start();
        thread.join();
        if (args.length == 0) { // a training run ends in the ordinary way, which writes the cache
            Runtime.getRuntime().halt(0);
        }
    }

    private static void serve(Lines in, OutputStream replies) {
        try (var compiler = new JavaSources()) {
            compiler.rehearse();
            write(replies, "ready\n");
            for (String mode = in.next(); mode != null; mode = in.next()) {
                int count = in.requireCount();
                var files = new TreeMap<String, String>();
                for (int i = 0; i < count; i++) {
                    String line = in.require();
                    int space = line.indexOf(' ');
                    files.put(
                            line.substring(0, space),
                            new String(
                                    Base64.getDecoder().decode(line.substring(space + 1)),
                                    StandardCharsets.UTF_8));
                }
                JavaSources.Result result = compiler.compile(files, mode.equals("author"));
                write(replies, written(result));
                if (result.exhausted()) {
                    return; // a fresh worker takes over
                }
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1); // the judge is gone
        }
    }

    private static String written(JavaSources.Result result) {
        var out = new StringBuilder(result.success() ? "ok\n" : "fail\n");
        out.append(result.messages().size()).append('\n');
        for (JavaSources.Message message : result.messages()) {
            out.append("{\"file\":");
            JsonWriter.string(out, message.file());
            out.append(",\"line\":").append(message.line());
            out.append(",\"column\":").append(message.column());
            out.append(",\"error\":").append(message.error());
            out.append(",\"message\":");
            JsonWriter.string(out, message.text());
            out.append("}\n");
        }
        out.append(result.classes().size()).append('\n');
        result.classes()
                .forEach((name, bytes) ->
                        out.append(name)
                                .append(' ')
                                .append(Base64.getEncoder().encodeToString(bytes))
                                .append('\n'));
        return out.toString();
    }

    private static void write(OutputStream replies, String text) throws IOException {
        replies.write(text.getBytes(StandardCharsets.UTF_8));
        replies.flush();
    }
}
