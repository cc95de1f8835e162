// Package harness runs one Go submission inside the sandbox. It is compiled once, when the toolchain is first
// found; what is generated for each submission only decodes arguments and encodes answers with its help.
//
// File descriptor 0 brings the tests, 1 takes the answers, 2 takes what the submission prints. The lines are those of
// the Java run worker. Written for Go 1.19, the oldest that is supported.
package harness

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"
	"unicode/utf8"
)

const stackBytesMax = 200 << 20

// WrongShape is an answer that has no place in its type, such as a tree with a loop.
type WrongShape string

// Test is one test on its way: its input, and the answer as it grows.
type Test struct {
	In   *Reader
	Out  []byte
	cpu  time.Duration
	from time.Duration
	runs bool
	heap *scale
}

// Start begins to count the CPU time of the call, or goes on with it.
func (t *Test) Start() { t.runs, t.from = true, cpuTime() }

// Stop ends it.
func (t *Test) Stop() {
	t.pause()
	if t.heap != nil {
		t.heap.stop()
	}
}

func (t *Test) pause() {
	if t.runs {
		t.cpu += cpuTime() - t.from
	}
	t.runs = false
}

// Written is what a call answered that later calls may change: its JSON, as it was when the call returned it. What is
// only weighed is not written.
func (t *Test) Written(write func(out []byte) []byte) []byte {
	if t.heap != nil {
		return nil
	}
	t.pause()
	out := write(nil)
	t.Start()
	return out
}

func cpuTime() time.Duration {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// Serve reads the nonce and then a test a line, until the judge has no more.
func Serve(run func(t *Test)) {
	debug.SetMaxStack(stackBytesMax)
	judge, answers := takeChannels()
	in := bufio.NewReaderSize(judge, 1<<16)
	nonce := strings.TrimSuffix(readLine(in), "\n")
	left := &leftBehind{known: runtime.NumGoroutine(), patience: 200 * time.Millisecond}
	for index := 0; ; index++ {
		line := readLine(in)
		if line == "" {
			break
		}
		os.Stderr.WriteString("\x01" + nonce + " " + strconv.Itoa(index) + "\n")
		if strings.HasPrefix(line, "heap ") {
			kind, payload := weigh(line[len("heap 0 "):], line[len("heap ")] != '0', run)
			write(answers, nonce, kind, 0, payload)
			continue
		}
		t := &Test{In: &Reader{text: line}}
		kind, payload := attempt(t, run)
		left.settle()
		write(answers, nonce, kind, t.cpu, payload)
	}
	write(answers, nonce, "end", 0, nil)
	os.Exit(0)
}

// takeChannels keeps the judge's channels out of the submission's reach: its standard input is empty, and its
// standard output goes where standard error goes.
func takeChannels() (*os.File, *os.File) {
	judge, err1 := syscall.Dup(0)
	answers, err2 := syscall.Dup(1)
	nothing, err3 := os.Open("/dev/null")
	mustAll(err1, err2, err3)
	syscall.CloseOnExec(judge)
	syscall.CloseOnExec(answers)
	mustAll(dup2(int(nothing.Fd()), 0), dup2(2, 1))
	return os.NewFile(uintptr(judge), "judge"), os.NewFile(uintptr(answers), "answers")
}

func mustAll(errs ...error) {
	for _, err := range errs {
		if err != nil {
			panic(err)
		}
	}
}

func dup2(from, to int) error { return syscall.Dup3(from, to, 0) }

func readLine(in *bufio.Reader) string {
	line, err := in.ReadString('\n')
	if err != nil && err != io.EOF {
		panic(err)
	}
	return line
}

func write(answers *os.File, nonce, kind string, cpu time.Duration, payload []byte) {
	line := append([]byte(nonce+" "+kind+" "+strconv.FormatInt(int64(cpu), 10)+" "), payload...)
	if _, err := answers.Write(append(line, '\n')); err != nil {
		os.Exit(1)
	}
}

// leftBehind are the goroutines that go on after a call. One that panics ends the process, but only after its deferred
// calls, of which one may have let the call return: before the answer is given it gets a moment for that, lest a panic
// be taken for a wrong answer.
type leftBehind struct {
	known    int
	patience time.Duration
}

func (l *leftBehind) settle() {
	until := time.Now().Add(100 * time.Millisecond)
	for runtime.NumGoroutine() > l.known && l.patience > 0 && time.Now().Before(until) {
		time.Sleep(time.Millisecond)
		l.patience -= time.Millisecond
	}
	l.known = runtime.NumGoroutine()
}

func attempt(t *Test, run func(t *Test)) (kind string, payload []byte) {
	defer func() {
		thrown := recover()
		if thrown == nil {
			return
		}
		if wrong, ok := thrown.(WrongShape); ok {
			kind, payload = "wrong", []byte(wrong)
			return
		}
		t.Stop()
		kind, payload = "error", describe(thrown)
	}()
	run(t)
	return "ok", t.Out
}

// scale weighs what a test needs of the heap, its input included, between two bounds: what is allocated in all, and the
// most that a garbage collection found to be live.
type scale struct {
	before    uint64
	allocated uint64
	base      uint64
	live      uint64
	over      bool
}

// lookPercent is by how much the heap grows from one collection to the next while somebody looks, and minHeap what the
// runtime lets it grow to before the first.
const (
	lookPercent = 2
	minHeap     = 4 << 20 * lookPercent / 100
)

// weigh runs a test, and if somebody looks at what is live, once more.
func weigh(line string, looks bool, run func(t *Test)) (string, []byte) {
	s := &scale{}
	kind, payload := s.attempt(line, run)
	if kind == "ok" && looks {
		before := debug.SetGCPercent(lookPercent)
		runtime.GC()
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		s.base = stats.HeapAlloc
		s.look()
		kind, payload = s.attempt(line, run)
		debug.SetGCPercent(before)
	}
	if kind != "ok" {
		return kind, payload
	}
	// strings are parts of the line, which is here already
	return kind, []byte(fmt.Sprintf("[%d,%d]", s.allocated+uint64(len(line)), s.live))
}

func (s *scale) attempt(line string, run func(t *Test)) (string, []byte) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	s.over = false
	s.before = stats.TotalAlloc
	return attempt(&Test{In: &Reader{text: line}, heap: s}, run)
}

func (s *scale) stop() {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	s.over = true
	s.allocated = stats.TotalAlloc - s.before
}

// look reads after each collection what it found to be live, from which the runtime derives when the next one is due.
func (s *scale) look() {
	type sentinel struct{ _ [16]byte }
	runtime.SetFinalizer(&sentinel{}, func(*sentinel) {
		if s.over {
			return
		}
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		live := stats.NextGC * 100 / (100 + lookPercent)
		if stats.NextGC > minHeap && live > s.base+s.live {
			s.live = live - s.base
		}
		s.look()
	})
}

func describe(thrown any) []byte {
	file, line := "", 0
	var trace strings.Builder
	var callers [64]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers[:])])
	for {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, "candidate.") && !strings.Contains(frame.File, "onsite_") {
			name := frame.File[strings.LastIndexByte(frame.File, '/')+1:]
			if line == 0 {
				file, line = name, frame.Line
			}
			fmt.Fprintf(&trace, "  at %s (%s:%d)\n", strings.TrimPrefix(frame.Function, "candidate."), name, frame.Line)
		}
		if !more {
			break
		}
	}
	kind := "panic"
	if _, ok := thrown.(runtime.Error); ok {
		kind = "runtime error"
	}
	message := strings.TrimPrefix(fmt.Sprint(thrown), "runtime error: ")
	if len(message) > 2000 {
		message = message[:2000]
	}
	out := []byte(`{"type":`)
	out = WriteString(out, kind)
	out = append(out, `,"message":`...)
	out = WriteString(out, message)
	out = append(out, `,"file":`...)
	out = WriteString(out, file)
	out = append(out, `,"line":`+strconv.Itoa(line)+`,"trace":`...)
	out = WriteString(out, trace.String())
	return append(out, '}')
}

// Reader is a cursor over JSON text whose shape is known: the caller says what comes next.
type Reader struct {
	text string
	at   int
}

// Skip consumes the text if it comes next.
func (r *Reader) Skip(text string) bool {
	if strings.HasPrefix(r.text[r.at:], text) {
		r.at += len(text)
		return true
	}
	return false
}

// Expect consumes the text, which must come next.
func (r *Reader) Expect(text string) {
	if !r.Skip(text) {
		panic(fmt.Sprintf("expected %s at %d", text, r.at))
	}
}

func (r *Reader) number() string {
	from := r.at
	for r.at < len(r.text) && strings.IndexByte("+-.0123456789eE", r.text[r.at]) >= 0 {
		r.at++
	}
	return r.text[from:r.at]
}

// ReadInt reads an int.
func ReadInt(r *Reader) int { return int(ReadInt64(r)) }

// ReadInt64 reads a long.
func ReadInt64(r *Reader) int64 {
	value, err := strconv.ParseInt(r.number(), 10, 64)
	if err != nil {
		panic(err)
	}
	return value
}

// ReadFloat64 reads a double; those that are no numbers are written as strings.
func ReadFloat64(r *Reader) float64 {
	text := ""
	if r.at < len(r.text) && r.text[r.at] == '"' {
		text = ReadString(r)
	} else {
		text = r.number()
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		panic(err)
	}
	return value
}

// ReadBool reads a boolean.
func ReadBool(r *Reader) bool {
	if r.Skip("true") {
		return true
	}
	r.Expect("false")
	return false
}

// ReadString reads a string.
func ReadString(r *Reader) string {
	r.Expect(`"`)
	if end := strings.IndexAny(r.text[r.at:], `"\`); r.text[r.at+end] == '"' {
		value := r.text[r.at : r.at+end]
		r.at += end + 1
		return value
	}
	var value []byte
	for {
		c := r.text[r.at]
		r.at++
		switch {
		case c == '"':
			return string(value)
		case c != '\\':
			value = append(value, c)
		default:
			value = r.escaped(value)
		}
	}
}

func (r *Reader) escaped(value []byte) []byte {
	c := r.text[r.at]
	r.at++
	if c == 'u' {
		code, err := strconv.ParseUint(r.text[r.at:r.at+4], 16, 32)
		if err != nil {
			panic(err)
		}
		r.at += 4
		return utf8.AppendRune(value, rune(code))
	}
	if i := strings.IndexByte("nrtbf", c); i >= 0 {
		return append(value, "\n\r\t\b\f"[i])
	}
	return append(value, c)
}

// ReadSlice reads an array with a reader for its elements. It is never nil.
func ReadSlice[T any](read func(*Reader) T) func(*Reader) []T {
	return func(r *Reader) []T {
		values := []T{}
		r.Expect("[")
		for !r.Skip("]") {
			if len(values) > 0 {
				r.Expect(",")
			}
			values = append(values, read(r))
		}
		return values
	}
}

// ReadOptional reads null or a value.
func ReadOptional[T any](read func(*Reader) T) func(*Reader) *T {
	return func(r *Reader) *T {
		if r.Skip("null") {
			return nil
		}
		value := read(r)
		return &value
	}
}

// WriteInt appends an int.
func WriteInt(out []byte, value int) []byte { return strconv.AppendInt(out, int64(value), 10) }

// WriteInt64 appends a long.
func WriteInt64(out []byte, value int64) []byte { return strconv.AppendInt(out, value, 10) }

// WriteFloat64 appends a double.
func WriteFloat64(out []byte, value float64) []byte {
	switch {
	case math.IsNaN(value):
		return append(out, `"NaN"`...)
	case math.IsInf(value, 1):
		return append(out, `"Infinity"`...)
	case math.IsInf(value, -1):
		return append(out, `"-Infinity"`...)
	}
	return strconv.AppendFloat(out, value, 'g', -1, 64)
}

// WriteBool appends a boolean.
func WriteBool(out []byte, value bool) []byte { return strconv.AppendBool(out, value) }

// WriteString appends a string; bytes that are not UTF-8 become the replacement character.
func WriteString(out []byte, value string) []byte {
	out = append(out, '"')
	for _, c := range value {
		switch {
		case c == '"' || c == '\\':
			out = append(out, '\\', byte(c))
		case c == '\n':
			out = append(out, '\\', 'n')
		case c == '\r':
			out = append(out, '\\', 'r')
		case c == '\t':
			out = append(out, '\\', 't')
		case c < ' ':
			out = append(out, fmt.Sprintf(`\u%04x`, c)...)
		default:
			out = utf8.AppendRune(out, c)
		}
	}
	return append(out, '"')
}

// WriteSlice appends an array with a writer for its elements; nil is the empty array.
func WriteSlice[T any](write func([]byte, T) []byte) func([]byte, []T) []byte {
	return func(out []byte, values []T) []byte {
		out = append(out, '[')
		for i, value := range values {
			if i > 0 {
				out = append(out, ',')
			}
			out = write(out, value)
		}
		return append(out, ']')
	}
}

// WritePrefix appends as many elements as the submission returned.
func WritePrefix[T any](out []byte, name string, values []T, returned int, write func([]byte, T) []byte) []byte {
	if returned < 0 || returned > len(values) {
		panic(WrongShape(fmt.Sprintf("it returned %d, but %s has %d elements", returned, name, len(values))))
	}
	return WriteSlice(write)(out, values[:returned])
}

// List is a linked list on the wire.
type List struct {
	Values []int
	Cycle  int
}

// ReadList reads the values of a list and where its tail points back to, or -1.
func ReadList(r *Reader) List {
	if !r.Skip(`{"values":`) {
		return List{ReadSlice(ReadInt)(r), -1}
	}
	list := List{ReadSlice(ReadInt)(r), -1}
	if r.Skip(`,"cycle":`) {
		list.Cycle = ReadInt(r)
	}
	r.Expect("}")
	return list
}

// WriteList appends a list.
func WriteList(out []byte, list List) []byte {
	values := WriteSlice(WriteInt)
	if list.Cycle < 0 {
		return values(out, list.Values)
	}
	out = values(append(out, `{"values":`...), list.Values)
	return append(out, fmt.Sprintf(`,"cycle":%d}`, list.Cycle)...)
}

// WriteLevels appends the values of a tree level by level, without the missing children at the end.
func WriteLevels(out []byte, levels []*int) []byte {
	for len(levels) > 0 && levels[len(levels)-1] == nil {
		levels = levels[:len(levels)-1]
	}
	return WriteSlice(func(out []byte, value *int) []byte {
		if value == nil {
			return append(out, "null"...)
		}
		return WriteInt(out, *value)
	})(out, levels)
}
