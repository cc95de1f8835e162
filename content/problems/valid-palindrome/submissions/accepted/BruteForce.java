class Solution {
    boolean isPalindrome(String text) {
        String cleaned = text.replaceAll("[^A-Za-z0-9]", "").toUpperCase();
        return new StringBuilder(cleaned).reverse().toString().equals(cleaned);
    }
}
