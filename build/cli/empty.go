package cli

import (
	"bufio"
	"embed"
	"io/fs"
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/source"
)

// empty is what a site without examples begins with, beside the settings: a few skills that any job may take, and
// notices with gaps. A vacancy that shows a gap isn't published.
//
//go:embed empty
var empty embed.FS

// identity is whose site it is.
type identity struct {
	organisation, url, locale string
}

// ask asks somebody at a terminal for what the flags didn't say. An empty answer keeps what the example has.
func (a *app) ask(who *identity) {
	if !a.Terminal || a.quiet || who.organisation != "" {
		return
	}
	answers := bufio.NewReader(a.In)
	a.printer.line("What is your organisation called? (Enter to decide later)")
	line, _ := answers.ReadString('\n')
	who.organisation = strings.TrimSpace(line)
	if who.organisation == "" || who.url != "" {
		return
	}
	a.printer.line("What is the address of its website? (Enter to decide later)")
	line, _ = answers.ReadString('\n')
	who.url = strings.TrimSpace(line)
}

// check reports an identity that no site could have, and completes an address without its scheme.
func (who *identity) check() error {
	if who.url != "" {
		if !strings.Contains(who.url, "://") {
			who.url = "https://" + who.url
		}
		if u, err := url.Parse(who.url); err != nil || u.Host == "" || !strings.Contains(u.Host, ".") {
			return usageError("for example: --url https://klinik-nord.de", "“%s” isn't a web address", who.url)
		}
	}
	if who.locale != "" {
		tag, err := language.Parse(who.locale)
		if err != nil {
			return usageError("for example: --locale en-GB", "“%s” isn't a language code", who.locale)
		}
		who.locale = tag.String()
	}
	return nil
}

var (
	nameSetting    = regexp.MustCompile(`(?m)^  name: Example Partners$`)
	urlSetting     = regexp.MustCompile(`(?m)^  url: https://example\.com$`)
	localeSetting  = regexp.MustCompile(`(?m)^locale: en$`)
	exampleRemark  = regexp.MustCompile(`(?m)^  # then replace .*\n`)
	familySetting  = regexp.MustCompile(`(?m)^families:\n  partnerships: .*$`)
	variableNotice = regexp.MustCompile(`, variable-pay`)
)

// sign puts an identity into the files of a new site.
func (who *identity) sign(files map[string]string) {
	for name, text := range files {
		if name == settingsFile {
			if who.organisation != "" {
				text = exampleRemark.ReplaceAllLiteralString(text, "")
				text = nameSetting.ReplaceAllLiteralString(text, "  name: "+yamlText(who.organisation))
			}
			if who.url != "" {
				text = urlSetting.ReplaceAllLiteralString(text, "  url: "+who.url)
			}
			if who.locale != "" {
				text = localeSetting.ReplaceAllLiteralString(text, "locale: "+who.locale)
			}
		}
		if who.organisation != "" && strings.HasSuffix(name, ".md") && !strings.Contains(who.organisation, ": ") {
			text = strings.ReplaceAll(text, "Example Partners", who.organisation)
		}
		if u, err := url.Parse(who.url); err == nil && u.Host != "" && strings.HasSuffix(name, ".md") {
			text = strings.ReplaceAll(text, "example.com", strings.TrimPrefix(u.Hostname(), "www."))
		}
		files[name] = text
	}
}

const settingsFile = source.ContentFolder + "/site.yaml"

// emptyFiles are those of a site without examples. Its settings are the starter's, without what is about the example.
func (a *app) emptyFiles(who identity) (map[string]string, error) {
	files := make(map[string]string)
	settings, err := fs.ReadFile(a.Starter, settingsFile)
	if err != nil {
		return nil, err
	}
	text := exampleRemark.ReplaceAllLiteralString(string(settings), "")
	text = familySetting.ReplaceAllLiteralString(text, "families: {}")
	text = variableNotice.ReplaceAllLiteralString(text, "")
	if who.organisation == "" {
		text = nameSetting.ReplaceAllLiteralString(text, "  name: \"[Your organisation]\"")
	}
	if who.url == "" {
		text = urlSetting.ReplaceAllLiteralString(text, "  url: \"\"")
	}
	files[settingsFile] = text
	err = fs.WalkDir(empty, "empty", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := empty.ReadFile(name)
		files[strings.TrimPrefix(name, "empty/")] = string(data)
		return err
	})
	return files, err
}
