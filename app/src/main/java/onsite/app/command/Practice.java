package onsite.app.command;

import java.time.ZoneId;
import onsite.app.interview.PastRounds;
import onsite.app.practice.PracticeHistory;
import onsite.app.store.Store;
import onsite.catalog.snapshot.Content;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;

/// What commands need to know of practice.
final class Practice {
    private Practice() {}

    static PracticeHistory history(Store store, Content content) {
        return new PracticeHistory(
                store,
                new PastRounds(store.sessions()),
                content.catalog(),
                content.decks(),
                content.interview(),
                new Scheduler(Schedule.DEFAULT),
                ZoneId.systemDefault());
    }
}
