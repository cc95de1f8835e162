// Wrong: takes everything from A to z for letters, also the six signs between Z and a.
class Solution {
    boolean isPalindrome(String text) {
        String cleaned = text.replaceAll("[^A-z0-9]", "").toLowerCase();
        return new StringBuilder(cleaned).reverse().toString().equals(cleaned);
    }
}
