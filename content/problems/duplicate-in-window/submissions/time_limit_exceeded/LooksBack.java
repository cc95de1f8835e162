// Too slow: compares each id with the k before it: n · k steps.
class Solution {
    int firstRepeat(int[] ids, int k) {
        for (int later = 1; later < ids.length; later++) {
            for (int earlier = Math.max(0, later - k); earlier < later; earlier++) {
                if (ids[earlier] == ids[later]) {
                    return later;
                }
            }
        }
        return -1;
    }
}
