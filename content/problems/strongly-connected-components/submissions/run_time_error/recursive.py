# Fails: right, but it recurses as deep as a chain of calls is long.
class Solution:
    def cyclic_groups(self, services: int, calls: list[list[int]]) -> list[list[int]]:
        callees = [[] for _ in range(services)]
        for caller, callee in calls:
            callees[caller].append(callee)
        number: dict[int, int] = {}
        low: dict[int, int] = {}
        open_services: list[int] = []
        is_open: set[int] = set()
        groups = []

        def visit(service: int) -> None:
            number[service] = low[service] = len(number)
            open_services.append(service)
            is_open.add(service)
            for callee in callees[service]:
                if callee not in number:
                    visit(callee)
                    low[service] = min(low[service], low[callee])
                elif callee in is_open:
                    low[service] = min(low[service], number[callee])
            if low[service] == number[service]:
                group = []
                while not group or group[-1] != service:
                    group.append(open_services.pop())
                    is_open.remove(group[-1])
                if len(group) > 1:
                    groups.append(sorted(group))

        for service in range(services):
            if service not in number:
                visit(service)
        return sorted(groups)
