class Solution:
    def critical_links(self, servers: int, links: list[list[int]]) -> list[int]:
        links_of: list[list[tuple[int, int]]] = [[] for _ in range(servers)]  # neighbour and position of the link
        for link, (a, b) in enumerate(links):
            links_of[a].append((b, link))
            links_of[b].append((a, link))
        found = [0] * servers  # numbers from 1 in the order of discovery; 0 before
        low = [0] * servers  # smallest number that a way around leads to, from here or below
        critical = []
        count = 0
        for start in range(servers):
            if found[start]:
                continue
            count += 1
            found[start] = low[start] = count
            path = [(start, -1)]  # servers with the link over which they were entered
            while path:
                server, entry = path[-1]
                waiting = links_of[server]
                while waiting:
                    neighbour, link = waiting.pop()
                    if not found[neighbour]:
                        count += 1
                        found[neighbour] = low[neighbour] = count
                        path.append((neighbour, link))
                        break
                    if link != entry and found[neighbour] < low[server]:  # a parallel link is a way around
                        low[server] = found[neighbour]
                else:
                    path.pop()
                    if low[server] == found[server] and path:
                        critical.append(entry)
                    elif path:
                        above = path[-1][0]
                        low[above] = min(low[above], low[server])
        return sorted(critical)
