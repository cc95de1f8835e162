// Attack: makes classes until metaspace is full
// Verdict: MLE TLE
class Solution {
    static final java.util.List<Object> KEPT = new java.util.ArrayList<>();

    String whisper(int n) {
        while (true) {
            var loader = new ClassLoader(Solution.class.getClassLoader()) {};
            KEPT.add(java.lang.reflect.Proxy.newProxyInstance(
                    loader, new Class<?>[] {java.util.Map.class, Runnable.class}, (p, m, a) -> null));
        }
    }
}
