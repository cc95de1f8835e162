# Too slow: searches the network once more without each link: n² steps.
class Solution:
    def critical_links(self, servers: int, links: list[list[int]]) -> list[int]:
        neighbours = [[] for _ in range(servers)]
        for link, (a, b) in enumerate(links):
            neighbours[a].append((b, link))
            neighbours[b].append((a, link))
        covered = [False] * len(links)
        for broken, (a, b) in enumerate(links):
            seen = {a}
            waiting = [a]
            while waiting:
                for other, link in neighbours[waiting.pop()]:
                    if link != broken and other not in seen:
                        seen.add(other)
                        waiting.append(other)
            covered[broken] = b in seen
        return [link for link in range(len(links)) if not covered[link]]
