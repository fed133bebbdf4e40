package careers

import "time"

// JSON Feed 1.1 (jsonfeed.org)

type jsonFeed struct {
	Version     string         `json:"version"`
	Title       string         `json:"title"`
	HomePageURL string         `json:"home_page_url"`
	FeedURL     string         `json:"feed_url"`
	Language    string         `json:"language"`
	Items       []jsonFeedItem `json:"items"`
}

type jsonFeedItem struct {
	ID            string   `json:"id"`
	URL           string   `json:"url"`
	Language      string   `json:"language,omitempty"` // unless it is that of the feed
	Title         string   `json:"title"`
	Summary       string   `json:"summary"`
	ContentHTML   string   `json:"content_html"`
	DatePublished string   `json:"date_published"`
	DateModified  string   `json:"date_modified,omitempty"`
	Tags          []string `json:"tags,omitempty"`
	Extension     job      `json:"_rolewright"`
}

func (p *planner) jsonFeed(describe describe) jsonFeed {
	f := p.frame(p.words, "index.html", "openings", "")
	feed := jsonFeed{Version: "https://jsonfeed.org/version/1.1", Title: f.Site, HomePageURL: p.Full("index.html"), FeedURL: p.Full("feed.json"), Language: f.Lang, Items: []jsonFeedItem{}}
	for _, j := range p.newest() {
		item := jsonFeedItem{ID: p.Full(j.Path), URL: p.Full(j.Path), Title: j.Title, Summary: j.Summary, ContentHTML: describe(j),
			DatePublished: j.Opening.Format(time.RFC3339), Extension: p.jobOf(j, describe)}
		if !j.Changed.IsZero() {
			item.DateModified = j.changed().Format(time.RFC3339)
		}
		if j.Language != p.words.Tag {
			item.Language = j.Language.String()
		}
		if j.Family != "" {
			item.Tags = []string{j.Family}
		}
		feed.Items = append(feed.Items, item)
	}
	return feed
}
