// Package lsp helps people who write roles in an editor, through the Language Server Protocol 3.17
// (https://microsoft.github.io/language-server-protocol, read on 2026-11-30).
//
// The editor starts the program and talks to it over standard input and output. Each change to a text is built as if it
// were saved, so the editor shows exactly what a build would report. Completions come from the tables of fields, from
// the site's own roles, skills and settings, and from the list of rules; explanations of keys come from the manual.
// The package writes nothing to disk and uses no network.
package lsp

import (
	"encoding/json"
	"io"
	"io/fs"
	"slices"
	"time"
)

// Options say what the server works on.
type Options struct {
	// BuiltIn holds the templates that a site may lack.
	BuiltIn fs.FS
	// Version is the program's.
	Version string
	// Today is the day that dates are compared with.
	Today func() time.Time
}

// Serve answers an editor until it says goodbye or closes the connection. It returns an error if that isn't how it ended.
func Serve(in io.Reader, out io.Writer, o Options) error {
	s := &server{options: o, conn: conn{out: out}, sites: make(map[string]*site)}
	messages, done := make(chan message, 64), make(chan struct{})
	ended := make(chan error, 1)
	go func() {
		ended <- s.receive(in, messages, done)
		close(messages)
	}()
	defer close(done)
	for !s.left {
		m, ok := s.next(messages)
		if !ok {
			return <-ended
		}
		if err := s.handle(m); err != nil {
			return err
		}
	}
	if !s.asked {
		return io.ErrUnexpectedEOF
	}
	return nil
}

type server struct {
	conn
	options Options
	folders []string         // of the workspace
	sites   map[string]*site // by folder

	ready bool // the editor has introduced itself
	watch bool // the editor reports changes of files if it is asked to
	asked bool // the editor has asked for the end
	left  bool
}

// next returns the next message. What was found is published as soon as there is none, so that somebody who types fast
// doesn't wait for findings about what they typed before.
func (s *server) next(messages <-chan message) (message, bool) {
	select {
	case m, ok := <-messages:
		return m, ok
	default:
	}
	for _, folder := range sortedKeys(s.sites) {
		if err := s.publish(s.sites[folder]); err != nil {
			return message{}, false
		}
	}
	m, ok := <-messages
	return m, ok
}

// handle carries out a message. Its error means that the editor can't be reached.
func (s *server) handle(m message) error {
	switch {
	case m.Error != nil && m.Error.Code == parseError:
		return s.refuse(nil, parseError, "%s", m.Error.Message)
	case m.Method == "" && (m.Result != nil || m.Error != nil):
		return nil // the editor's answer to what was asked of it, which needs none
	case m.Method == "":
		return s.refuse(m.ID, invalidRequest, "a message needs a method")
	case !m.isRequest():
		return s.notified(m)
	case s.isCancelled(m.ID):
		return s.refuse(m.ID, requestCancelled, "%s was cancelled", m.Method)
	case m.Method != "initialize" && !s.ready:
		return s.refuse(m.ID, notInitialised, "the first request has to be initialize")
	}
	answer, ok := requests[m.Method]
	if !ok {
		return s.refuse(m.ID, methodNotFound, "there is no request %s", m.Method)
	}
	result, err := answer(s, m.Params)
	if err != nil {
		return s.refuse(m.ID, invalidParams, "%s: %v", m.Method, err)
	}
	return s.answer(m.ID, result)
}

// requests are what an editor can ask. An error means that the parameters can't be understood.
var requests = map[string]func(*server, json.RawMessage) (any, error){
	"initialize":              (*server).initialize,
	"shutdown":                func(s *server, _ json.RawMessage) (any, error) { s.asked = true; return nil, nil },
	"textDocument/completion": (*server).completion,
	"textDocument/hover":      (*server).hover,
	"textDocument/definition": (*server).definition,
	"textDocument/codeAction": (*server).codeAction,
}

// notified takes note of what an editor says. What can't be understood has no answer in the protocol.
func (s *server) notified(m message) error {
	switch m.Method {
	case "initialized":
		if s.watch {
			return s.send(message{ID: json.RawMessage(`"watch"`), Method: "client/registerCapability", Params: watchers})
		}
	case "textDocument/didOpen", "textDocument/didChange":
		var p struct {
			TextDocument struct {
				URI     string
				Version int
				Text    string
			}
			ContentChanges []struct{ Text string }
		}
		if json.Unmarshal(m.Params, &p) == nil {
			text := p.TextDocument.Text
			if n := len(p.ContentChanges); n > 0 {
				text = p.ContentChanges[n-1].Text
			}
			s.open(p.TextDocument.URI, p.TextDocument.Version, text)
		}
	case "textDocument/didClose":
		var p aboutDocument
		if json.Unmarshal(m.Params, &p) == nil {
			s.close(p.TextDocument.URI)
		}
	case "textDocument/didSave", "workspace/didChangeWatchedFiles":
		for _, site := range s.sites {
			site.isOld = true
		}
	case "exit":
		s.left = true
	}
	return nil
}

// aboutDocument are the parameters of most requests.
type aboutDocument struct {
	TextDocument struct{ URI string }
	Position     position
	Range        textRange
}

// watchers ask the editor to report changes of a site's files.
var watchers = json.RawMessage(`{"registrations": [{
	"id": "files", "method": "workspace/didChangeWatchedFiles",
	"registerOptions": {"watchers": [{"globPattern": "**/content/**"}, {"globPattern": "**/roles/**"}, {"globPattern": "**/templates/**"}]}
}]}`)

// initialize says what the server can do.
func (s *server) initialize(params json.RawMessage) (any, error) {
	var p struct {
		RootURI          string
		WorkspaceFolders []struct{ URI string }
		Capabilities     struct {
			Workspace struct {
				DidChangeWatchedFiles struct{ DynamicRegistration bool }
			}
		}
	}
	if err := json.Unmarshal(params, &p); err != nil {
		return nil, err
	}
	for _, f := range p.WorkspaceFolders {
		s.folders = append(s.folders, pathOf(f.URI))
	}
	s.folders = slices.DeleteFunc(append(s.folders, pathOf(p.RootURI)), func(path string) bool { return path == "" })
	s.ready, s.watch = true, p.Capabilities.Workspace.DidChangeWatchedFiles.DynamicRegistration
	return map[string]any{
		"serverInfo": map[string]string{"name": "rolewright", "version": s.options.Version},
		"capabilities": map[string]any{
			"positionEncoding":   "utf-16",
			"textDocumentSync":   map[string]any{"openClose": true, "change": 1, "save": true},
			"completionProvider": map[string]any{"triggerCharacters": []string{" ", "/", "-", "[", "{"}},
			"hoverProvider":      true,
			"definitionProvider": true,
			"codeActionProvider": map[string]any{"codeActionKinds": []string{quickFix, fixAll}},
		},
	}, nil
}
