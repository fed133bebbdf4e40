//go:build tools

package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"rolewright/build/internal/corpus"
)

// savesPerSize is how many saves are timed with each size of a site.
const savesPerSize = 15

// A site of each of these sizes is saved to. In both, so many roles use the skill that is saved.
const (
	smallServed, largeServed = 50, 1000
	rolesUsing               = 50
	sharedSkill              = "shared-skill"
)

// saveTimes are how long saves took until they were served, in a site of so many roles.
type saveTimes struct {
	roles               int
	role, skill, byHugo []time.Duration
}

func (t *saveTimes) String() string {
	return fmt.Sprintf("| %d | %s | %s | %s |", t.roles, spread(t.role), spread(t.skill), spread(t.byHugo))
}

// saves prints how long it takes until a page that is asked for again and again shows what was saved.
func saves(repository string) ([]saveTimes, error) {
	b, err := newBench(repository)
	if err != nil {
		return nil, err
	}
	defer b.close()
	fmt.Printf("| roles | role saved | skill saved that %d roles use | the same role by hugo server |\n", rolesUsing)
	fmt.Println("| --- | --- | --- | --- |")
	var all []saveTimes
	for _, n := range []int{smallServed, largeServed} {
		s := b.trial(n)
		if err := s.write(); err != nil {
			return nil, err
		}
		if err := s.share(); err != nil {
			return nil, err
		}
		times, err := s.saves(b.rival)
		if err != nil {
			return nil, err
		}
		fmt.Println(&times)
		all = append(all, times)
	}
	fmt.Println()
	return all, nil
}

// share adds a skill to the library, and has the first roles use it.
func (s *trial) share() error {
	if err := writeFile(s.folder, "content/skills/"+sharedSkill+".md", []byte(sharedText(""))); err != nil {
		return err
	}
	for i := range rolesUsing {
		if err := writeFile(s.folder, "roles/"+corpus.RoleID(i)+".md", []byte(corpus.RoleUsing(sharedSkill, i))); err != nil {
			return err
		}
	}
	return nil
}

// sharedText is the file of the shared skill, with a mark in its definition.
func sharedText(mark string) string {
	text := string(corpus.Site(0)["content/skills/skill-01.md"].Data)
	return strings.NewReplacer("\nname: ", "\nname: Shared ", "\ndefinition: ", "\ndefinition: "+mark).Replace(text)
}

func (s *trial) saves(rival *hugo) (times saveTimes, err error) {
	times.roles = s.roles
	ours, err := startPreview(s.program, s.folder)
	if err != nil {
		return times, err
	}
	defer ours.stop()
	theirs, err := rival.serve(s)
	if err != nil {
		return times, err
	}
	if theirs != nil {
		defer theirs.stop()
	}
	for i := range savesPerSize {
		if err := times.add(ours, theirs, fmt.Sprintf("Mark %d of %d", i, rand.IntN(1e9))); err != nil {
			return times, err
		}
	}
	return times, nil
}

// add times one save of a role, of the shared skill as one of its roles shows it, and of the role by Hugo, if it's there.
func (t *saveTimes) add(ours, theirs *served, mark string) error {
	file, page := "roles/"+corpus.RoleID(1)+".md", "/roles/"+corpus.RoleID(1)+"/"
	role := strings.Replace(corpus.RoleUsing(sharedSkill, 1), "summary: ", "summary: "+mark+" ", 1)
	took, err := ours.save(file, role, page, mark)
	if err != nil {
		return err
	}
	t.role = append(t.role, took)
	mark += " skill"
	if took, err = ours.save("content/skills/"+sharedSkill+".md", sharedText(mark+" "), page+"guide/", mark); err != nil {
		return err
	}
	t.skill = append(t.skill, took)
	if theirs == nil {
		return nil
	}
	took, err = theirs.save("content/"+file, role, page, strings.TrimSuffix(mark, " skill"))
	t.byHugo = append(t.byHugo, took)
	return err
}

// spread is the median of some times, with the shortest and the longest.
func spread(times []time.Duration) string {
	if len(times) == 0 {
		return "–"
	}
	middle := median(times) // which sorts them
	return fmt.Sprintf("%.0f ms (%.0f–%.0f)", milliseconds(middle), milliseconds(times[0]), milliseconds(times[len(times)-1]))
}

// served is a program that shows a folder and follows its files.
type served struct {
	command *exec.Cmd
	folder  string
	address string
}

var addressPattern = regexp.MustCompile(`http://[^\s/]+`)

// startPreview starts a program of ours on a site.
func startPreview(program, folder string) (*served, error) {
	c := exec.Command(program, "serve", "-p", "0", "-s", folder)
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if found := addressPattern.FindString(lines.Text()); found != "" {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return &served{command: c, folder: folder, address: found}, nil
		}
	}
	return nil, fmt.Errorf("%s serve has said no address", program)
}

// serve starts hugo server on the site of a trial.
func (h *hugo) serve(s *trial) (*served, error) {
	if h == nil {
		return nil, nil
	}
	source := filepath.Join(s.folder, "hugo")
	if err := h.write(s, source); err != nil {
		return nil, err
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	port := free.Addr().(*net.TCPAddr).Port
	if err := free.Close(); err != nil {
		return nil, err
	}
	c := exec.Command(h.program, "server", "--source", source, "--bind", "127.0.0.1", "--port", fmt.Sprint(port), "--quiet")
	if err := c.Start(); err != nil {
		return nil, err
	}
	v := &served{command: c, folder: source, address: fmt.Sprintf("http://127.0.0.1:%d", port)}
	_, err = v.until("/roles/"+corpus.RoleID(1)+"/", "<h1", time.Minute)
	return v, err
}

func (v *served) stop() {
	_ = v.command.Process.Kill()
	_ = v.command.Wait()
}

// save writes a file and returns the time until a page shows a text. Saves come at any moment, so that a program that
// looks at its files by the clock isn't met right after it has looked.
func (v *served) save(name, text, page, mark string) (time.Duration, error) {
	time.Sleep(300*time.Millisecond + rand.N(700*time.Millisecond))
	if err := os.WriteFile(filepath.Join(v.folder, filepath.FromSlash(name)), []byte(text), 0o666); err != nil {
		return 0, err
	}
	return v.until(page, mark, 20*time.Second)
}

// until asks for a page every half a millisecond, until it holds a text.
func (v *served) until(page, text string, most time.Duration) (time.Duration, error) {
	start := time.Now()
	for time.Since(start) < most {
		if answer, err := http.Get(v.address + page); err == nil {
			body, err := io.ReadAll(answer.Body)
			_ = answer.Body.Close()
			if err == nil && strings.Contains(string(body), text) {
				return time.Since(start), nil
			}
		}
		time.Sleep(500 * time.Microsecond)
	}
	return 0, fmt.Errorf("%s%s doesn't show %q", v.address, page, text)
}
