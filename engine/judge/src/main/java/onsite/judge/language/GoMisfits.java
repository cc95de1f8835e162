package onsite.judge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;
import onsite.judge.language.GoDeclarations.Function;

/// Says in which ways Go source does not have what a signature asks for, in the candidate's words
/// and not in those of the bridge. Asked only about source that the compiler has refused.
final class GoMisfits {
    private final GoDeclarations declared;
    private final List<String> found = new ArrayList<>();

    private GoMisfits(GoDeclarations declared) {
        this.declared = declared;
    }

    /// @return one sentence for each; empty where all seems to be there
    static List<String> of(Signature signature, GoDeclarations declared) {
        var misfits = new GoMisfits(declared);
        switch (signature) {
            case Signature.Function function -> misfits.function(function.method());
            case Signature.ClassOf type -> misfits.type(type);
        }
        return List.copyOf(misfits.found);
    }

    private void function(Signature.Method asked) {
        String line = "func " + asked.name() + GoStarter.shape(asked);
        Optional<Function> function = function("", asked.name());
        boolean isMethod =
                declared.functions().stream().anyMatch(each -> each.name().equals(asked.name()));
        if (function.isPresent()) {
            compare(function.get(), asked.parameters(), GoBridge.name(asked.result()), line);
        } else if (isMethod) {
            found.add(asked.name() + " is a method: write " + line + ", without a receiver");
        } else {
            missing("there is no function " + asked.name(), nearest("", asked.name()), line);
        }
    }

    private void type(Signature.ClassOf asked) {
        String name = asked.name();
        if (!declared.types().contains(name)) {
            found.add("there is no type " + name + ": write type " + name + " struct");
            return;
        }
        constructor(asked);
        for (Signature.Method method : asked.methods()) {
            String called = GoBridge.capitalized(method.name());
            String line = GoStarter.head(asked, method);
            function(name, called)
                    .ifPresentOrElse(
                            there ->
                                    compare(
                                            there,
                                            method.parameters(),
                                            GoBridge.name(method.result()),
                                            line),
                            () ->
                                    missing(
                                            name + " has no method " + called,
                                            nearest(name, called),
                                            line));
        }
    }

    private void constructor(Signature.ClassOf asked) {
        String called = "New" + asked.name();
        String line = GoStarter.constructor(asked);
        function("", called)
                .ifPresentOrElse(
                        there -> compare(there, asked.constructor(), "*" + asked.name(), line),
                        () ->
                                missing(
                                        "there is no function " + called,
                                        function("", "Constructor").or(() -> nearest("", called)),
                                        line));
    }

    private void missing(String what, Optional<Function> instead, String line) {
        found.add(
                instead.map(other -> what + ", only " + other.name() + ": rename it, and write ")
                                .orElse(what + ": write ")
                        + line);
    }

    /// @param result as Go writes it; empty for none, and then what is returned does not matter
    private void compare(Function there, List<Parameter> asked, String result, String line) {
        if (there.parameters().size() != asked.size()) {
            found.add(
                    there.name()
                            + " has "
                            + counted(there.parameters().size())
                            + ", but "
                            + line
                            + " is asked for");
        } else {
            for (int i = 0; i < asked.size(); i++) {
                String name = "parameter " + asked.get(i).name() + " of " + there.name();
                differs(name + " is ", there.parameters().get(i), asked.get(i).type());
            }
        }
        String returned = String.join(", ", there.results());
        if (!result.isEmpty() && !returned.equals(result)) {
            String shown = returned.isEmpty() ? "nothing" : returned;
            found.add(there.name() + " returns " + shown + ", but " + result + " is asked for");
        }
    }

    private void differs(String what, String there, Type asked) {
        if (!there.equals(GoBridge.name(asked))) {
            found.add(what + there + ", but " + GoBridge.name(asked) + " is asked for");
        }
    }

    private static String counted(int parameters) {
        return parameters == 1 ? "1 parameter" : parameters + " parameters";
    }

    private Optional<Function> function(String receiver, String name) {
        return declared.functions().stream()
                .filter(each -> each.receiver().equals(receiver) && each.name().equals(name))
                .findFirst();
    }

    private Optional<Function> nearest(String receiver, String name) {
        return declared.functions().stream()
                .filter(each -> each.receiver().equals(receiver))
                .filter(each -> letters(each.name()).equals(letters(name)))
                .findFirst();
    }

    private static String letters(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
