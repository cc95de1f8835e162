class Solution {
    int longestCommon(String first, String second) {
        int[] common = new int[second.length() + 1]; // with the beginnings of second
        for (int i = 0; i < first.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < second.length(); j++) {
                int above = common[j + 1];
                common[j + 1] =
                        first.charAt(i) == second.charAt(j)
                                ? diagonal + 1
                                : Math.max(above, common[j]);
                diagonal = above;
            }
        }
        return common[second.length()];
    }
}
