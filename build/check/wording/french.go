package wording

import "rolewright/build/phrase"

var frenchAgeWords = phrase.New([]string{
	`(?i)(^|\P{L})(?:équipe|ambiance|collectif|atmosphère) (?:\pL+ et |\pL+, )?jeune\b(?: et \pL+)?`,
	`(?i)\bjeunes?(?: et \pL+|, \pL+){0,2} (?:équipe|collaborateurs?|collaboratrices?|talents?|diplômée?s?|femmes?|hommes?|professionnel\pL*|profils?|recrues?)(\P{L}|$)`,
	`(?i)(^|\P{L})(?:âgée?s? )?(?:de|entre) [1-6]\d (?:à|et) [2-6]\d ans\b|\bmoins de (?:2[2-9]|[3-6]\d) ans\b|(^|\P{L})âge maximum\b|(^|\P{L})limite d'âge\b|\bmaximum (?:2[2-9]|[3-6]\d) ans\b`,
	`(?i)\b(?:plutôt|idéalement|de préférence) jeunes?\b`,
},
	`(?i)\bjeunes? (?:entreprise|start-?up|soci\pL+|public|enfants?)(\P{L}|$)`,
	`(?i)(^|\P{L})(?:enfants?|élèves?|patients?|clients?|public|expérience|accueil)\b[^.;]{0,40}`,
	`(?i)\bmoins de \d\d ans d'(?:expérience|existence|ancienneté)(\P{L}|$)`,
	`(?i)\b(?:accompagn|form|encadr|aid|soutien|soutenir|insertion)\pL*(?: \pL+){0,3} jeunes?\b[^.;]{0,20}`,
)

var frenchSexWords = phrase.New([]string{
	`(?i)\b(?:recherchons|cherchons|recherche|cherche|recrutons|recrute|embauchons)(?: \pL+){0,2}? (?:une femme|un homme|une jeune femme|un jeune homme|une jeune fille|une fille|des femmes|des hommes|des filles|des garçons|une dame|un monsieur)(\P{L}|$)`,
	`(?i)\b(?:de sexe|profil|candidats? de sexe) (?:féminin|masculin)(\P{L}|$)`,
	`(?i)\b(?:réservée?s?|ouverte?s? uniquement|exclusivement) (?:aux?|à des?) (?:femmes|hommes|jeunes femmes|jeunes hommes)(\P{L}|$)`,
	`(?i)\b(?:femmes?|hommes?) (?:uniquement|exclusivement|seulement|de préférence|souhaitée?s?|exigée?s?)(\P{L}|$)|\bde préférence (?:une femme|un homme)\b`,
	`(?i)(^|\P{L})(?:célibataire|sans enfants?|sans charge de famille) (?:souhaitée?|de préférence|exigée?|uniquement)(\P{L}|$)`,
},
	`(?i)\b(?:femmes?|hommes?)(?: et| ou|/|,) (?:une? |des |les )?(?:femmes?|hommes?)\b`,
	`(?i)\b(?:clientes?|patientes?|mode|vêtements|chaussures|refuge|foyer|équipe de france|football|parité|égalité)(\P{L}|$)`,
)

var frenchNativeWords = phrase.New([]string{
	`(?i)\blangues? maternelles?(\P{L}|$)`,
	`(?i)\b(?:locut\pL+|anglophone|francophone|germanophone|hispanophone) nati(?:f|ve)s?(\P{L}|$)`,
	`(?i)\b(?:anglais|français|allemand|espagnol|italien|néerlandais|portugais|arabe|chinois) nati(?:f|ve)s?(\P{L}|$)`,
	`(?i)\bsans (?:aucun )?accent(\P{L}|$)`,
},
	`(?i)\b(?:langue maternelle|nati(?:f|ve)s?)(?: \pL+)?(?: ou|,| ?/) ?(?:d'un |de |un )?(?:niveau )?`+frenchLevel,
	`(?i)\b`+frenchLevel+`(?: ou|,| ?/) ?(?:en |de )?(?:langue maternelle|nati(?:f|ve)s?)\b`,
	// Somebody else's language, or none that is asked for.
	`(?i)\b(?:leur|sa|d'une autre|toute) langue maternelle\b`,
	`(?i)\b(?:client|patient|élève|usager|résident|enfant|apprenant)\pL*[^.;]{0,40}\b(?:langue maternelle|nati(?:f|ve)s?)\b`,
	`(?i)\b(?:pas|quelle que soit|sans distinction|ni|aucune)\b[^.;]{0,60}\b(?:langue maternelle|nati(?:f|ve)s?)\b`,
	`(?i)\b(?:langue maternelle|nati(?:f|ve)s?)\b[^.;]{0,40}\b(?:pas (?:exigée?|nécessaire|requise?)|n'est pas)`,
)

const frenchLevel = `(?:bilingue|courant|c1|c2|équivalent|avancé|professionnel)\pL*`
