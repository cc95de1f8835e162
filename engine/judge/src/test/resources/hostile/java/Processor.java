// Attack: brings an annotation processor along, which would run in the compiler
// Verdict: AC
import java.util.Set;
import javax.annotation.processing.*;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Processor extends AbstractProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
        Runtime.getRuntime().halt(9);
        return true;
    }
}

class Solution {
    @Deprecated
    String whisper(int n) {
        return "heard " + 7 * n;
    }
}
