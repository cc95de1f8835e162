from collections import defaultdict


class Solution:
    def cyclic_groups(self, services: int, calls: list[list[int]]) -> list[list[int]]:
        members: dict[int, list[int]] = defaultdict(list)  # groups in the order of their smallest member
        for service, group in enumerate(group_of_each(services, calls)):
            members[group].append(service)
        return [group for group in members.values() if len(group) > 1]


def group_of_each(services: int, calls: list[list[int]]) -> list[int]:
    """Tarjan's algorithm without recursion."""
    callees: list[list[int]] = [[] for _ in range(services)]
    for caller, callee in calls:
        callees[caller].append(callee)
    closed = services + 1
    found = [0] * services  # numbers from 1 in the order of discovery; 0 before
    low = [0] * services  # smallest number of an open service known to be reachable
    group = [0] * services
    open_services: list[int] = []  # found, group not yet known
    count = 0
    for start in range(services):
        if found[start]:
            continue
        path = [start]
        while path:
            service = path[-1]
            if not found[service]:
                count += 1
                found[service] = low[service] = count
                open_services.append(service)
            waiting = callees[service]
            while waiting:
                callee = waiting[-1]
                if not found[callee]:
                    path.append(callee)  # and this call is looked at again on the way back
                    break
                if low[callee] < low[service]:
                    low[service] = low[callee]
                waiting.pop()
            else:
                path.pop()
                if low[service] == found[service]:
                    member = -1
                    while member != service:
                        member = open_services.pop()
                        low[member] = closed
                        group[member] = service
    return group
