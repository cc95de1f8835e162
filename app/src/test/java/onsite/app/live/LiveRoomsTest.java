package onsite.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onsite.app.live.LiveRooms.Side;
import onsite.app.store.SessionId;
import org.junit.jupiter.api.Test;

class LiveRoomsTest {
    private static final SessionId LOOP = SessionId.next(new Random(1));
    private static final SessionId OTHER = SessionId.next(new Random(2));
    private static final String PRESENT = "{\"type\":\"presence\",\"there\":true}";
    private static final String ABSENT = "{\"type\":\"presence\",\"there\":false}";

    private final LiveRooms rooms = new LiveRooms();
    private final List<String> candidate = new ArrayList<>();
    private final List<String> interviewer = new ArrayList<>();

    @Test
    void eachHearsThatTheOtherIsThere() {
        rooms.join(LOOP, Side.CANDIDATE, 1, candidate::add, null);
        assertThat(candidate).containsExactly(ABSENT);
        rooms.join(LOOP, Side.INTERVIEWER, 2, interviewer::add, null);
        assertThat(candidate).containsExactly(ABSENT, PRESENT);
        assertThat(interviewer).containsExactly(PRESENT);
        rooms.leave(LOOP, 2);
        assertThat(candidate).endsWith(ABSENT);
        assertThat(rooms.has(LOOP, Side.INTERVIEWER)).isFalse();
    }

    @Test
    void whatIsTypedGoesToTheInterviewerOfThatLoopOnly() {
        List<String> elsewhere = new ArrayList<>();
        rooms.join(LOOP, Side.CANDIDATE, 1, candidate::add, null);
        rooms.join(LOOP, Side.INTERVIEWER, 2, interviewer::add, null);
        rooms.join(OTHER, Side.INTERVIEWER, 3, elsewhere::add, null);

        rooms.typed(LOOP, "code");

        assertThat(interviewer).endsWith("code");
        assertThat(candidate).doesNotContain("code");
        assertThat(elsewhere).doesNotContain("code");
    }

    @Test
    void whoComesBackHearsTheNewestText() {
        rooms.join(LOOP, Side.CANDIDATE, 1, candidate::add, "kept");
        rooms.typed(LOOP, "first");
        rooms.typed(LOOP, "second");
        rooms.join(LOOP, Side.INTERVIEWER, 2, interviewer::add, "kept");
        assertThat(interviewer).containsExactly("second", PRESENT);
    }

    @Test
    void afterAllHaveLeftTheStoreSpeaks() {
        rooms.join(LOOP, Side.CANDIDATE, 1, candidate::add, null);
        rooms.typed(LOOP, "typed");
        rooms.leave(LOOP, 1);
        rooms.join(LOOP, Side.INTERVIEWER, 2, interviewer::add, "kept");
        assertThat(interviewer).containsExactly("kept", ABSENT);
    }

    @Test
    void aBrokenLineKeepsNobodyFromHearing() {
        rooms.join(
                LOOP,
                Side.INTERVIEWER,
                1,
                text -> {
                    throw new IllegalStateException("gone");
                },
                null);
        rooms.join(LOOP, Side.INTERVIEWER, 2, interviewer::add, null);
        rooms.changed(LOOP);
        assertThat(interviewer).endsWith("{\"type\":\"changed\"}");
    }
}
