package onsite.app.page;

import java.io.IOException;
import java.util.Optional;
import onsite.exercise.Problem;
import onsite.judge.tests.PackageFault;

/// Says what is wrong with an input that a candidate made up: [onsite.judge.Judge#validate].
@FunctionalInterface
public interface InputCheck {
    Optional<String> complaint(Problem problem, String input)
            throws PackageFault, IOException, InterruptedException;
}
