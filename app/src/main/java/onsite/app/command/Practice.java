package onsite.app.command;

import java.time.ZoneId;
import onsite.app.interview.PastRounds;
import onsite.app.practice.PracticeHistory;
import onsite.app.store.Store;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.interview.InterviewContent;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;

/// What commands need to know of practice.
final class Practice {
    private Practice() {}

    static PracticeHistory history(
            Surroundings surroundings, Store store, Catalog catalog, Decks decks) {
        return history(
                store, catalog, decks, InterviewContent.read(surroundings.content(), catalog));
    }

    static PracticeHistory history(
            Store store, Catalog catalog, Decks decks, InterviewContent interviews) {
        return new PracticeHistory(
                store,
                new PastRounds(store.sessions()),
                catalog,
                decks,
                interviews,
                new Scheduler(Schedule.DEFAULT),
                ZoneId.systemDefault());
    }
}
