package onsite.judge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.judge.sandbox.Programs;

/// One installed release of Go. Ordered by version: a release candidate comes before its release.
///
/// @param root its GOROOT, without symbolic links
/// @param version such as `1.19.8` or `1.22rc1`
record GoRelease(Path root, String version, int major, int minor, int patch)
        implements Comparable<GoRelease> {
    /// The first that knows GOMEMLIMIT, by which a program collects garbage before it reaches its
    /// bound. Generics, which the harness is written with, are one release older.
    static final int OLDEST_MINOR = 19;

    private static final int BEFORE_ITS_RELEASE = -1;
    private static final Pattern VERSION =
            Pattern.compile("go((\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4})|((?:rc|beta)\\d+))?)");
    private static final Comparator<GoRelease> BY_VERSION =
            Comparator.comparingInt(GoRelease::major)
                    .thenComparingInt(GoRelease::minor)
                    .thenComparingInt(GoRelease::patch);

    /// What newer releases brought that solutions often use.
    private static final List<Novelty> NOVELTIES =
            List.of(
                    new Novelty(21, "min, max, clear and the packages slices, maps and cmp"),
                    new Novelty(22, "range over an integer"),
                    new Novelty(23, "range over a function"));

    private record Novelty(int minor, String what) {}

    /// Asks a `go` program what it is; empty if it does not answer as one.
    ///
    /// The environment of whoever started us has no say: GOROOT would make every `go` the same one.
    static Optional<GoRelease> ask(Path program) {
        return Programs.outputOf(
                        List.of(
                                "/usr/bin/env",
                                "-u",
                                "GOROOT",
                                "GOTOOLCHAIN=local",
                                "GOENV=off",
                                program.toString(),
                                "env",
                                "GOROOT",
                                "GOVERSION"))
                .map(output -> output.lines().toList())
                .filter(lines -> lines.size() >= 2)
                .flatMap(lines -> read(Path.of(lines.get(0)), lines.get(1)));
    }

    /// @param version as GOVERSION says it: `go1.19.8`, `devel go1.27-3f2c…`; before Go 1.16 it
    ///   says nothing
    static Optional<GoRelease> read(Path root, String version) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int patch = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        return Optional.of(
                new GoRelease(
                        real(root),
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        matcher.group(5) == null ? patch : BEFORE_ITS_RELEASE));
    }

    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException e) {
            return root.toAbsolutePath();
        }
    }

    /// Whether the judge can work with it: it is new enough, and all of it is there.
    boolean isUsable() {
        return (major > 1 || minor >= OLDEST_MINOR)
                && Files.isExecutable(root.resolve("bin/go"))
                && Files.isDirectory(root.resolve("pkg/tool"));
    }

    /// For the compiler's `-lang`.
    String languageVersion() {
        return "go" + major + "." + minor;
    }

    /// What solutions can't use with it, each with the version that brought it.
    List<String> lacks() {
        return NOVELTIES.stream()
                .filter(novelty -> major == 1 && minor < novelty.minor())
                .map(novelty -> novelty.what() + " (1." + novelty.minor() + ")")
                .toList();
    }

    @Override
    public int compareTo(GoRelease other) {
        return BY_VERSION.compare(this, other);
    }

    @Override
    public String toString() {
        return version + ", " + root;
    }
}
