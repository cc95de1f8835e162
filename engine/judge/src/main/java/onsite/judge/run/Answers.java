package onsite.judge.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the lines of the answer channel that carry the nonce; others were forged or printed and
/// count for nothing.
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String prefix;
    private final Watch watch;
    private final Runner.Listener listener;
    private int total;
    private boolean hurries;
    private final AnswerLines lines;
    private final List<RunLog.Outcome> outcomes = new ArrayList<>();
    private Optional<RunLog.Unloadable> unloadable = Optional.empty();

    Answers(
            String nonce,
            Watch watch,
            InputStream output,
            long bytesMax,
            Runner.Listener listener) {
        this.prefix = nonce + " ";
        this.watch = watch;
        this.listener = listener;
        this.lines = new AnswerLines(output, bytesMax);
    }

    List<RunLog.Outcome> outcomes() {
        return outcomes;
    }

    Optional<RunLog.Unloadable> unloadable() {
        return unloadable;
    }

    /// As many answers are waited for, all together.
    void expect(int answers) {
        total = answers;
    }

    /// Once a test has thrown an error, the rest of the run is kept short.
    void hurryAfterError() {
        hurries = true;
    }

    /// Reads until the harness says that it is done.
    ///
    /// @return whether every test was answered
    boolean readToEnd() {
        return read(false) && outcomes.size() == total;
    }

    /// Reads until as many answers are there as were expected.
    ///
    /// @return false if the process ended before
    boolean readExpected() {
        return outcomes.size() >= total || (read(true) && outcomes.size() >= total);
    }

    private boolean read(boolean onlyExpected) {
        try {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().startsWith(prefix)
                        && (take(line.get()) || (onlyExpected && outcomes.size() >= total))) {
                    return true;
                }
            }
        } catch (AnswerLines.TooLong e) {
            watch.end(RunLog.Ending.ANSWERS);
        } catch (IOException e) {
            // the process was ended while we read: what came until then counts
        }
        return false;
    }

    /// @return whether nothing more is to come
    private boolean take(String line) {
        String[] parts = line.substring(prefix.length()).split(" ", 3);
        if (parts.length < 3) {
            return false;
        }
        String payload = parts[2];
        long cpuMicros = micros(parts[1]);
        switch (parts[0]) {
            case "ok" -> {
                return isEnoughWith(new RunLog.Answered(payload, cpuMicros));
            }
            case "wrong" -> {
                return isEnoughWith(new RunLog.Misshapen(payload, cpuMicros));
            }
            case "error" -> {
                return isEnoughWith(threw(payload, cpuMicros));
            }
            case "entry" ->
                    unloadable =
                            Optional.of(
                                    new RunLog.Unloadable(
                                            RunLog.Unloadable.Kind.ENTRY, payload, "", 0, 0));
            case "compile" ->
                    unloadable = Optional.of(unloadable(RunLog.Unloadable.Kind.SYNTAX, payload));
            case "load" ->
                    unloadable = Optional.of(unloadable(RunLog.Unloadable.Kind.THREW, payload));
            case "end" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
        return unloadable.isPresent();
    }

    private static long micros(String nanos) {
        try {
            return Math.max(0, Long.parseLong(nanos) / 1_000);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// Adds what came of a test.
    ///
    /// @return whether nothing more is to come, because nobody wants to know
    private boolean isEnoughWith(RunLog.Outcome outcome) {
        if (outcomes.size() >= total) {
            return false;
        }
        var _ = watch.answered();
        outcomes.add(outcome);
        if (hurries && outcome instanceof RunLog.Threw) {
            watch.failed();
        }
        if (listener.goesOn(outcomes.size() - 1, outcome)) {
            return false;
        }
        watch.end(RunLog.Ending.FAILED);
        return true;
    }

    private static RunLog.Threw threw(String payload, long cpuMicros) {
        JsonNode json = parsed(payload);
        return new RunLog.Threw(
                json.path("type").asText("an error"),
                json.path("message").asText(""),
                json.path("file").asText(""),
                json.path("line").asInt(0),
                json.path("trace").asText(""),
                cpuMicros);
    }

    private static RunLog.Unloadable unloadable(RunLog.Unloadable.Kind kind, String payload) {
        JsonNode json = parsed(payload);
        String type = json.path("type").asText("");
        String message = json.path("message").asText("");
        return new RunLog.Unloadable(
                kind,
                type.isEmpty() ? message : type + ": " + message,
                json.path("file").asText(""),
                json.path("line").asInt(0),
                json.path("column").asInt(0));
    }

    private static JsonNode parsed(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
