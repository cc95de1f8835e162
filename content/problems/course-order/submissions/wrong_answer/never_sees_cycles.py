# Wrong: a depth-first search that only knows visited and not visited; it answers some order even where courses wait for each other.
class Solution:
    def course_order(self, courses: int, prerequisites: list[list[int]]) -> list[int]:
        requires: list[list[int]] = [[] for _ in range(courses)]
        for course, required in prerequisites:
            requires[course].append(required)
        visited = [False] * courses
        order: list[int] = []
        for start in range(courses):
            if visited[start]:
                continue
            visited[start] = True
            stack = [(start, iter(requires[start]))]
            while stack:
                course, rest = stack[-1]
                for required in rest:
                    if not visited[required]:
                        visited[required] = True
                        stack.append((required, iter(requires[required])))
                        break
                else:
                    order.append(course)
                    stack.pop()
        return order
