// Attack: walks the harness's heap by Unsafe for expected answers
// Verdict: AC
// Says: found nonce
// Never: heard
import java.lang.reflect.*;
import java.util.*;

class Solution {
    static boolean done;

    String whisper(int n) throws Exception {
        if (!done) {
            done = true;
            var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            walk((sun.misc.Unsafe) field.get(null));
        }
        return new String(new char[] {104, 101, 97, 114, 100, 32}) + 7 * n;
    }

    /// From every class of the harness that the stack shows: all that its threads can reach within a few steps.
    private void walk(sun.misc.Unsafe unsafe) throws Exception {
        Object holder = read(unsafe, Thread.currentThread(), Thread.class.getDeclaredField("holder"));
        Object task = read(unsafe, holder, holder.getClass().getDeclaredField("task"));
        var todo = new ArrayDeque<Object>();
        todo.add(task);
        var seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!todo.isEmpty() && seen.size() < 5_000) {
            Object each = todo.remove();
            if (each == null || !seen.add(each)) {
                continue;
            }
            if (each instanceof String text) {
                System.out.println(text.matches("[0-9a-f]{32}") ? "found nonce" : text.length() < 60 ? text : "");
            }
            for (Class<?> type = each.getClass(); type != null && type.getName().startsWith("onsite.") && !type.isHidden(); type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers()) && !type.isRecord()) {
                        todo.add(read(unsafe, each, field));
                    }
                }
            }
            if (each.getClass().isHidden()) {
                todo.add(unsafe.getObject(each, 12L));
            }
        }
    }

    private static Object read(sun.misc.Unsafe unsafe, Object of, Field field) {
        return unsafe.getObject(of, unsafe.objectFieldOffset(field));
    }
}
