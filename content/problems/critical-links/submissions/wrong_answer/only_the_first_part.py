# Wrong: searches from server 0 only and never sees the other parts of the network.
class Solution:
    def critical_links(self, servers: int, links: list[list[int]]) -> list[int]:
        links_of = [[] for _ in range(servers)]
        for link, (a, b) in enumerate(links):
            links_of[a].append((b, link))
            links_of[b].append((a, link))
        number: dict[int, int] = {}
        critical = []

        def visit(server: int, entry: int) -> int:
            number[server] = lowest = len(number)
            for neighbour, link in links_of[server]:
                if neighbour not in number:
                    below = visit(neighbour, link)
                    if below > number[server]:
                        critical.append(link)
                    lowest = min(lowest, below)
                elif link != entry:
                    lowest = min(lowest, number[neighbour])
            return lowest

        visit(0, -1)
        return sorted(critical)
