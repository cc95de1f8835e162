# Wrong: takes over the number of a callee whose group is closed, so a service that calls into an older group is never
# the first of its own.
class Solution:
    def cyclic_groups(self, services: int, calls: list[list[int]]) -> list[list[int]]:
        callees = [[] for _ in range(services)]
        for caller, callee in calls:
            callees[caller].append(callee)
        number: dict[int, int] = {}
        low: dict[int, int] = {}
        open_services: list[int] = []
        groups = []

        def visit(service: int) -> None:
            number[service] = low[service] = len(number)
            open_services.append(service)
            for callee in callees[service]:
                if callee not in number:
                    visit(callee)
                low[service] = min(low[service], low[callee])
            if low[service] == number[service]:
                start = open_services.index(service)
                group = open_services[start:]
                del open_services[start:]
                if len(group) > 1:
                    groups.append(sorted(group))

        for service in range(services):
            if service not in number:
                visit(service)
        return sorted(groups)
