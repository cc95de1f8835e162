package onsite.app.page;

import io.javalin.http.Context;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionId;
import onsite.app.submission.Submissions;
import onsite.app.web.Refusal;
import onsite.catalog.Catalog;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// What an address names, or a refusal that says where to go instead.
final class Find {
    private final Catalog catalog;
    private final Submissions submissions;

    Find(Catalog catalog, Submissions submissions) {
        this.catalog = catalog;
        this.submissions = submissions;
    }

    Problem problem(Context context) {
        String slug = context.pathParam("slug");
        if (Slug.isSlug(slug)) {
            var problem = catalog.problem(new Slug(slug));
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        throw new Refusal(
                404,
                "No such problem",
                "No problem is called '" + shortened(slug) + "'. The list has all there are.");
    }

    StoredSubmission submission(Context context) {
        String id = context.pathParam("id");
        return SubmissionId.of(id)
                .flatMap(submissions::find)
                .orElseThrow(() ->
                        new Refusal(
                                404,
                                "No such submission",
                                "There is no submission '"
                                        + shortened(id)
                                        + "' in this candidate's log."));
    }

    private static String shortened(String word) {
        return word.length() <= 60 ? word : word.substring(0, 60) + "…";
    }
}
