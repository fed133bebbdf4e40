package wording

import "rolewright/build/phrase"

// letters follow or precede within a word: \b knows only those of ASCII.
const (
	germanSought = `(?:wir suchen|suchen wir|gesucht(?: wird| werden)?:?|suchen)(?: \pL+){0,4}? `
	germanSex    = `(?:damen?|herr(?:en)?|mädchen|frauen?|m(?:a|ä)nn(?:er)?|jungs)`
)

var germanAgeWords = phrase.New([]string{
	`(?i)\bjung(?:e[smnr]?)?(?:(?:,| und|, und)? \pL+){0,2}? (?:teams?|mitarbeiter\pL*|kolleg\pL*|leute|talente|verstärkung|mannschaft|belegschaft|crew)\b`,
	`(?i)\b(?:dynamisch|motiviert|hochmotiviert|ambitioniert)\pL* (?:und )?jung\pL* (?:team|leute|mitarbeiter\pL*)\b`,
	`(?i)\b(?:nicht älter als|höchstens|maximal|max\.|bis(?: zu)?|unter) (?:2[2-9]|[3-6]\d) jahren?(?: alt)?(?:[.,;)]|$| sein\b| alt\b| und\b)`,
	`(?i)\b(?:im )?alter(?: von| zwischen)?:? ?[1-6]\d ?(?:-|–|bis|und) ?[2-6]\d\b|\bzwischen [1-6]\d und [2-6]\d jahren? alt\b`,
	`(?i)\b(?:höchst|alters)(?:grenze|alter|limit)\b|\bdigital natives?\b`,
	`(?i)\b(?:du bist|sie sind|idealerweise|suchen)(?: \pL+){0,2} jung(?:,| und| genug)`,
},
	`(?i)\b(?:mit|für|von|an|unterstützen|begleiten|fördern|betreuen|beraten|schulen)(?: \pL+){0,2} jung\pL* (?:leuten?|talenten?|menschen)\b`,
	`(?i)\bjung\pL* (?:unternehmen|firma|branche|gmbh|start-?up|menschen)\b`,
	`(?i)\b(?:ohne|keine|gibt es keine) altersgrenze\b`,
	`(?i)\b(?:kinder\pL*|jugendlich\pL*|kita|schüler\pL*|patient\pL*|kund\pL*)\b[^.;]{0,40}`,
)

var germanSexWords = phrase.New([]string{
	`(?i)\b(?:nur|ausschließlich|bevorzugt|vorzugsweise) (?:an )?(?:damen|herren|frauen|männer|weibliche|männliche)\b`,
	`(?i)\b` + germanSought + germanSex + `\b`,
	`(?i)\b(?:weibliche|männliche)[rns]? (?:bewerber\pL*|mitarbeiter\pL*|verstärkung|kandidat\pL*|personal|arbeitskr\pL*|aushilfen?|servicekr\pL*|bedienung)\b`,
	`(?i)\b(?:weiblich|männlich) (?:bevorzugt|erwünscht|gewünscht)\b`,
	`(?i)\b(?:unverheiratet|ledig|kinderlos|ungebunden)\pL* (?:bevorzugt|sein|bewerber\pL*|mitarbeiter\pL*)\b`,
},
	`(?i)\b(?:frauen|männer|damen|herren)(?: und|,| oder|/) (?:frauen|männer|damen|herren|diverse)\b`,
	`(?i)\b(?:gleiche[rn]?|unterrepräsentiert|gleichstellung|schwerbehindert\pL*|förder\pL*|eignung)\b[^.;]{0,120}|[^.;]{0,120}\b(?:gleiche[rn]? (?:eignung|qualifikation)|unterrepräsentiert|gleichstellung)\b`,
	`(?i)\b(?:kundinnen|patientinnen|bewohner\pL*|gäste|mode|bekleidung|schuhe|sport|liga|fußball|umkleide\pL*|abteilung)\b`,
)
