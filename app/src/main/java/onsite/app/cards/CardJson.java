package onsite.app.cards;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onsite.exercise.Card;
import onsite.exercise.Card.Code;
import onsite.exercise.Slug;

/// The JSON form of a card, for `cards --json`.
public final class CardJson {
    private CardJson() {}

    public static ObjectNode of(Slug deck, Card card) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", card.id().text())
                        .put("deck", deck.text())
                        .put("kind", card.kind().id());
        ArrayNode topics = json.putArray("topics");
        card.topics().forEach(topics::add);
        json.put("question", card.question()).put("answer", card.answer());
        json.set("code", card.code().map(CardJson::code).orElse(null));
        return json;
    }

    private static ObjectNode code(Code code) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("language", code.language().id())
                .put("with", code.side().id())
                .put("source", code.source())
                .put("prints", code.prints());
    }
}
