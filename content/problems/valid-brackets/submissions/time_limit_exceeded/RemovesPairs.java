// Too slow: removes pairs that stand together, a pass over the text for each level: n² steps.
class Solution {
    boolean validBrackets(String text) {
        String rest = text.replaceAll("[^()\\[\\]{}]", "");
        String before;
        do {
            before = rest;
            rest = rest.replace("()", "").replace("[]", "").replace("{}", "");
        } while (rest.length() < before.length());
        return rest.isEmpty();
    }
}
