package onsite.judge.kattis;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import onsite.exercise.Language;
import onsite.judge.language.StandardBuild;
import onsite.judge.language.StandardLanguage;
import onsite.judge.language.StandardProgram;
import onsite.judge.run.Allowance;

/// A package with its validators built, in which submissions are run.
final class KattisSession implements AutoCloseable {
    private static final int PROCESSES = 64;

    private final KattisPackage.Contents pack;
    private final Workplace place;
    private final List<Validator> validators = new ArrayList<>();

    private KattisSession(KattisPackage.Contents pack, Workplace place) {
        this.pack = pack;
        this.place = place;
    }

    /// @throws Unusable if a validator can't be built
    static KattisSession open(KattisPackage pack, Workplace place)
            throws Unusable, IOException, InterruptedException {
        var session = new KattisSession(pack.contents(), place);
        boolean opened = false;
        try {
            for (ProgramSource source : session.pack.validators()) {
                session.validators.add(Validator.build(source, session.pack, place));
            }
            opened = true;
            return session;
        } finally {
            if (!opened) {
                session.close();
            }
        }
    }

    KattisPackage.Contents pack() {
        return pack;
    }

    List<Validator> validators() {
        return List.copyOf(validators);
    }

    /// @param files the submission's own; the package's are added
    StandardBuild build(Language language, SortedMap<String, String> files, Optional<String> entry)
            throws IOException, InterruptedException {
        StandardLanguage support = place.languages().of(language);
        Optional<String> missing = support.missing();
        if (missing.isPresent()) {
            throw new IOException(language.label() + " is not installed here: " + missing.get());
        }
        var all = new TreeMap<>(files);
        all.putAll(pack.included().getOrDefault(language, new TreeMap<>()));
        return support.build(all, entry, pack.limits().memoryBytes());
    }

    /// Runs a submission on the tests, at most until one ends in Judge Error.
    Walk run(
            StandardProgram program,
            Language language,
            Duration cpu,
            boolean everyTest,
            Consumer<TestOutcome> done)
            throws IOException, InterruptedException {
        OneTest one = oneTest(program, language, cpu);
        var walk = new Walk(pack.tests(), pack.scoring(), everyTest, one::run, done);
        walk.run();
        return walk;
    }

    OneTest oneTest(StandardProgram program, Language language, Duration cpu) {
        var allowance =
                new Allowance(
                        cpu,
                        cpu.multipliedBy(3).plusSeconds(7),
                        pack.limits().memoryBytes(),
                        pack.limits().outputBytes(),
                        PROCESSES);
        return new OneTest(pack, validators, place.runner(), program, language, allowance);
    }

    @Override
    public void close() {
        validators.forEach(Validator::close);
    }
}
