package onsite.judge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlineTest {
    @Test
    void whoTakesTooLongIsKilled() throws Exception {
        try (SandboxedProcess sleeper = sleeper();
                var deadline = new Deadline(sleeper, 0)) {
            assertThat(sleeper.await().signalled()).isTrue();
            assertThat(deadline.passed()).isTrue();
        }
    }

    /// A server that judges at full rate would else hold a minute's worth of dead processes.
    @Test
    void whatWasDoneInTimeIsNotHeld() throws Exception {
        WeakReference<SandboxedProcess> process = doneInTime();
        while (process.get() != null) {
            System.gc();
            Thread.sleep(10);
        }
    }

    private static WeakReference<SandboxedProcess> doneInTime() throws Exception {
        try (SandboxedProcess process = sleeper()) {
            var deadline = new Deadline(process, 3_600);
            deadline.close();
            assertThat(process.isAlive()).isTrue();
            assertThat(deadline.passed()).isFalse();
            return new WeakReference<>(process);
        }
    }

    private static SandboxedProcess sleeper() throws IOException {
        Process sleeping = new ProcessBuilder("sleep", "600").start();
        ResourceGroup group = new RlimitsOnly().create(64L << 20, 16);
        return new SandboxedProcess(sleeping, group, ended -> {});
    }
}
