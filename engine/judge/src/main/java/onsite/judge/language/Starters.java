package onsite.judge.language;

import onsite.exercise.Language;
import onsite.exercise.Signature;

/// What a candidate starts from. Needs no toolchain, and no judge that is open.
public final class Starters {
    private Starters() {}

    public static String of(Signature signature, Language language) {
        return switch (language) {
            case JAVA -> JavaStarter.of(signature);
            case PYTHON -> PythonStarter.of(signature);
            case GO -> GoStarter.of(signature);
        };
    }
}
