package onsite.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import onsite.app.plan.PlanJson;
import onsite.app.plan.PlanText;
import onsite.app.plan.Planning;
import onsite.app.store.Store;
import onsite.app.store.StoredTarget;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanDay;
import onsite.coach.plan.PlanOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "today", description = "Says what today's plan has, for the target you set.")
final class TodayCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    TodayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(surroundings.home().database())) {
            Planning planning = surroundings.planning(store);
            StoredTarget target =
                    store.targets()
                            .latest()
                            .orElseThrow(() ->
                                    new BadInput(
                                            "There is no target yet: set one on the page Plan of"
                                                    + " ./onsite, or try ./onsite plan --weeks 12"
                                                    + " --hours 3."));
            switch (planning.today(target, store.ownExercises().current())) {
                case PlanOutcome.Refused(String sentence) -> throw new BadInput(sentence);
                case Plan plan -> show(plan, planning);
            }
        }
        return Exit.DONE;
    }

    private void show(Plan plan, Planning planning) {
        Optional<PlanDay> today =
                plan.days().stream().filter(day -> day.date().equals(planning.today())).findFirst();
        if (json) {
            surroundings.terminal().out().println(PlanJson.today(plan, planning.today(), today));
        } else {
            PlanText.today(plan, today, surroundings.terminal());
        }
    }
}
