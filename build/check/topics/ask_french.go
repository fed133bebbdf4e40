package topics

// mots are words between those of a French form of question.
const mots = `(?: [\pL'-]+){0,4}`

// êtesVous is a pattern for what somebody is asked to be: “Êtes-vous …?”
func êtesVous(things string) string {
	return `(^|[^\pL])(?:(?:êtes|étiez|seriez|serez|sentez|considérez|trouvez|n'êtes|vous)[-' ](?:vous|êtes|` +
		`étiez)|` +
		`avez[- ]vous(?: déjà| jamais| un jour| récemment)* été)` + mots +
		`(?: | d'| l')(?:` + things + `)([^\pL]|$)`
}

// avezVous is a pattern for what somebody is asked to have: “Avez-vous …?”
func avezVous(things string) string {
	return `\b(?:avez|aviez|auriez|aurez|possédez|détenez|percevez|touchez|touchiez|recevez|portez|prenez|` +
		`utilisez|souffrez|payez|` +
		`versez|suivez|voulez|souhaitez|attendez|y a-t-il|vous[ ']avez)(?:[- ]vous)?` + mots +
		`(?: | d'| l'| qu')(?:` + things + `)([^\pL]|$)`
}

// votreChose is a pattern for something of the candidate's that a question is about: “Quel est votre …?”
func votreChose(things string) string {
	return `\b(?:quel(?:le)?s?|comment|où|quand|qui|que|qu'est-ce|pourquoi|combien|est|est-ce|sont|était|d'où|` +
		`votre|vos|parlez|décrivez|` +
		`donnez|indiquez|montrer|voir|consulter|pouvons-nous|puis-je)\b[^.?!]{0,25}\b(?:votre|` +
		`vos) (?:[\pL'-]+ )?(?:` + things + `)([^\pL]|$)`
}

// vousFaites is a pattern for what somebody is asked to do: “…-vous …?”
func vousFaites(verbs, things string) string {
	return `(^|[^\pL])(?:` + verbs + `)[- ]vous` + mots + `(?: | d'| l')(?:` + things + `)([^\pL]|$)`
}

// frenchTasks are sentences about people that candidates deal with at work, or about examples of work.
var frenchTasks = []string{
	`(?i)[^.?!]*(^|[^\pL])(?:patiente?s?|cliente?s?|clientèle|élèves?|étudiante?s?|résidente?s?|usagers?|` +
		`utilisateurs?|` +
		`collaborateurs?|collaboratrices?|candidate?s?|invitée?s?|lecteurs?|public|marque|exemple|produits?|` +
		`projets?|imaginez|` +
		`expliquez|comme le poste|font partie du poste|exigée? pour|notre|nos)([^\pL]|$)[^.?!]*`,
	`(?i)(^|[.?!] )comment (?:avez-vous (?:réduit|baissé|négocié|organisé|géré|mené|préparé|construit|résolu|conçu)|faites|portez|servez|conseillez|accompagnez|aidez|animez|organisez|planifiez|` +
		`préparez|traitez|` +
		`enseignez|` +
		`expliquez|` +
		`réagissez|repérez|rendez|vendez|gérez|modérez|mesurez|choisissez|protégez|développeriez|rédigez|` +
		`faites-vous le planning|tenez)[- ][^.?!]*`,
}
