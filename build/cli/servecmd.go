package cli

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/pflag"

	"rolewright/build/preview"
	"rolewright/build/source"
)

var serveCommand = command{
	name: "serve", short: "preview the site, and see each save at once",
	long: `Shows the site in a browser and follows its files: each save appears at once, with the
problems in it. Drafts are included, and a manual is at /_manual/. Nothing is written,
and only this computer can see it. Press Ctrl-C to stop.

It isn't a public server: it has no passwords and no encryption. To show the site to others,
build it and put it on a web server; "Where only your team can read it" in the manual says how.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var o serveOptions
		a.common(f)
		f.IntVarP(&o.port, "port", "p", 0, "the port `number`; by default 4680 or the next free one")
		f.StringVar(&o.bind, "bind", "127.0.0.1", "the `address` to listen on")
		f.BoolVar(&o.open, "open", false, "open the preview in a browser")
		f.StringArrayVar(&o.hosts, "allow-host", nil, "another host `name` that the preview answers to")
		return func(args []string) error {
			if err := noArguments("serve", args); err != nil {
				return err
			}
			o.chosen = f.Changed("port")
			return a.serve(o)
		}
	},
}

type serveOptions struct {
	port   int
	chosen bool // by the user, so that no other one will do
	bind   string
	open   bool
	hosts  []string
}

// usualPort is where a preview is found unless something else is there.
const usualPort = 4680

func (a *app) serve(o serveOptions) error {
	if info, err := os.Stat(a.source); err != nil || !info.IsDir() {
		return cannotOpen(a.source, err)
	}
	listener, err := o.listen()
	if err != nil {
		return err
	}
	defer func() { _ = listener.Close() }()
	shown, err := a.preview(o, listener)
	if err != nil {
		return machineError(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	a.announce(o, listener)
	return serveUntil(ctx, shown, listener)
}

func (a *app) preview(o serveOptions, listener net.Listener) (*preview.Preview, error) {
	hosts := o.hosts
	for _, ip := range addressesOf(listener) {
		hosts = append(hosts, ip.String())
		if !ip.IsLoopback() {
			hosts = append(hosts, namesOfThisComputer()...)
		}
	}
	return preview.New(preview.Options{
		Folder: a.source, BuiltIn: a.Starter, Hosts: hosts, Today: a.today, Updated: a.updated,
		Slower: func(reason string) {
			a.printer.line("File notifications aren't available here, so changes may take a few seconds to appear: %s", brief(reason))
		},
	})
}

// updated prints what an update has brought up, and counts what there is.
func (a *app) updated(u preview.Update) {
	if u.Number > 1 && !a.quiet {
		a.printer.line("%s %s (%s)", a.printer.style(green, "Updated"), brief(sample(u.Changed)), u.Took.Round(time.Millisecond))
	}
	found := withoutInfos(u.Diagnostics) // those are in the bar of their page
	a.printer.list(a.news(found))
	if len(found) > 0 {
		a.printer.line("%s", counted(found))
	}
}

// told identifies a warning wherever it moves in its file.
type told struct{ rule, path, message, text string }

// news returns the errors among some findings, and the warnings that weren't in the terminal yet. One that was fixed and
// is back is news; one that only couldn't be seen because of an error is not.
func (a *app) news(found source.Diagnostics) source.Diagnostics {
	before := a.told
	a.told = make(map[told]bool)
	if found.HasErrors() {
		maps.Copy(a.told, before)
	}
	return slices.DeleteFunc(slices.Clone(found), func(d source.Diagnostic) bool {
		t := told{d.Rule.Name, d.Span.Path(), d.Message, d.Span.Text()}
		if d.Severity != source.Error {
			a.told[t] = true
		}
		return before[t]
	})
}

// sample names the first of some files, and how many more there are.
func sample(paths []string) string {
	switch len(paths) {
	case 0:
		return "the site"
	case 1:
		return paths[0]
	}
	return paths[0] + " and " + plural(len(paths)-1, "other file", "other files")
}

// listen takes the port that was asked for, or the first free one from the usual one on.
func (o *serveOptions) listen() (net.Listener, error) {
	if o.port < 0 || o.port > 65535 {
		return nil, usageError("a port is a number from 1 to 65535, or 0 for any free one", "--port can't be %d", o.port)
	}
	first, last := usualPort, usualPort+20
	if o.chosen {
		first, last = o.port, o.port
	}
	var err error
	for port := first; port <= last; port++ {
		var listener net.Listener
		if listener, err = net.Listen("tcp", net.JoinHostPort(o.bind, strconv.Itoa(port))); err == nil {
			return listener, nil
		}
		if !errors.Is(err, syscall.EADDRINUSE) {
			break
		}
	}
	hint := "choose another one with --port, or leave --port out"
	if !errors.Is(err, syscall.EADDRINUSE) {
		hint = "--bind takes an address of this computer; left out, only this computer can see the preview"
	}
	return nil, &failure{code: exitMachine, message: fmt.Sprintf("cannot listen on %s, port %d: %s", o.bind, first, reasonOf(err)), hint: hint}
}

// reasonOf is the bare cause of a failure.
func reasonOf(err error) string {
	var system *os.SyscallError
	if errors.As(err, &system) {
		return system.Err.Error()
	}
	return err.Error()
}

// addressesOf returns the addresses at which a listener can be reached, those for other computers first. One that listens
// on all addresses of this computer has several.
func addressesOf(listener net.Listener) []net.IP {
	at, ok := listener.Addr().(*net.TCPAddr)
	if !ok {
		return nil
	}
	if !at.IP.IsUnspecified() {
		return []net.IP{at.IP}
	}
	all, err := net.InterfaceAddrs()
	if err != nil {
		return nil // then only this computer's own names work, which are always known
	}
	var here, elsewhere []net.IP
	for _, a := range all {
		switch n, ok := a.(*net.IPNet); {
		case !ok || n.IP.IsLinkLocalUnicast(): // which a browser can't be asked for without naming a device
		case n.IP.IsLoopback():
			here = append(here, n.IP)
		default:
			elsewhere = append(elsewhere, n.IP)
		}
	}
	return slices.Concat(elsewhere, here)
}

// namesOfThisComputer returns the names by which others in the network may ask for this computer. No website can have them:
// the first has no dots or belongs to the network's owner, the second is for local networks only (RFC 6762).
func namesOfThisComputer() []string {
	name, err := os.Hostname()
	if err != nil || name == "" {
		return nil
	}
	name = strings.ToLower(strings.TrimSuffix(name, "."))
	first, _, _ := strings.Cut(name, ".")
	return []string{name, first, first + ".local"}
}

// announce says where the preview is, and warns when others can see it.
func (a *app) announce(o serveOptions, listener net.Listener) {
	host, port, _ := net.SplitHostPort(listener.Addr().String())
	ip := net.ParseIP(host)
	if reachable := addressesOf(listener); ip != nil && ip.IsUnspecified() && len(reachable) > 0 {
		host = reachable[0].String()
	}
	address := "http://" + net.JoinHostPort(host, port) + "/"
	if !o.chosen && port != strconv.Itoa(usualPort) {
		a.printer.line("Port %d is taken, so the preview is on port %s.", usualPort, port)
	}
	if ip == nil || !ip.IsLoopback() {
		a.printer.line("%s others in your network can see this preview, and interview guides are confidential. It isn't a public server: it has no passwords.", a.printer.style(yellow, "warning:"))
	}
	_, _ = fmt.Fprintf(a.Out, "Previewing %s at %s\n", shown(filepath.Clean(a.source)), address)
	if o.open {
		openBrowser(address)
	}
}

// openBrowser asks the system to open an address. If it can't, the address is still in the terminal.
func openBrowser(address string) {
	name, args := "xdg-open", []string{address}
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", address}
	}
	if command := exec.Command(name, args...); command.Start() == nil {
		go func() { _ = command.Wait() }()
	}
}

// serveUntil answers requests until the context ends.
func serveUntil(ctx context.Context, shown *preview.Preview, listener net.Listener) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	server := &http.Server{
		Handler: shown, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10,
		BaseContext: func(net.Listener) context.Context { return ctx }, // so that pages stop listening when it ends
	}
	go shown.Follow(ctx)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return machineError(err)
	case <-ctx.Done():
	}
	cancel()
	grace, done := context.WithTimeout(context.Background(), 2*time.Second)
	defer done()
	if err := server.Shutdown(grace); err != nil && !strings.Contains(err.Error(), "deadline") {
		return machineError(err)
	}
	return nil
}
