package onsite.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import onsite.app.store.SessionLog.Code;
import onsite.app.store.SessionLog.Event;
import onsite.app.store.SessionLog.Kind;

/// The elements of an [Archive] that belong to sessions. Reading throws as [ArchiveJson] does.
final class SessionJson {
    private SessionJson() {}

    static ObjectNode event(Event event) {
        return ArchiveJson.object()
                .put("session", event.session().text())
                .put("seq", event.seq())
                .put("kind", event.kind().id())
                .put("at", event.at().toString())
                .set("body", event.body());
    }

    static Event readEvent(JsonNode json) {
        String kind = ArchiveJson.text(json, "kind");
        return new Event(
                new SessionId(ArchiveJson.text(json, "session")),
                whole(json, "seq"),
                Kind.of(kind)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "'" + kind + "' is not an event of a session")),
                json.path("body"),
                Instant.parse(ArchiveJson.text(json, "at")));
    }

    static ObjectNode code(Code code) {
        return ArchiveJson.object()
                .put("session", code.session().text())
                .put("item", code.item())
                .put("language", code.language().id())
                .put("at", code.at().toString())
                .put("source", code.source());
    }

    static Code readCode(JsonNode json) {
        return new Code(
                new SessionId(ArchiveJson.text(json, "session")),
                whole(json, "item"),
                ArchiveJson.language(json),
                ArchiveJson.text(json, "source"),
                Instant.parse(ArchiveJson.text(json, "at")));
    }

    private static int whole(JsonNode json, String name) {
        if (!json.path(name).isInt()) {
            throw new IllegalArgumentException("'" + name + "' must be a whole number");
        }
        return json.path(name).intValue();
    }
}
