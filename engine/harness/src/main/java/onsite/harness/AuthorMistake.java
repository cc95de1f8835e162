package onsite.harness;

/// `Tests.java` does something it must not, such as making an invalid input. The message is shown
/// to the author.
final class AuthorMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuthorMistake(String message) {
        super(message);
    }
}
