// Wrong: Binet's formula in floating point, which is exact only up to some 70 stages.
class Solution {
    int countWays(int stages) {
        double root = Math.sqrt(5);
        double ways = Math.round(Math.pow((1 + root) / 2, stages + 1) / root);
        return (int) (ways % 1_000_000_007);
    }
}
