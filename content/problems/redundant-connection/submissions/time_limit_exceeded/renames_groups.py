# Too slow: keeps a group number for each switch and renames a whole group at every merge: n² steps.
class Solution:
    def redundant_connection(self, edges: list[list[int]]) -> list[int]:
        group = list(range(len(edges) + 1))
        for u, v in edges:
            kept, renamed = group[u], group[v]
            if kept == renamed:
                return [u, v]
            group = [kept if number == renamed else number for number in group]
        return []
