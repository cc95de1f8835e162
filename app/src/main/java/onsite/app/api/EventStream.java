package onsite.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import onsite.app.store.SubmissionId;
import onsite.app.submission.SubmissionEvent;
import onsite.app.submission.Submissions;
import org.jspecify.annotations.Nullable;

/// Sends the events of one submission to one client: `queued`, `compiling`, `running`,
/// `explaining`, and at last `verdict` or `postponed`.
///
/// The judging thread only puts events into a queue; a client that reads slowly holds up nobody.
final class EventStream {
    /// Proxies and browsers give up a connection on which nothing is heard.
    private static final int HEARTBEAT_SECONDS = 15;

    private final SseClient client;
    private final SubmissionId id;
    private final BlockingQueue<SubmissionEvent> events = new LinkedBlockingQueue<>();

    EventStream(SseClient client, SubmissionId id) {
        this.client = client;
        this.id = id;
    }

    /// Returns after the last event, or when the client is gone.
    void follow(Submissions submissions) {
        var listening = submissions.listen(id, events::add);
        if (listening.isEmpty()) {
            return;
        }
        try (var _ = listening.get()) {
            boolean more = true;
            while (more && !client.terminated()) {
                more = send(events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean send(@Nullable SubmissionEvent event) {
        if (event == null) {
            client.sendComment("still there");
            return true;
        }
        switch (event) {
            case SubmissionEvent.Queued(int ahead) ->
                    send("queued", Json.object().put("ahead", ahead));
            case SubmissionEvent.Compiling() -> send("compiling", Json.object());
            case SubmissionEvent.Running(int done, int total) ->
                    send("running", Json.object().put("done", done).put("total", total));
            case SubmissionEvent.Explaining() -> send("explaining", Json.object());
            case SubmissionEvent.Judged(var judgement) ->
                    send("verdict", SubmissionRoutes.judged(id, judgement));
            case SubmissionEvent.Postponed() -> send("postponed", Json.object());
        }
        return !event.last();
    }

    private void send(String name, ObjectNode data) {
        client.sendEvent(name, data.toString());
    }
}
