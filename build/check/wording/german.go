package wording

import "rolewright/build/phrase"

// letters follow or precede within a word: \b knows only those of ASCII.
const (
	germanSought = `(?:wir suchen|suchen wir|gesucht(?: wird| werden)?:?|suchen)(?: \pL+){0,4}? `
	germanSex    = `(?:damen?|herr(?:en)?|mädchen|frau(?:en)?|m(?:a|ä)nn(?:er)?|jungs)`
)

var germanAgeWords = phrase.New([]string{
	`(?i)\bjung(?:e[smnr]?)?(?:(?:,| und|, und)? \pL+){0,2}? (?:teams?|mitarbeiter\pL*|kolleg\pL*|leute|talente|verstärkung|mannschaft|belegschaft|crew)\b`,
	`(?i)\b(?:dynamisch|motiviert|hochmotiviert|ambitioniert)\pL* (?:und )?jung\pL* (?:team|leute|mitarbeiter\pL*)\b`,
	`(?i)\b(?:nicht älter als|höchstens|maximal|max\.|bis(?: zu)?|unter) (?:2[2-9]|[3-6]\d) jahren?(?: alt)?(?:[.,;)]|$| sein\b| alt\b| und\b)`,
	`(?i)\b(?:im )?alter(?: von| zwischen)?:? ?[1-6]\d ?(?:-|–|bis|und) ?[2-6]\d\b|\bzwischen [1-6]\d und [2-6]\d jahren? alt\b`,
	`(?i)\b(?:wenn du|du|sie) (?:\pL+ ){0,3}jung(?:,| und) \pL+(?: \pL+)? (?:bist|sind|sein)\b`,
	`(?i)\b(?:höchst|alters)(?:grenze|alter|limit)\b`,
	`(?i)\b(?:du bist|sie sind|idealerweise|suchen)(?: \pL+){0,2} jung(?:,| und| genug)`,
	`(?i)\b(?:nur|ausschließlich) (?:für )?berufs(?:anfänger|einsteiger)\pL*`,
	`(?i)\bfrisch(?: gebacken\pL*)? (?:aus der ausbildung|von der (?:uni|universität|hochschule))\b`,
},
	`(?i)\b(?:mit|für|von|an|unterstützen|begleiten|fördern|betreuen|beraten|schulen)(?: \pL+){0,2} jung\pL* (?:leuten?|talenten?|menschen)\b`,
	`(?i)\bjung\pL* (?:unternehmen|firma|branche|gmbh|start-?up|menschen)\b`,
	`(?i)\b(?:ohne|keine|gibt es keine) altersgrenze\b`,
	`(?i)\b(?:kinder\pL*|jugendlich\pL*|kita|schüler\pL*|patient\pL*|kund\pL*)\b[^.;]{0,40}`,
)

// englishAgeWords are English words that German and French postings use as their own.
var englishAgeWords = phrase.New([]string{`(?i)\bdigital natives?\b|\byoung professionals?\b`})

var germanSexWords = phrase.New([]string{
	`(?i)\b(?:nur|ausschließlich|bevorzugt|vorzugsweise) (?:an )?(?:damen|herren|frauen|männer|weibliche|männliche)\b`,
	`(?i)\b` + germanSought + germanSex + `\b`,
	`(?i)\b(?:junge[n]?|nette[n]?|freundliche[n]?|attraktive[n]?) (?:damen?|frau(?:en)?|herren|männer|mädchen)\b[^.;!]{0,40}\b(?:gesucht|wir suchen)\b`,
	`(?i)\bbevorzugt (?:werden|sind) (?:nur )?(?:damen|herren|frauen|männer|männliche|weibliche)\b`,
	`(?i)\b(?:weibliche|männliche)[rns]? (?:bewerber\pL*|mitarbeiter\pL*|verstärkung|kandidat\pL*|personal|arbeitskr\pL*|aushilfen?|servicekr\pL*|bedienung)\b`,
	`(?i)\b(?:weiblich|männlich) (?:bevorzugt|erwünscht|gewünscht)\b`,
	`(?i)\b(?:unverheiratet|ledig|kinderlos|ungebunden)\pL* (?:bevorzugt|sein|bewerber\pL*|mitarbeiter\pL*)\b`,
},
	`(?i)\b(?:frauen|männer|damen|herren)(?: und|,| oder|/) (?:frauen|männer|damen|herren|diverse)\b`,
	`(?i)\b(?:gleiche[rn]?|unterrepräsentiert|gleichstellung|schwerbehindert\pL*|förder\pL*|eignung)\b[^.;]{0,120}|[^.;]{0,120}\b(?:gleiche[rn]? (?:eignung|qualifikation)|unterrepräsentiert|gleichstellung)\b`,
	`(?i)\b(?:kundinnen|patientinnen|bewohner\pL*|gäste|mode|bekleidung|schuhe|sport|liga|fußball|umkleide\pL*|abteilung)\b`,
)

// germanNativeWords find a mother tongue that is asked for. A form that has it as one level of several asks for no origin
// (BAG 8 AZR 418/15).
var germanNativeWords = phrase.New([]string{
	`(?i)\bmuttersprach(?:e|lich\pL*|niveau|ler(?:in|innen|n)?)(?:[/:*_]-?in(?:nen)?)?(\P{L}|$)`,
	`(?i)\bmuttersprachige?[rnms]?(\P{L}|$)|\b(?:ohne|kein) akzent\b|\bakzentfrei\pL*`,
},
	`(?i)\b`+germanLevel+`[^.;]{0,30}?(?: oder|,|/| bzw\.?| bis)+ (?:auf )?muttersprach\pL*`,
	`(?i)\bmuttersprach\pL*(?: oder|,| ?/| bzw\.?)+ ?(?:\pL+ ){0,4}`+germanLevel,
	// Somebody else's language, or none that is asked for.
	`(?i)\b(?:ihrer|seiner|deren|dessen|der|eigenen|anderer|jeder|jede) (?:eigenen )?muttersprache\b`,
	`(?i)\b(?:kund|patient|bewohner|schüler|teilnehmer|gäste|lern|kinder|eltern|anrufer)\pL*[^.;]{0,40}\bmuttersprach\pL*`,
	`(?i)\b(?:mit|von|durch|unter) (?:\pL+ )?muttersprachler(?:in|innen|n)?\b|\bmuttersprachler(?:in|innen|n)? und lernende\b`,
	`(?i)\b(?:stimmen?|sprache|sprachausgabe|navi|roboter|computer|texte|rollen?|filme?)\b[^.;]{0,30}\bakzentfrei\pL*|\bakzentfreie[nr]? (?:rollen?|stimmen?|aufnahmen?)\b`,
	`(?i)\bnicht[- ]?muttersprach\pL*|\bmuttersprachlich\pL* unterricht\pL*`,
	`(?i)\b(?:nicht|niemand|kein|keine|keinen|unabhängig|egal|ob|ungeachtet)\b[^.;]{0,60}\b(?:muttersprach\pL*|akzent)`,
	`(?i)\bmuttersprach\pL*[^.;]{0,40}\b(?:nicht (?:nötig|erforderlich|notwendig|vorausgesetzt)|keine (?:bedingung|voraussetzung))\b`,
)

const germanLevel = `(?:fließend|flüssig|verhandlungssicher|c1|c2|gleichwertig|vergleichbar|ähnlich|sehr gut|bilingual|annähernd|nahezu|fast)\pL*`
