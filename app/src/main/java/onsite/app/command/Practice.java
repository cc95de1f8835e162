package onsite.app.command;

import java.time.ZoneId;
import onsite.app.practice.PracticeHistory;
import onsite.app.store.Store;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;

/// What commands need to know of practice.
final class Practice {
    private Practice() {}

    static PracticeHistory history(Store store, Catalog catalog, Decks decks) {
        return new PracticeHistory(
                store, catalog, decks, new Scheduler(Schedule.DEFAULT), ZoneId.systemDefault());
    }
}
