package onsite.app.page;

import io.javalin.http.Context;
import onsite.app.interview.LoopState;
import onsite.app.interview.RoundItem;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.store.SessionId;
import onsite.app.web.Refusal;

/// Which session an address names, or a refusal that gives nothing away.
final class SessionFind {
    private final Sessions sessions;

    SessionFind(Sessions sessions) {
        this.sessions = sessions;
    }

    RoundState round(Context context) {
        return SessionId.of(context.pathParam("id"))
                .flatMap(sessions::round)
                .orElseThrow(SessionFind::unknown);
    }

    LoopState loop(Context context) {
        return SessionId.of(context.pathParam("id"))
                .flatMap(sessions::loop)
                .orElseThrow(SessionFind::unknown);
    }

    /// The loop behind an interviewer's link.
    LoopState behind(Context context) {
        return SessionId.of(context.pathParam("id"))
                .flatMap(sessions::behind)
                .orElseThrow(SessionFind::unknown);
    }

    /// The exercise that a form is about, while the round runs.
    static RoundItem item(RoundState round, int index) {
        if (round.ended()) {
            throw new Refusal(
                    409, "The round is over", "Nothing is added to a round after its end.");
        }
        if (index < 0 || index >= round.items().size()) {
            throw new Refusal(
                    404,
                    "No such exercise",
                    "The round has " + round.items().size() + " exercises, counted from 0.");
        }
        return round.items().get(index);
    }

    private static Refusal unknown() {
        return new Refusal(
                404,
                "No such session",
                "There is no session at this address. The page Mock has the loops that were started.");
    }
}
