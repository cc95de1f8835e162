package onsite.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static String shown(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void everyOccurrenceInANameIsMarked() {
        assertThat(shown(Excerpt.whole("Sum of Sums", List.of("sum"))))
                .isEqualTo("[Sum] of [Sum]s");
        assertThat(shown(Excerpt.whole("Trees", List.of()))).isEqualTo("Trees");
    }

    @Test
    void onlyBeginningsOfWordsAreMarkedInAStatement() {
        assertThat(shown(Excerpt.around("Resumed: the sum.", List.of("sum"))))
                .isEqualTo("Resumed: the [sum].");
    }

    @Test
    void longTextIsCutAroundTheFirstWord() {
        String filler = "word ".repeat(60);
        assertThat(shown(Excerpt.around(filler + "Needle " + filler, List.of("needle"))))
                .startsWith("… word ")
                .contains(" [Needle] word")
                .endsWith(" …");
    }

    @Test
    void wordAfterAnEndlessOneIsStillShown() {
        String endless = "x".repeat(500) + "(needle)" + "y".repeat(500);
        assertThat(shown(Excerpt.around(endless, List.of("needle")))).contains("[needle]");
    }

    @Test
    void letterThatGrowsInLowerCaseMovesNothing() {
        assertThat(shown(Excerpt.around("İİİİ needle", List.of("needle"))))
                .isEqualTo("İİİİ [needle]");
    }
}
