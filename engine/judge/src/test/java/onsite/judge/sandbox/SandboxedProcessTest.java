package onsite.judge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SandboxedProcessTest {

    /// As bubblewrap's own child does that was not yet set up when its parent was killed.
    @Test
    @Timeout(60)
    void whoIsLeftInTheGroupEndsWithItsLeader() throws Exception {
        Optional<ResourceGroups> groups =
                CgroupV1.open()
                        .map(ResourceGroups.class::cast)
                        .or(() -> CgroupV2.open().map(ResourceGroups.class::cast));
        assumeTrue(groups.isPresent(), "needs control groups that can be written");
        try (ResourceGroups opened = groups.get()) {
            ResourceGroup group = opened.create(64L << 20, 16);
            var script = new StringBuilder();
            group.membership()
                    .forEach(file -> script.append("echo 0 > ").append(file).append("; "));
            script.append("setsid sleep 600 & echo waiting");
            Process leader = new ProcessBuilder("/bin/sh", "-c", script.toString()).start();
            try (var process = new SandboxedProcess(leader, group, ended -> {})) {
                // the sleeper holds the other end of the pipe
                String said = new String(process.output().readAllBytes(), StandardCharsets.UTF_8);

                assertThat(said).isEqualTo("waiting\n");
            }
        }
    }
}
