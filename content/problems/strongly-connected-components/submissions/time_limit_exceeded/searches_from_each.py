# Too slow: searches from every service that has no group yet, forwards and backwards: n² steps.
class Solution:
    def cyclic_groups(self, services: int, calls: list[list[int]]) -> list[list[int]]:
        callees = [[] for _ in range(services)]
        callers = [[] for _ in range(services)]
        for caller, callee in calls:
            callees[caller].append(callee)
            callers[callee].append(caller)

        def reached(neighbours: list[list[int]], start: int) -> set[int]:
            seen = {start}
            waiting = [start]
            while waiting:
                for other in neighbours[waiting.pop()]:
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
            return seen

        grouped: set[int] = set()
        groups = []
        for service in range(services):
            if service not in grouped:
                group = reached(callees, service) & reached(callers, service)
                grouped |= group
                if len(group) > 1:
                    groups.append(sorted(group))
        return groups
