# Fails: right, but it recurses as deep as the longest path of the search.
class Solution:
    def critical_links(self, servers: int, links: list[list[int]]) -> list[int]:
        links_of = [[] for _ in range(servers)]
        for link, (a, b) in enumerate(links):
            links_of[a].append((b, link))
            links_of[b].append((a, link))
        number: dict[int, int] = {}
        low: dict[int, int] = {}
        critical = []

        def visit(server: int, entry: int) -> None:
            number[server] = low[server] = len(number)
            for neighbour, link in links_of[server]:
                if neighbour not in number:
                    visit(neighbour, link)
                    low[server] = min(low[server], low[neighbour])
                    if low[neighbour] == number[neighbour]:
                        critical.append(link)
                elif link != entry:
                    low[server] = min(low[server], number[neighbour])

        for server in range(servers):
            if server not in number:
                visit(server, -1)
        return sorted(critical)
