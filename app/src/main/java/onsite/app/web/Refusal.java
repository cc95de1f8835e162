package onsite.app.web;

/// Thrown by whoever can't answer a request; answered as its problem detail.
public final class Refusal extends RuntimeException {
    private final transient ProblemDetail problem;

    public Refusal(int status, String title, String detail) {
        super(detail);
        this.problem = new ProblemDetail(status, title, detail);
    }

    public ProblemDetail problem() {
        return problem;
    }
}
