package onsite.judge.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.exercise.Problem;

/// The CPU limit of a test, measured on the machine that judges: a multiple of what the slowest
/// accepted solution in the language needs, so that slow and fast machines agree on the verdict.
/// Remembered for each package version.
public final class CpuLimits {
    /// Measures the accepted solutions of a package in one language.
    public interface Measurement {
        /// @return the CPU time of the slowest in its slowest test, in microseconds; empty if there
        ///   is none
        OptionalLong slowestMicros(Problem problem, Language language)
                throws IOException, InterruptedException, PackageFault;
    }

    private final Path folder;
    private final Measurement measurement;
    private final Map<String, Duration> known = new ConcurrentHashMap<>();

    public CpuLimits(Path cache, Measurement measurement) throws IOException {
        this.folder = Files.createDirectories(cache.resolve("limits"));
        this.measurement = measurement;
    }

    /// Whether it has been measured.
    public boolean isKnown(Problem problem, Language language) {
        return known.containsKey(key(problem, language))
                || Files.exists(folder.resolve(key(problem, language)));
    }

    /// Remembers what somebody else measured.
    ///
    /// @param slowestMicros as a [Measurement] gives it
    public void remember(Problem problem, Language language, long slowestMicros)
            throws IOException {
        write(key(problem, language), slowestMicros);
    }

    private static String key(Problem problem, Language language) {
        return problem.slug() + "-" + language.id() + "-" + problem.version();
    }

    private void write(String key, long micros) throws IOException {
        Files.writeString(folder.resolve(key), micros + "\n", StandardCharsets.US_ASCII);
    }

    public Duration of(Problem problem, Language language)
            throws IOException, InterruptedException, PackageFault {
        String key = key(problem, language);
        Duration limit = known.get(key);
        if (limit != null) {
            return limit;
        }
        Path file = folder.resolve(key);
        long micros;
        if (Files.exists(file)) {
            micros = Long.parseLong(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } else {
            OptionalLong measured = measurement.slowestMicros(problem, language);
            if (measured.isEmpty()) {
                return problem.limits().cpuMax(); // nothing to compare with
            }
            micros = measured.getAsLong();
            write(key, micros);
        }
        limit = within(problem.limits(), micros);
        known.put(key, limit);
        return limit;
    }

    static Duration within(Limits limits, long slowestMicros) {
        var wanted = Duration.ofNanos((long) (limits.factor() * slowestMicros * 1_000));
        if (wanted.compareTo(limits.cpuMin()) < 0) {
            return limits.cpuMin();
        }
        return wanted.compareTo(limits.cpuMax()) > 0 ? limits.cpuMax() : wanted;
    }
}
