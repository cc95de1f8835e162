package onsite.judge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoReleasesTest {
    @TempDir Path machine;

    private GoRelease release(String version) throws IOException {
        Path root = Files.createDirectories(machine.resolve(version));
        Files.createDirectories(root.resolve("pkg/tool/linux_amd64"));
        Files.createDirectories(root.resolve("bin"));
        assertThat(Files.createFile(root.resolve("bin/go")).toFile().setExecutable(true)).isTrue();
        return GoRelease.read(root, version).orElseThrow();
    }

    @Test
    void theNewestIsTakenWhereverItIsFound() throws IOException {
        GoRelease debian = release("go1.19.8");
        GoRelease newest = release("go1.26.8");
        GoRelease middle = release("go1.26");

        assertThat(GoReleases.newest(List.of(debian, newest, middle))).contains(newest);
        assertThat(GoReleases.newest(List.of(newest, middle, debian))).contains(newest);
        assertThat(GoReleases.newest(List.of(debian))).contains(debian);
    }

    @Test
    void versionsAreComparedAsNumbers() throws IOException {
        assertThat(release("go1.9.7")).isLessThan(release("go1.19"));
        assertThat(release("go1.22rc1")).isLessThan(release("go1.22"));
        assertThat(release("go1.22rc2")).isGreaterThan(release("go1.21.13"));
        assertThat(release("devel go1.27-3f2c8b1 Mon")).isGreaterThan(release("go1.26.8"));
    }

    @Test
    void whatIsTooOldOrIncompleteIsNotTaken() throws IOException {
        GoRelease old = release("go1.18.10");
        GoRelease incomplete = GoRelease.read(machine.resolve("nowhere"), "go1.26.8").orElseThrow();

        assertThat(GoReleases.newest(List.of(old, incomplete))).isEmpty();
        assertThat(GoRelease.read(machine, "")).isEmpty();
        var none = new GoReleases(List.of(old), Optional.empty(), Optional.empty());
        assertThat(none.toolchain().advice())
                .contains("Go 1.19 or newer", "1.18.10", old.root().toString());
    }

    @Test
    void aNamedGoIsTheOnlyOneAsked() {
        GoReleases releases = GoReleases.find(Optional.of(machine));

        assertThat(releases.chosen()).isEmpty();
        assertThat(releases.toolchain().isPresent()).isFalse();
        assertThat(releases.advice()).contains("ONSITE_GO", machine.toString());
    }

    @Test
    void whatWasFoundBesidesAndWhatIsLackingIsSaid() throws IOException {
        GoRelease debian = release("go1.19.8");
        GoRelease older = release("go1.18.1");
        var releases =
                new GoReleases(List.of(older, debian), Optional.empty(), Optional.of(debian));

        assertThat(releases.toolchain().version()).contains("1.19.8");
        assertThat(releases.toolchain().remarks())
                .anyMatch(remark -> remark.contains(older.root().toString()))
                .anyMatch(remark -> remark.contains("slices") && remark.contains("1.22"));
        assertThat(release("go1.26.8").lacks()).isEmpty();
    }
}
