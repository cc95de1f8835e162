package onsite.app.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import io.javalin.websocket.WsMessageContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import onsite.app.interview.LoopState;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.live.LiveRooms.Side;
import onsite.app.store.SessionId;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.exercise.Language;
import onsite.exercise.Submission;

/// The WebSockets of candidate and interviewer.
public final class LiveRoutes implements Routes {
    /// As the WebSocket protocol names them (RFC 6455 §7.4.1).
    private static final int POLICY_VIOLATION = 1008;

    private static final int TOO_BIG = 1009;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CANDIDATE = "/interview/session/{id}/live";
    private static final String INTERVIEWER = "/interviewer/{id}/live";

    private final Sessions sessions;
    private final LiveRooms rooms;

    public LiveRoutes(Sessions sessions, LiveRooms rooms) {
        this.sessions = sessions;
        this.rooms = rooms;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.wsBeforeUpgrade(CANDIDATE, context -> require(context, this::ofRound));
        routes.wsBeforeUpgrade(INTERVIEWER, context -> require(context, this::ofLink));
        routes.ws(
                CANDIDATE,
                ws -> {
                    serve(ws, Side.CANDIDATE, this::ofRound);
                    ws.onMessage(this::typed);
                });
        routes.ws(
                INTERVIEWER,
                ws -> {
                    serve(ws, Side.INTERVIEWER, this::ofLink);
                    ws.onMessage(context -> {
                        // An interviewer's page says only that it is still there.
                    });
                });
    }

    private static void require(Context context, Function<String, Optional<SessionId>> loopOf) {
        if (loopOf.apply(context.pathParam("id")).isEmpty()) {
            throw new Refusal(404, "No such session", "Nobody is interviewed at this address.");
        }
    }

    private Optional<SessionId> ofRound(String id) {
        return SessionId.of(id).flatMap(sessions::round).flatMap(round -> round.plan().loop());
    }

    private Optional<SessionId> ofLink(String id) {
        return SessionId.of(id).flatMap(sessions::behind).map(LoopState::id);
    }

    private void serve(WsConfig ws, Side side, Function<String, Optional<SessionId>> loopOf) {
        ws.onConnect(context ->
                loopOf.apply(context.pathParam("id"))
                        .ifPresent(loop ->
                                rooms.join(
                                        loop,
                                        side,
                                        context.sessionId(),
                                        context::send,
                                        kept(loop).orElse(null))));
        ws.onClose(context ->
                loopOf.apply(context.pathParam("id"))
                        .ifPresent(loop -> rooms.leave(loop, context.sessionId())));
    }

    /// The newest text of the round that was begun last.
    private Optional<String> kept(SessionId loop) {
        return sessions.loop(loop)
                .flatMap(sessions::latest)
                .map(RoundState::id)
                .flatMap(round -> sessions.codes(round).stream().findFirst())
                .map(code ->
                        LiveRooms.code(
                                code.session().text(),
                                code.item(),
                                code.language().id(),
                                code.source()));
    }

    private void typed(WsMessageContext context) {
        String message = context.message();
        if (message.isEmpty()) {
            return; // only says that it is still there
        }
        JsonNode json;
        try {
            json = Objects.requireNonNull(JSON.readTree(message));
        } catch (JsonProcessingException e) {
            refuse(context, POLICY_VIOLATION, "not JSON");
            return;
        }
        Optional<Language> language = Language.of(json.path("language").asText());
        String text = json.path("text").asText();
        if (!json.path("text").isTextual() || !json.path("item").isInt() || language.isEmpty()) {
            refuse(context, POLICY_VIOLATION, "a message has text, language and item");
        } else if (text.length() > Submission.SOURCE_BYTES_MAX) {
            refuse(context, TOO_BIG, "the text is too long");
        } else {
            String id = context.pathParam("id");
            String code =
                    LiveRooms.code(id, json.path("item").intValue(), language.get().id(), text);
            ofRound(id).ifPresent(loop -> rooms.typed(loop, code));
        }
    }

    private static void refuse(WsContext context, int status, String reason) {
        context.closeSession(status, reason);
    }
}
