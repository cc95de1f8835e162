package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onsite.catalog.Decks;
import onsite.exercise.Card;
import onsite.exercise.Card.Code;
import onsite.exercise.Card.Kind;
import onsite.exercise.Card.Side;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The code of every card prints what the card says.
@Tag("slow")
@Timeout(300)
class CardsTest {
    private static final int CARDS_MIN = 190;
    private static final int WITH_CODE_MIN = 60;
    private static final int TYPED_MIN = 40;

    private static Optional<String> fault(Language language, String source, String prints) {
        var code = new Code(language, Side.QUESTION, source, prints);
        var card =
                new Card(
                        new Slug("card"),
                        Kind.PRINTS,
                        List.of("topic"),
                        "What does this print?",
                        "That.",
                        Optional.of(code));
        try {
            return Fixture.judge().check(card);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyCardTellsTheTruth() throws Exception {
        Decks decks = Decks.read(Fixture.content());
        assertThat(decks.diagnostics()).isEmpty();
        List<Card> withCode =
                decks.cards().stream().filter(card -> card.code().isPresent()).toList();

        var faults = new ArrayList<String>();
        try (var workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Callable<Optional<String>>> checks = new ArrayList<>();
            withCode.forEach(card ->
                    checks.add(() ->
                            Fixture.judge().check(card).map(fault -> card.id() + ": " + fault)));
            for (Future<Optional<String>> each : workers.invokeAll(checks)) {
                each.get().ifPresent(faults::add);
            }
        }

        System.out.println(
                decks.cards().size()
                        + " cards, "
                        + withCode.size()
                        + " with code run, "
                        + faults.size()
                        + " wrong");
        assertThat(faults).isEmpty();
        assertThat(decks.cards()).hasSizeGreaterThanOrEqualTo(CARDS_MIN);
        assertThat(withCode).hasSizeGreaterThanOrEqualTo(WITH_CODE_MIN);
        assertThat(decks.cards().stream().filter(card -> card.kind() == Kind.PRINTS))
                .hasSizeGreaterThanOrEqualTo(TYPED_MIN);
        for (Language language : Language.values()) {
            assertThat(withCode.stream().filter(card -> language == languageOf(card)))
                    .as(language.label())
                    .hasSizeGreaterThanOrEqualTo(WITH_CODE_MIN / 3);
        }
    }

    private static Language languageOf(Card card) {
        return card.code().orElseThrow().language();
    }

    @Test
    void aRightCardPassesInEachLanguage() {
        assertThat(fault(Language.PYTHON, "print(1)\nprint(2)", "1\n2")).isEmpty();
        assertThat(fault(Language.JAVA, "void main() { IO.println(\" é\"); }", " é")).isEmpty();
        assertThat(fault(Language.GO, "package main\n\nfunc main() { print() }", "")).isEmpty();
    }

    @Test
    void anotherOutputIsShownBesideTheClaim() {
        assertThat(fault(Language.PYTHON, "print(1)", "1 "))
                .contains("its code prints\n1\nand the card says\n1 ");
        assertThat(fault(Language.PYTHON, "print(' 1')", "1")).isPresent();
        assertThat(fault(Language.JAVA, "void main() { IO.print(2); }", "1")).isPresent();
    }

    @Test
    void codeThatDoesNotCompileIsTold() {
        assertThat(fault(Language.GO, "package main\n\nfunc main() { x := 1 }", ""))
                .get()
                .asString()
                .startsWith("its code does not compile: line 3: ")
                .contains("x");
        assertThat(fault(Language.JAVA, "void main() { int i = \"\"; }", "")).isPresent();
    }

    @Test
    void codeThatFailsOrComplainsIsTold() {
        assertThat(fault(Language.PYTHON, "print(1)\nraise KeyError('a')", "1"))
                .get()
                .asString()
                .startsWith("its code ends with status 1: ")
                .contains("KeyError: 'a'");
        assertThat(fault(Language.PYTHON, "import sys\nprint(1)\nprint(2, file=sys.stderr)", "1"))
                .contains("its code writes to the standard error, which the card does not show: 2");
        assertThat(fault(Language.GO, "package main\n\nfunc main() { println(1) }", ""))
                .get()
                .asString()
                .contains("standard error");
        assertThat(fault(Language.PYTHON, "while True: print('x' * 999)", "x"))
                .contains("its code was ended for its use of output");
    }
}
