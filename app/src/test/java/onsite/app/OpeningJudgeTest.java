package onsite.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import onsite.exercise.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OpeningJudgeTest {
    @Test
    void nobodyWaitsToHearWhichLanguagesRun() {
        var nobodyOpens = new CountDownLatch(1);
        try (var judge =
                new OpeningJudge(() -> {
                    try {
                        nobodyOpens.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new IllegalStateException("it can't be opened");
                })) {
            judge.open();
            assertThat(Language.values()).allMatch(judge::canRun);

            nobodyOpens.countDown();
            assertThatThrownBy(judge::get).isInstanceOf(CompletionException.class);
            assertThat(Language.values()).allMatch(judge::canRun);
        }
    }
}
