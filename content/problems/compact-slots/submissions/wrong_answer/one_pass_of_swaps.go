package solution

// Wrong: moves each free slot one place only, which is enough for the last of a run but no more.
func compactSlots(slots []int) {
	for i := 0; i+1 < len(slots); i++ {
		if slots[i] == 0 {
			slots[i], slots[i+1] = slots[i+1], slots[i]
		}
	}
}
