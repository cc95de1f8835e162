class Solution {
    String whisper(int n) {
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += n;
        }
        return "heard " + sum;
    }
}
