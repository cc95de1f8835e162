package onsite.judge.language;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onsite.exercise.Language;
import onsite.judge.sandbox.Programs;

/// The releases of Go on this machine, and which of them judges: the newest that is usable, unless
/// somebody named another one.
///
/// @param found without repetition; of equal versions the first on the PATH comes first
/// @param named a GOROOT or a `go` program
record GoReleases(List<GoRelease> found, Optional<Path> named, Optional<GoRelease> chosen) {
    private static final String WANTED = "Go 1." + GoRelease.OLDEST_MINOR + " or newer";
    private static final List<Path> USUAL =
            List.of(
                    Path.of("/usr/local/go/bin/go"),
                    Path.of("/usr/lib/golang/bin/go"),
                    Path.of("/opt/homebrew/bin/go"));

    /// Debian's releases, beside each other.
    private static final Path LIBRARIES = Path.of("/usr/lib");

    GoReleases {
        found = List.copyOf(found);
    }

    static GoReleases find(Optional<Path> named) {
        List<GoRelease> found = ask(named.isPresent() ? List.of(program(named.get())) : programs());
        return new GoReleases(found, named, newest(found));
    }

    static Optional<GoRelease> newest(List<GoRelease> found) {
        GoRelease newest = null;
        for (GoRelease each : found) {
            if (each.isUsable() && (newest == null || each.compareTo(newest) > 0)) {
                newest = each;
            }
        }
        return Optional.ofNullable(newest);
    }

    private static Path program(Path named) {
        return Files.isDirectory(named) ? named.resolve("bin/go") : named;
    }

    private static List<Path> programs() {
        var programs = new ArrayList<>(Programs.all("go"));
        programs.addAll(USUAL);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(LIBRARIES, "go-[0-9]*")) {
            folders.forEach(folder -> programs.add(folder.resolve("bin/go")));
        } catch (IOException e) {
            // a system without this folder has its Go elsewhere
        }
        return programs;
    }

    /// One program is often found under several names, and each answer costs a process.
    private static List<GoRelease> ask(List<Path> programs) {
        Set<Path> distinct = new LinkedHashSet<>();
        for (Path program : programs) {
            try {
                distinct.add(program.toRealPath());
            } catch (IOException e) {
                // it is not there
            }
        }
        Set<Path> roots = new LinkedHashSet<>();
        return distinct.stream()
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
                .flatMap(program -> GoRelease.ask(program).stream())
                .filter(release -> roots.add(release.root()))
                .toList();
    }

    Toolchain toolchain() {
        return chosen.map(release ->
                        Toolchain.found(
                                Language.GO, release.version(), release.root(), remarks(release)))
                .orElseGet(() -> Toolchain.missing(Language.GO, advice()));
    }

    /// What to do when none of them is usable.
    String advice() {
        if (named.isPresent()) {
            return "ONSITE_GO names " + named.get() + ", which is no " + WANTED;
        }
        String unusable =
                found.isEmpty()
                        ? ""
                        : " (found, but of no use: Go "
                                + found.stream()
                                        .map(GoRelease::toString)
                                        .collect(Collectors.joining("; "))
                                + ")";
        return "install " + WANTED + ", such as: apt-get install golang-go" + unusable;
    }

    private List<String> remarks(GoRelease release) {
        var remarks = new ArrayList<String>();
        String others =
                found.stream()
                        .filter(each -> !each.equals(release))
                        .map(GoRelease::toString)
                        .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            remarks.add(
                    "The newest Go is used. Also found: "
                            + others
                            + ". To use another one, set ONSITE_GO to its folder.");
        }
        if (!release.lacks().isEmpty()) {
            remarks.add(
                    "Go solutions can't use what this Go does not have: "
                            + String.join("; ", release.lacks())
                            + ".");
        }
        return remarks;
    }
}
