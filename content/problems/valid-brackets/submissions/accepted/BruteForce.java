/// Takes out everything but brackets, then removes pairs that stand together until none is left.
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
