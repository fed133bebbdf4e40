package cli_test

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"rolewright/build/cli"
)

// starterFolder tells the command of the scripts where the starter site is: they run in folders of their own.
const starterFolder = "ROLEWRIGHT_STARTER"

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"rolewright": func() {
		work := os.Getenv("WORK")
		code := cli.Main(os.Args[1:], cli.World{
			In: os.Stdin, Out: steady{os.Stdout, work}, Err: steady{os.Stderr, work}, Terminal: os.Getenv("TERMINAL") != "", Env: os.Getenv,
			Starter: os.DirFS(os.Getenv(starterFolder)),
		})
		if err := os.WriteFile(filepath.Join(work, exitFile), []byte(strconv.Itoa(code)), 0o666); err != nil {
			panic(err)
		}
		os.Exit(code)
	}})
}

// steady writes what differs from run to run, times, the script's own folder and the program's version, as T, $WORK
// and V. So whole outputs can be compared.
type steady struct {
	to   io.Writer
	work string
}

var (
	times    = regexp.MustCompile(`\(\d[\dmµns.]*\)`)
	versions = regexp.MustCompile(`"version": "(?:v|\(devel\))[^"]*"`)
)

func (s steady) Write(p []byte) (int, error) {
	text := times.ReplaceAllString(strings.ReplaceAll(string(p), s.work, "$WORK"), "(T)")
	text = versions.ReplaceAllString(text, `"version": "V"`)
	_, err := io.WriteString(s.to, text)
	return len(p), err
}

// exitFile holds the code that the last command ended with.
const exitFile = ".exit"

// TestScripts tells what people type, and what they are answered. With UPDATE=1 the wanted texts follow.
func TestScripts(t *testing.T) {
	starter, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                "testdata/script",
		RequireUniqueNames: true,
		UpdateScripts:      os.Getenv("UPDATE") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv(starterFolder, starter)
			env.Setenv("GORACE", "atexit_sleep_ms=10") // the race detector has each command wait for a second at its end
			env.Setenv("GOGC", "400")                  // commands end before their garbage matters
			env.Setenv("HOME", filepath.Join(env.WorkDir, "home"))
			return os.Mkdir(filepath.Join(env.WorkDir, "home"), 0o777)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":      exits,
			"generate":   generate,
			"answers":    answers,
			"touched":    touched,
			"holds":      holds,
			"calm":       calm,
			"documented": documented,
			"killed":     killed,
			"packed":     packed,
		},
	})
}

// exits checks the code that the last command ended with: "exits 2".
func exits(ts *testscript.TestScript, _ bool, args []string) {
	code, err := os.ReadFile(filepath.Join(ts.Getenv("WORK"), exitFile))
	ts.Check(err)
	if string(code) != args[0] {
		ts.Fatalf("the exit code is %s, not %s", code, args[0])
	}
}

// answers waits until a preview answers on a port of this computer: "answers 46823", or at an address: "answers 46823
// 127.0.0.2". With "!", it fails if anything answers there.
func answers(ts *testscript.TestScript, neg bool, args []string) {
	at := net.JoinHostPort(append(args, "127.0.0.1")[1], args[0])
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		response, err := http.Get("http://" + at + "/")
		if err == nil {
			_ = response.Body.Close()
		}
		switch {
		case neg && err == nil:
			ts.Fatalf("%s answers", at)
		case neg || err == nil:
			return
		}
	}
	ts.Fatalf("nothing answers at %s", at)
}

// generate writes a file that no script should hold: "generate <file> <times> <line…>". In the line, %d is a number
// that counts, and \x1b, \xff and the like are bytes.
func generate(ts *testscript.TestScript, _ bool, args []string) {
	count, err := strconv.Atoi(args[1])
	ts.Check(err)
	line, err := strconv.Unquote(`"` + strings.ReplaceAll(strings.Join(args[2:], " "), `"`, `\"`) + `"`)
	ts.Check(err)
	var b strings.Builder
	for i := range count {
		if strings.Contains(line, "%d") {
			fmt.Fprintf(&b, line, i)
		} else {
			b.WriteString(line)
		}
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(b.String()), 0o666))
}

// packed packs a folder as a Word file, which is a zip: "packed <file> <folder>".
func packed(ts *testscript.TestScript, _ bool, args []string) {
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	w := zip.NewWriter(f)
	ts.Check(w.AddFS(os.DirFS(ts.MkAbs(args[1]))))
	ts.Check(errors.Join(w.Close(), f.Close()))
}

// calm writes the settings of a site in which few rules apply: "calm raw-html:info".
func calm(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.MkdirAll(ts.MkAbs("content"), 0o777))
	ts.Check(os.WriteFile(ts.MkAbs("content/site.yaml"), []byte(cli.Calm(args...)), 0o666))
}

// touched tells whether files were written since a mark: "touched <mark> <files…>".
func touched(ts *testscript.TestScript, neg bool, args []string) {
	mark, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	for _, name := range args[1:] {
		info, err := os.Stat(ts.MkAbs(name))
		ts.Check(err)
		if info.ModTime().After(mark.ModTime()) == neg {
			ts.Fatalf("%s was written at %v, the mark at %v", name, info.ModTime(), mark.ModTime())
		}
	}
}

// holds tells whether two folders hold the same files: "holds <folder> <folder>".
func holds(ts *testscript.TestScript, neg bool, args []string) {
	one, other := tree(ts, args[0]), tree(ts, args[1])
	same := len(one) == len(other) && len(one) > 0
	for name, data := range one {
		same = same && other[name] == data
	}
	if same == neg {
		ts.Fatalf("%s has %d files, %s has %d; the same: %v", args[0], len(one), args[1], len(other), same)
	}
}

func tree(ts *testscript.TestScript, folder string) map[string]string {
	files := make(map[string]string)
	root := ts.MkAbs(folder)
	ts.Check(filepath.WalkDir(root, func(name string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		files[strings.TrimPrefix(name, root)] = string(data)
		return err
	}))
	return files
}

// Embedding has rules of its own, so one test takes the program as it is handed out.
func TestTheRealProgramCarriesTheStarter(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds the program")
	}
	program := filepath.Join(t.TempDir(), "rolewright.exe")
	if out, err := exec.Command("go", "build", "-o", program, "../..").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	site := filepath.Join(t.TempDir(), "new")
	command := exec.Command(program, "init", site)
	command.Dir = t.TempDir()
	out, err := command.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "Built 5 roles") {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, folder := range []string{"content", "roles"} {
		carried, copied := list(t, filepath.Join("../..", folder)), list(t, filepath.Join(site, folder))
		if strings.Join(carried, "\n") != strings.Join(copied, "\n") {
			t.Errorf("%s holds\n%q\nwant\n%q", folder, copied, carried)
		}
	}
}

func list(t *testing.T, folder string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(folder, func(name string, e os.DirEntry, err error) error {
		names = append(names, strings.TrimPrefix(filepath.ToSlash(name), filepath.ToSlash(folder)))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}
