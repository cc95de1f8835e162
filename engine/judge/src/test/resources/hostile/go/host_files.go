// Attack: reads files of the machine and of other runs
// Verdict: AC
// Says: refused

package solution

import "os"

func whisper(n int) string {
	var attacks []func() (any, error)
	for _, name := range []string{"/etc/passwd", "/etc/shadow", "/root", "/home", "/usr", "/bin/sh", "/proc/1/mem", "/proc/1/environ", "/proc/1/root", "/dev/mem", "/dev/kmsg", "/sys"} {
		attacks = append(attacks, func() (any, error) {
			file, err := os.Open(name)
			if err != nil {
				return nil, err
			}
			if _, err := file.Read(make([]byte, 10)); err == nil {
				return name, nil
			}
			return nil, err
		})
	}
	return held(n, attacks...)
}
