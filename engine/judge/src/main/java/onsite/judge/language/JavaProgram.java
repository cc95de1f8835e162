package onsite.judge.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import onsite.exercise.Limits;
import onsite.exercise.Signature;
import onsite.judge.sandbox.SandboxedProcess;

/// Compiled Java. A process that runs one can be told to run another one next, without a start.
public final class JavaProgram implements Program {
    private final Map<String, byte[]> classes;
    private final Signature signature;
    private final Starter starter;

    interface Starter {
        SandboxedProcess start(Limits limits) throws IOException, InterruptedException;
    }

    /// @param classes bytes by binary name
    JavaProgram(Map<String, byte[]> classes, Signature signature, Starter starter) {
        this.classes = new TreeMap<>(classes);
        this.signature = signature;
        this.starter = starter;
    }

    @Override
    public SandboxedProcess start(Limits limits) throws IOException, InterruptedException {
        return starter.start(limits);
    }

    @Override
    public String header(String nonce) {
        return nonce + "\n" + SignatureLines.of(signature) + JavaSupport.ClassLines.of(classes);
    }

    /// The lines that put this program in the place of another one of the same signature.
    public String succession() {
        return "program\n" + JavaSupport.ClassLines.of(classes);
    }

    /// Whether both were compiled to the same bytes, so that nothing can tell them apart.
    public boolean isSameAs(JavaProgram other) {
        return classes.keySet().equals(other.classes.keySet())
                && classes.entrySet().stream()
                        .allMatch(type ->
                                Arrays.equals(type.getValue(), other.classes.get(type.getKey())));
    }

    @Override
    public void close() {
        // classes live in memory
    }
}
