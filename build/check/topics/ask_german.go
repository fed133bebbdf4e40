package topics

// wörter are words between those of a German form of question.
const wörter = `(?: [\pL'-]+){0,4}`

// sindSie is a pattern for what somebody is asked to be: “Sind Sie …?”
func sindSie(things string) string {
	return `\b(?:(?:sind|waren|wären|werden|wurden|würden|bleiben|fühlen|bezeichnen|sehen|halten|finden) sie|` +
		`sie (?:sind|waren|werden|wurden|fühlen sich)|(?:ob|dass) sie)` +
		wörter + ` (?:` + things + `)([^\pL]|$)`
}

// habenSie is a pattern for what somebody is asked to have: “Haben Sie …?”
func habenSie(things string) string {
	return `(?:\b(?:haben|hatten|hätten|besitzen|beziehen|bekommen|kriegen|nehmen|brauchen|tragen|nutzen|benutzen|` +
		`erhalten|zahlen|` +
		`leiden|litten|führen|planen|wollen|möchten|wünschen) sie|` +
		`\bsie (?:haben|hatten|nehmen|tragen|planen|wollen|möchten)|\b(?:ob|dass) sie)` + wörter + ` (?:` + things + `)([^\pL]|$)`
}

// gehörenSie is a pattern for what somebody is asked to belong to.
func gehörenSie(things string) string {
	return `\b(?:gehören|gehörten|zählen|engagieren|sind|waren) sie` + wörter + ` (?:` + things + `)([^\pL]|$)|` +
		`\bsie mitglied` + wörter + ` (?:` + things + `)([^\pL]|$)`
}

// ihrDing is a pattern for something of the candidate's that a question is about: “Wie ist Ihr …?”
func ihrDing(things string) string {
	return `\b(?:wie|was|wann|wo|woher|wohin|welche[rsnm]?|wer|wem|warum|ist|sind|war|hat|haben|wird|würde|` +
		`kann|` +
		`können|dürfen|könnte|` +
		`sagt|zahlt|lautet|heißt|heißen|steht|beschreiben|nennen|verraten|kommt|stammt)` + wörter +
		` (?-i:I)hre?[nmsr]? (?:[\pL-]+(?:er|e|es|en|em) ){0,2}(?:` + things + `)([^\pL]|$)`
}

// sieTun is a pattern for what somebody is asked to do: “… Sie …?”
func sieTun(verbs, things string) string {
	return `\b(?:` + verbs + `) sie` + wörter + ` (?:` + things + `)([^\pL]|$)`
}

// germanTasks are sentences about people that candidates deal with at work, or about examples of work.
var germanTasks = []string{
	`(?i)[^.?!]*\b(?:soll(?:te)?|stellen|wünschen|erwarten|möchten|vorstellung(?:en)?)\b[^.?!]*\b(?:gehalt|` +
		`verdienen|lohn|einkommen|gehaltsvorstellung(?:en)?)(?:[^\pL][^.?!]*|$)`,
	`(?i)[^.?!]*\bwas (?:haben|hatten) sie\b[^.?!]*\b(?:gelernt|mitgenommen)\b[^.?!]*`,
	`(?i)[^.?!]*\b(?:patient(?:in|innen|en)?|kund(?:e|en|in|innen)|klient(?:en|in|innen)?|schüler(?:n|in|` +
		`innen)?|` +
		`mandant(?:en|in|innen)|` +
		`mitarbeiter(?:n|in|innen)?|bewohner(?:n|in|innen)?|nutzer(?:n|in|innen)?|gäste(?:n)?|gast|` +
		`bewerber(?:n|` +
		`in|innen)?|beispiel|` +
		`github|gitlab|arbeitsprobe|portfolio|projekts?|marke|stellen sie sich vor|erklären sie|wie es die stelle|die zur stelle|unser(?:e|en|em|` +
		`er)?)([^\pL]|$)[^.?!]*`,
	`(?i)(^|[.?!] )wie (?:würden|planen|beraten|gestalten|betreuen|begleiten|unterstützen|fördern|prüfen|` +
		`erkennen|` +
		`reagieren|` +
		`verhindern|organisieren|erklären|behandeln|bereiten|führen|schützen|verkaufen|unterrichten|moderieren|` +
		`messen|` + germanDoing + `) sie [^.?!]*`,
}

// germanDoing are verbs of work: who asks how somebody does it asks about the work, whatever else is named.
const germanDoing = `rechnen|schreiben|buchen|verbuchen|zeigen|erfassen|berichten|bekommen|gewinnen|` +
	`legen|lösen|lehren|schulen|ordnen|stellen|zählen|finden|speichern|` +
	`kalkulieren|fotografieren|restaurieren|mischen|setzen|retuschieren|belichten|schneiden|schminken|` +
	`vertreten|formulieren|testen|sortieren|befestigen|reinigen|löschen|sperren|entwickeln|` +
	`dokumentieren|pflegen|koordinieren|übersetzen|vermitteln|erstellen|reparieren|transportieren|bauen|` +
	`analysieren|liefern|lagern|kochen|servieren|beurteilen|bewerten|schätzen|strukturieren|` +
	`priorisieren|automatisieren|archivieren|digitalisieren|inszenieren|zeichnen|drehen|schützen`
