package onsite.app.judgement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import onsite.judge.kattis.GroupResult;
import onsite.judge.kattis.KattisJudgement;

/// The JSON form of a judgement with a Kattis package: that of any judgement, with `score`,
/// `groups` and `notes` behind it.
public final class KattisJson {
    private KattisJson() {}

    /// @param remarks on the package, which follow the judgement's own notes
    public static ObjectNode write(KattisJudgement judgement, List<String> remarks) {
        ObjectNode json = JudgementJson.write(judgement);
        number(json, "score", judgement.score());
        groups(json.putArray("groups"), judgement.groups());
        ArrayNode notes = json.putArray("notes");
        judgement.notes().forEach(notes::add);
        remarks.forEach(notes::add);
        return json;
    }

    private static void groups(ArrayNode array, List<GroupResult> groups) {
        for (GroupResult group : groups) {
            ObjectNode json = array.addObject();
            json.put("name", group.name());
            json.put("verdict", group.verdict().code());
            json.put("run", group.run());
            number(json, "score", group.score());
            number(json, "scoreMax", group.scoreMax());
            groups(json.putArray("groups"), group.groups());
        }
    }

    /// An unbounded maximum has no number in JSON.
    private static void number(ObjectNode json, String key, OptionalDouble number) {
        if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
            json.put(key, number.getAsDouble());
        } else {
            json.putNull(key);
        }
    }
}
