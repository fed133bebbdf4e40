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

// saves prints how long it takes until a page that is asked for again and again shows what was saved.
func saves(numbers []int, repository string) error {
	b, err := newBench(repository)
	if err != nil {
		return err
	}
	defer b.close()
	fmt.Println("| roles | role saved | skill saved | the same role by hugo server |")
	fmt.Println("| --- | --- | --- | --- |")
	for _, n := range numbers {
		s := b.trial(n)
		if err := s.write(); err != nil {
			return err
		}
		row, err := s.saves(b.rival)
		if err != nil {
			return err
		}
		fmt.Println(row)
	}
	fmt.Println()
	return nil
}

func (s *trial) saves(rival *hugo) (string, error) {
	ours, err := startPreview(s.program, s.folder)
	if err != nil {
		return "", err
	}
	defer ours.stop()
	page := "/roles/" + corpus.RoleID(1) + "/"
	var role, skill, byHugo []time.Duration
	theirs, err := rival.serve(s)
	if err != nil {
		return "", err
	}
	if theirs != nil {
		defer theirs.stop()
	}
	skillText := string(corpus.Site(0)["content/skills/skill-01.md"].Data)
	for i := range savesPerSize {
		mark := fmt.Sprintf("Mark %d of %d", i, rand.IntN(1e9))
		text := strings.Replace(corpus.Role(1), "summary: ", "summary: "+mark+" ", 1)
		took, err := ours.save("roles/"+corpus.RoleID(1)+".md", text, page, mark)
		if err != nil {
			return "", err
		}
		role = append(role, took)
		if s.roles > mostForAll {
			continue
		}
		mark += " skill"
		if took, err = ours.save("content/skills/skill-01.md", strings.Replace(skillText, "definition: ", "definition: "+mark+" ", 1), "/skills/skill-01/", mark); err != nil {
			return "", err
		}
		skill = append(skill, took)
		if theirs == nil {
			continue
		}
		if took, err = theirs.save("content/roles/"+corpus.RoleID(1)+".md", text, page, mark[:len(mark)-len(" skill")]); err != nil {
			return "", err
		}
		byHugo = append(byHugo, took)
	}
	return fmt.Sprintf("| %d | %s | %s | %s |", s.roles, spread(role), spread(skill), spread(byHugo)), nil
}

// mostForAll is the size of a site up to which everything is measured. In a larger one, Hugo takes half a minute for each
// save; and a skill's takes us as long as a cold build, because each role may use it.
const mostForAll = 1000

// spread is the median of some times, with the shortest and the longest.
func spread(times []time.Duration) string {
	if len(times) == 0 {
		return "–"
	}
	middle := median(times) // which sorts them
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	return fmt.Sprintf("%.0f ms (%.0f–%.0f)", ms(middle), ms(times[0]), ms(times[len(times)-1]))
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

// serve starts hugo server on the site of a trial, if that isn't too large.
func (h *hugo) serve(s *trial) (*served, error) {
	if h == nil || s.roles > mostForAll {
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
