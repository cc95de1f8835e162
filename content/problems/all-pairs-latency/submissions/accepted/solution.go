package solution

import "math"

const unreachable = math.MaxInt / 2 // two of them still fit

func allPairsLatency(regions int, links [][]int, queries [][]int) []int {
	latency := directly(regions, links)
	// After each round: with all regions up to between as possible stops.
	for between, onwards := range latency {
		for _, row := range latency {
			there := row[between]
			for to, rest := range onwards {
				row[to] = min(row[to], there+rest)
			}
		}
	}

	answers := make([]int, len(queries))
	for i, query := range queries {
		answers[i] = latency[query[0]][query[1]]
		if answers[i] == unreachable {
			answers[i] = -1
		}
	}
	return answers
}

func directly(regions int, links [][]int) [][]int {
	latency := make([][]int, regions)
	for region := range latency {
		latency[region] = make([]int, regions)
		for to := range latency[region] {
			latency[region][to] = unreachable
		}
		latency[region][region] = 0
	}
	for _, link := range links {
		latency[link[0]][link[1]] = min(latency[link[0]][link[1]], link[2])
	}
	return latency
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
