package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.List;

/// The outputs of the sample that validation has to accept: a `.out`, and a `.ans` that is shown as
/// it stands (2025-09, Samples, Validation; the draft says the same).
final class SampleOutputs {
    private final PackageTree tree;
    private final Findings findings;

    SampleOutputs(PackageTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    List<KattisPackage.OutputSample> read(TestNode.Group all) throws Unusable {
        var outputs = new ArrayList<KattisPackage.OutputSample>();
        for (PackagedTest test : all.tests().filter(PackagedTest::sample).toList()) {
            String base = "data/" + test.name();
            boolean replaced = tree.has(base + ".ans.statement");
            if (tree.has(base + ".out")) {
                outputs.add(new KattisPackage.OutputSample(test, tree.file(base + ".out"), true));
                if (replaced) {
                    findings.fault(
                            base + ".out",
                            0,
                            "the output shown is also in .ans.statement: keep one");
                }
            } else if (!replaced) {
                outputs.add(new KattisPackage.OutputSample(test, test.answer(), true));
            }
        }
        return outputs;
    }
}
