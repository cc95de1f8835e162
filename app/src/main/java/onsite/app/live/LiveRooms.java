package onsite.app.live;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import onsite.app.store.SessionId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who looks at which loop right now. Thread-safe.
///
/// Lines are handed their text under one lock, so that all hear everything in the same order; they
/// must take it without waiting for the other end.
public final class LiveRooms {
    private static final Logger log = LoggerFactory.getLogger(LiveRooms.class);

    private final Map<SessionId, Room> rooms = new HashMap<>();

    /// On which side of the table somebody sits.
    public enum Side {
        CANDIDATE,
        INTERVIEWER
    }

    private static final class Room {
        private final Map<Object, Side> sides = new LinkedHashMap<>();
        private final Map<Object, Consumer<String>> lines = new LinkedHashMap<>();
        private @Nullable String code;

        private boolean has(Side side) {
            return sides.containsValue(side);
        }
    }

    /// Somebody comes: is told the newest text and who is there, and the others that they came.
    ///
    /// @param who of any kind, to be given again on leaving
    /// @param kept the newest text in the store, as [#code(String, int, String, String)] writes it;
    ///   null without one
    public synchronized void join(
            SessionId loop, Side side, Object who, Consumer<String> line, @Nullable String kept) {
        Room room = rooms.computeIfAbsent(loop, id -> new Room());
        room.sides.put(who, side);
        room.lines.put(who, line);
        if (room.code == null) {
            room.code = kept;
        }
        if (side == Side.INTERVIEWER && room.code != null) {
            send(line, room.code);
        }
        tellPresence(room);
    }

    public synchronized void leave(SessionId loop, Object who) {
        Room room = rooms.get(loop);
        if (room == null) {
            return;
        }
        room.sides.remove(who);
        room.lines.remove(who);
        if (room.lines.isEmpty()) {
            rooms.remove(loop);
        } else {
            tellPresence(room);
        }
    }

    /// The candidate typed.
    public synchronized void typed(SessionId loop, String code) {
        Room room = rooms.get(loop);
        if (room != null) {
            room.code = code;
            tell(room, Side.INTERVIEWER, code);
        }
    }

    /// Something about the loop changed: its pages have to be looked at again.
    public synchronized void changed(SessionId loop) {
        Room room = rooms.get(loop);
        if (room != null) {
            String text = message("changed").toString();
            room.lines.values().forEach(line -> send(line, text));
        }
    }

    public synchronized boolean has(SessionId loop, Side side) {
        Room room = rooms.get(loop);
        return room != null && room.has(side);
    }

    /// @param session of the round
    /// @param item the exercise's place in it
    public static String code(String session, int item, String language, String text) {
        return message("code")
                .put("session", session)
                .put("item", item)
                .put("language", language)
                .put("text", text)
                .toString();
    }

    private static void tellPresence(Room room) {
        for (Side side : Side.values()) {
            Side other = side == Side.CANDIDATE ? Side.INTERVIEWER : Side.CANDIDATE;
            tell(room, side, message("presence").put("there", room.has(other)).toString());
        }
    }

    private static void tell(Room room, Side side, String text) {
        room.lines.forEach((who, line) -> {
            if (room.sides.get(who) == side) {
                send(line, text);
            }
        });
    }

    private static void send(Consumer<String> line, String text) {
        try {
            line.accept(text);
        } catch (RuntimeException e) {
            // Whoever is gone will be said to have left in a moment.
            log.debug("a line is broken", e);
        }
    }

    private static ObjectNode message(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
