class Solution {
    int firstRepeat(int[] ids, int k) {
        for (int later = 0; later < ids.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (ids[earlier] == ids[later] && later - earlier <= k) {
                    return later;
                }
            }
        }
        return -1;
    }
}
