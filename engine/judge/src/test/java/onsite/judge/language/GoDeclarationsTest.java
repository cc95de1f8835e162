package onsite.judge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onsite.judge.language.GoDeclarations.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoDeclarationsTest {

    private static Function only(String line) {
        List<Function> functions = new GoDeclarations("package p\n" + line).functions();
        assertThat(functions).hasSize(1);
        return functions.getFirst();
    }

    @Test
    void typesOfParametersAreReadAsGoGroupsThem() {
        assertThat(only("func f(a, b int, c []string) {}").parameters())
                .containsExactly("int", "int", "[]string");
        assertThat(only("func f(int, map[string]int) {}").parameters())
                .containsExactly("int", "map[string]int");
        assertThat(only("func f(g func(a, b int) int,\n\tc ...chan int,\n) {}").parameters())
                .containsExactly("func(a,b int)int", "...chan int");
        assertThat(only("func f() {}").parameters()).isEmpty();
    }

    @Test
    void resultsAreReadWithTheirNamesOrWithout() {
        assertThat(only("func f() {}").results()).isEmpty();
        assertThat(only("func f() *ListNode {}").results()).containsExactly("*ListNode");
        assertThat(only("func f() (a, b int) {}").results()).containsExactly("int", "int");
        assertThat(only("func f() (int, error) {}").results()).containsExactly("int", "error");
    }

    @Test
    void receiversAreReadWithoutStarAndTypeParameters() {
        assertThat(only("func (l *LRU) f() {}").receiver()).isEqualTo("LRU");
        assertThat(only("func (LRU) f() {}").receiver()).isEqualTo("LRU");
        assertThat(only("func (l *LRU[K, V]) f() {}").receiver()).isEqualTo("LRU");
        assertThat(only("func f[T any](a T) {}").receiver()).isEmpty();
    }

    @Test
    void whatStandsWithinABlockIsNotDeclared() {
        var declared =
                new GoDeclarations(
                        """
                        package p; type A int
                        type (
                            B struct { C int }
                            D = func(E int) F
                        )
                        var g = func(a int) int { type H int; return a }
                        """);

        assertThat(declared.types()).containsExactly("A", "B", "D");
        assertThat(declared.functions()).isEmpty();
        assertThat(declared.packageName()).contains("p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "package",
                "type",
                "func",
                "type (",
                "func (",
                "func f",
                "func f(",
                "func f(a,,b)",
                "func f(,) (,)",
                "func () f()",
                "func f(a []",
                "func f[",
                "type ( ) )",
                ")}]",
                "`",
                "/*"
            })
    void brokenSourceIsLeftToTheCompiler(String source) {
        assertThat(new GoDeclarations(source).types()).doesNotContain("A");
    }
}
