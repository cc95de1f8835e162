// Attack: makes the compiler infer types for ever
// Verdict: CE AC
import java.util.function.Function;

class Solution {
    static <T> T pick(T a, T b) {
        return a;
    }

    static <A, B> Function<A, B> f(Function<A, B> f) {
        return f;
    }

    static <T> T call(Function<Integer, T> f) {
        return f.apply(1);
    }

    static <T> T call(java.util.function.IntFunction<T> f, int... none) {
        return f.apply(1);
    }

    String whisper(int n) {
        Object o =
                call(a -> call(b -> call(c -> call(d -> call(e -> call(f -> call(g -> call(h -> call(i -> call(j -> call(k ->
                call(l -> call(m -> call(o1 -> call(p -> call(q -> call(r -> call(s -> a + b + c))))))))))))))))));
        return "heard " + 7 * n;
    }
}
