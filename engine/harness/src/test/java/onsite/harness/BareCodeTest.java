package onsite.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BareCodeTest {

    @Test
    void commentsOfBothKindsAreBlank() {
        assertBlank("int a; // class Old\nint b;", "class Old", BareCode::java);
        assertBlank("/** class Old */ class New", "class Old", BareCode::java);
        assertBlank("/*\ntype Old struct {\n*/\ntype New int", "Old", BareCode::go);
    }

    @Test
    void linesAndPlacesStay() {
        String source = "/*\r\n * é 😀\n */ x = \"\"\"\n  a\n  \"\"\";";

        assertThat(BareCode.java(source)).hasSameSizeAs(source).hasLineCount(5).endsWith(";");
        assertThat(BareCode.java(source).indexOf('x')).isEqualTo(source.indexOf('x'));
    }

    @Test
    void aCommentInALiteralOpensNothing() {
        assertKept("s = \"/*\"; class Kept {} /* */", BareCode::java);
        assertKept("s = '\"'; class Kept {} // \"", BareCode::java);
        assertKept("s := `//`; type Kept int", BareCode::go);
        assertKept("s := '`'; type Kept int // `", BareCode::go);
    }

    @Test
    void aLiteralInACommentOpensNothing() {
        assertKept("// it's \"\"\"\nclass Kept {}", BareCode::java);
        assertKept("/* it's ` */ type Kept int", BareCode::go);
    }

    @Test
    void anEscapedDelimiterClosesNothing() {
        assertBlank("s = \"\\\" class Old \\\\\"; class New", "Old", BareCode::java);
        assertKept("s = \"\\\" class Old \\\\\"; class Kept", BareCode::java);
        assertKept("c = '\\''; class Kept", BareCode::java);
        assertKept("c := '\\''; type Kept int", BareCode::go);
    }

    @Test
    void aTextBlockHasLinesAndQuotesOfItsOwn() {
        assertBlank(
                "s = \"\"\"\n class Old \" \\\"\"\" class Old\n \"\"\";", "Old", BareCode::java);
        assertKept("s = \"\"\"\n \" \"\"\"; class Kept", BareCode::java);
        assertKept("s = \"\"; class Kept {} // \"", BareCode::java);
    }

    @Test
    void aBackslashInARawStringEscapesNothing() {
        assertKept("s := `\\`; type Kept int", BareCode::go);
        assertBlank("s := `\ntype Old int\n`", "Old", BareCode::go);
    }

    @Test
    void whatIsLeftOpenEndsWithItsLineOrWithTheFile() {
        assertKept("s = \"open\nclass Kept", BareCode::java);
        assertKept("s = \"open\\\nclass Kept", BareCode::java);
        assertBlank("/* class Old", "Old", BareCode::java);
        assertBlank("s = \"\"\"\nclass Old \\", "Old", BareCode::java);
        assertBlank("s := `type Old", "Old", BareCode::go);
    }

    private static void assertBlank(String source, String gone, UnaryOperator<String> bare) {
        assertThat(bare.apply(source)).hasSameSizeAs(source).doesNotContain(gone);
    }

    private static void assertKept(String source, UnaryOperator<String> bare) {
        assertThat(bare.apply(source)).hasSameSizeAs(source).contains("Kept");
    }
}
