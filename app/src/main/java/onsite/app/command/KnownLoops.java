package onsite.app.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;

/// The loops that a plan can be made for, as companies have them. A debugging, code review or
/// integration round counts as coding; talks with other teams count as behavioural.
final class KnownLoops {
    private static final List<Loop> ALL =
            List.of(
                    loop("google", "Google", 2, 1, 1, 0),
                    loop("meta", "Meta", 2, 1, 1, 0),
                    loop("amazon", "Amazon", 2, 1, 2, 0),
                    loop("apple", "Apple", 2, 1, 1, 1),
                    loop("microsoft", "Microsoft", 2, 1, 1, 0),
                    loop("netflix", "Netflix", 1, 1, 1, 1),
                    loop("uber", "Uber", 2, 1, 1, 1),
                    loop("airbnb", "Airbnb", 2, 2, 2, 0),
                    loop("linkedin", "LinkedIn", 2, 1, 1, 0),
                    loop("stripe", "Stripe", 4, 1, 0, 0),
                    loop("coinbase", "Coinbase", 2, 1, 1, 1),
                    loop("startup", "a startup", 2, 1, 1, 0));

    private KnownLoops() {}

    private static Loop loop(
            String id, String name, int coding, int design, int behavioural, int domain) {
        Map<Discipline, Integer> rounds = new java.util.EnumMap<>(Discipline.class);
        rounds.put(Discipline.CODING, coding);
        rounds.put(Discipline.DESIGN, design);
        rounds.put(Discipline.BEHAVIOURAL, behavioural);
        rounds.put(Discipline.DOMAIN, domain);
        rounds.values().removeIf(count -> count == 0);
        return new Loop(id, name, rounds);
    }

    static Optional<Loop> named(String id) {
        return ALL.stream().filter(loop -> loop.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return ALL.stream().map(Loop::id).toList();
    }
}
