package topics

import "rolewright/build/phrase"

// What is asked in French, by topic. Who asks says “vous” to a candidate.
var (
	frenchAge = phrase.New([]string{
		`(?i)\bquel est votre âge([^\pL]|$)|\bvotre âge\b|\bquel âge avez[- ]vous\b`,
		`(?i)\bquelle est votre (?:date|année) de naissance\b|\b(?:quand|en quelle année) êtes[- ]vous née?([^\pL]|$)|\bvotre date de naissance\b`,
		`(?i)\bquand (?:comptez|pensez|allez|partez|prenez)[- ]vous (?:[\pL'-]+ ){0,4}(?:retraite)([^\pL]|$)|\bcombien d'années (?:[\pL'-]+ ){0,4}retraite\b|(^|[^\pL])à votre âge\b`,
		`(?i)\ben quelle année avez[- ]vous (?:eu|obtenu|passé) (?:le|votre) (?:bac|baccalauréat|diplôme)([^\pL]|$)|\bvous (?:n'êtes|êtes)(?: pas)? trop (?:jeune|vieux|vieille|âgée?)([^\pL]|$)|(^|[^\pL])êtes-vous trop (?:jeune|vieux|vieille|âgée?)([^\pL]|$)`,
		`(?i)(^|[^\pL])vous\b[^.?!]{0,30}\btrop (?:jeune|vieux|vieille|âgée?)([^\pL]|$)`,
		`(?i)(^|[^\pL])vous\b[^.?!]{0,30}\b(?:partir|prendre|départ|aller)\b[^.?!]{0,12}\bretraite( ?[?.,]|$| (?:dans|bientôt|à|avant|en)\b)`,
		`(?i)\bplus (?:jeunes?|âgée?s?) que vous([^\pL]|$)`,
	}, frenchWork...)
	frenchFamily = phrase.New([]string{
		`(?i)(^|[^\pL])êtes[- ]vous (?:[\pL'-]+ )?(?:enceinte|mariée?|célibataire|divorcée?|veuve|veuf|fiancée?|pacsée?|en couple|séparée?)([^\pL]|$)|(^|[^\pL])êtes[- ]vous (?:[\pL'-]+ )?(?:mère|père|maman|papa|parent)( ?[?,.]|$| (?:de famille|isolée?)\b)|\bvous êtes (?:enceinte|mariée?|célibataire|divorcée?|en couple|pacsée?) ?\?`,
		`(?i)\bavez[- ]vous (?:[\pL'-]+ )?(?:des enfants|un enfant|une famille|un (?:mari|conjoint|compagnon|copain)|une (?:femme|épouse|compagne|copine)|d'enfants|l'intention d'avoir)([^\pL]|$)|\bvous avez des enfants ?\?`,
		`(?i)\bcombien (?:d'enfants|avez-vous d'enfants)([^\pL]|$)|\bquel âge ont vos enfants\b`,
		`(?i)\b(?:voulez|souhaitez|comptez|pensez|envisagez|prévoyez|désirez)[- ]vous (?:[\pL'-]+ ){0,4}(?:des enfants|un enfant|d'enfants|enceinte|marier|bébé|famille|fonder|congé (?:maternité|parental|paternité))([^\pL]|$)`,
		`(?i)\bqui (?:garde|gardera|s'occupe|s'occupera|va garder|va s'occuper) (?:[\pL'-]+ )?(?:vos|des|les|de vos) enfants\b|\b(?:garde (?:de|d') ?vos enfants|mode de garde|si vos enfants|si votre enfant)([^\pL]|$)`,
		`(?i)(^|[^\pL])(?:que|où|quelle?|comment|combien) (?:fait|travaille|gagne|est la profession de|pense) votre (?:mari|femme|épouse|époux|conjointe?|compagnon|compagne)([^\pL]|$)|\bvotre (?:mari|épouse|conjointe?|femme) (?:travaille|accepte|est|fait)([^\pL]|$)`,
		`(?i)\b(?:votre situation (?:familiale|matrimoniale|de famille)|votre vie (?:privée|de famille|familiale|de couple)|votre nom de jeune fille|votre grossesse|votre statut marital|projets? (?:de maternité|d'enfants?|de grossesse|familiaux))([^\pL]|$)`,
		`(?i)\bvivez[- ]vous (?:seule?|en couple|avec|maritalement|en concubinage)([^\pL]|$)|\bavec qui vivez[- ]vous\b|\bprenez[- ]vous (?:la pilule|un contraceptif)([^\pL]|$)`,
		`(?i)(^|[^\pL])vous (?:voulez|souhaitez|désirez|aurez|attendez) (?:[\pL'-]+ ){0,2}(?:des enfants|un enfant|un bébé) ?(\?|$)`,
		`(?i)(^|[^\pL])vos enfants([^\pL]|$)`,
		`(?i)\b(?:que|comment)\b[^.?!]{0,15}\b(?:pense|dit|réagit|vit|prend|accepte)(?:ra)? votre (?:famille|conjointe?|mari|femme)([^\pL]|$)`,
		`(?i)\b(?:personnes?|enfants?|parents?) à charge([^\pL]|$)|\bfaites[- ]vous garder\b`,
		`(?i)\b(?:avez|auriez)[- ]vous (?:[\pL'-]+ )?(?:une? petite? amie?|un copain|une copine|un compagnon|une compagne|un projet de (?:grossesse|maternité|bébé|mariage))([^\pL]|$)`,
	}, frenchWork...)
	frenchHealth = phrase.New([]string{
		`(?i)(^|[^\pL])(?:avez|aviez|souffrez|souffriez)[- ]vous (?:[\pL'-]+ ){0,3}(?:d'un |d'une |de |des )?(?:handicap|maladies?|problèmes? de (?:santé|dos|cœur)|problèmes? (?:médicaux|psychologiques|d'alcool)|allergies?|dépression|épilepsie|diabète|cancer|sida|asthme|une maladie)([^\pL]|$)|\b(?:souffrez|souffriez)[- ]vous d[e']`,
		`(?i)(^|[^\pL])êtes[- ]vous (?:[\pL'-]+ )?(?:handicapée?|malade|en bonne santé|séropositi(?:f|ve)|vaccinée?|fumeu(?:r|se)|alcoolique|dépressi(?:f|ve)|suivie? par|sous traitement|invalide|reconnue? travailleur)([^\pL]|$)`,
		`(?i)\b(?:fumez|buvez)[- ]vous\b|\bprenez[- ]vous (?:[\pL'-]+ )?(?:des |de la |un |de l')?(?:médicaments?|drogues?|antidépresseurs|traitement|alcool|stupéfiants)([^\pL]|$)|\bconsommez[- ]vous (?:[\pL'-]+ )?(?:de l'alcool|de la drogue|des drogues|du cannabis|alcool)([^\pL]|$)`,
		`(?i)\bcombien de (?:jours|fois) (?:[\pL'-]+ ){0,4}(?:maladie|malade|arrêt)([^\pL]|$)|\bavez[- ]vous (?:[\pL'-]+ )?(?:été|eu) (?:[\pL'-]+ ){0,3}(?:hospitalisée?|arrêts? (?:de travail|maladie)|malade|opérée?|en arrêt)([^\pL]|$)|\b(?:étiez|serez)[- ]vous souvent malade\b|(^|[^\pL])êtes[- ]vous souvent malade\b`,
		`(?i)\b(?:quel est|décrivez|comment est) votre (?:état de santé|poids|taille|handicap|santé|taux)([^\pL]|$)|\bvotre (?:état de santé|handicap|taux d'invalidité|groupe sanguin)([^\pL]|$)|\bcombien (?:pesez|mesurez)[- ]vous( ?[?,.]|$| et\b)|\bvos antécédents médicaux\b`,
		`(?i)(^|[^\pL])vous (?:mesurez|pesez) combien([^\pL]|$)`,
		`(?i)\bcombien (?:de |d')(?:jours|semaines|fois)\b[^.?!]{0,20}\b(?:maladie|malade|arrêt)([^\pL]|$)`,
		`(?i)\b(?:avez|auriez)[- ]vous (?:[\pL'-]+ ){0,2}(?:fait|eu|souffert) (?:une |d'une |un |de )?(?:dépression|burn-?out|cancer|infarctus|avc)([^\pL]|$)`,
	}, frenchWork...)
	frenchReligion = phrase.New([]string{
		`(?i)\bquelle est votre (?:religion|confession|croyance|foi)([^\pL]|$)|\bvotre (?:religion|confession|foi|appartenance religieuse|pratique religieuse)([^\pL]|$)|\bde quelle religion\b|\bvos (?:croyances|convictions) religieuses\b`,
		`(?i)(^|[^\pL])êtes[- ]vous (?:[\pL'-]+ )?(?:croyante?|religieu(?:x|se)|catholique|protestante?|musulmane?|juive?|juif|chrétienne?|bouddhiste|athée|pratiquante?|hindoue?|baptisée?|témoin de jéhovah)([^\pL]|$)`,
		`(?i)\b(?:allez|priez|croyez)[- ]vous (?:[\pL'-]+ ){0,3}(?:église|l'église|mosquée|synagogue|messe|dieu|temple)([^\pL]|$)|\bpriez[- ]vous\b|\b(?:faites|pratiquez|portez|jeûnez)[- ]vous (?:[\pL'-]+ ){0,2}(?:ramadan|le ramadan|carême|une religion|voile|le voile|foulard|kippa|croix)([^\pL]|$)`,
		`(?i)(^|[^\pL])vous\b[^.?!]{0,20}\b(?:retirer|enlever|ôter|porter)\b[^.?!]{0,8} (?:votre|le|un|une|la) (?:voile|foulard|kippa|turban|croix)([^\pL]|$)`,
	}, frenchWork...)
	frenchOrigin = phrase.New([]string{
		`(?i)(^|[^\pL])(?:d'où venez[- ]vous|de quelle origine|quelles? (?:est|sont) (?:votre|vos) (?:origines?|nationalité|race|ethnie|langue maternelle|lieu de naissance)|où êtes[- ]vous née?|de quel pays (?:venez|êtes)|quelle est l'origine de votre (?:nom|accent|prénom|patronyme)|d'où vient votre (?:nom|accent|prénom|famille)|d'où viennent vos parents|où sont nés vos parents)([^\pL]|$)|\bvotre (?:nationalité|origine ethnique|lieu de naissance|couleur de peau)([^\pL]|$)`,
		`(?i)(^|[^\pL])êtes[- ]vous (?:[\pL'-]+ )?(?:étrang(?:er|ère)|françaises?|français|algérienne?|marocaine?|tunisienne?|africaine?|arabe|immigrée?|d'origine|naturalisée?|réfugiée?|noire?|née? en france)([^\pL]|$)|\bdepuis (?:quand|combien de temps) (?:vivez|êtes)[- ]vous en france\b`,
		`(?i)(^|[^\pL])vos (?:parents|grands-parents|ancêtres)\b[^.?!]{0,20}(?:français|étrangers?|nés|immigrés|originaires)([^\pL]|$)|\bquelles sont vos origines([^\pL]|$)|\bde quelle origine (?:êtes|est|vient)([^\pL]|$)`,
	}, frenchWork...)
	frenchOrientation = phrase.New([]string{
		`(?i)(^|[^\pL])êtes[- ]vous (?:[\pL'-]+ )?(?:homosexuel(?:le)?|hétérosexuel(?:le)?|bisexuel(?:le)?|gay|gai|lesbienne|transgenre|transsexuel(?:le)?|trans|queer)([^\pL]|$)|\bvotre (?:orientation sexuelle|identité de genre|sexualité|vie sexuelle)([^\pL]|$)`,
		`(?i)\b(?:en tant que|comme) (?:seule )?femme\b[^?]{0,60}\bvous\b|\b(?:pouvez|pourriez|accepteriez|acceptez|sauriez|supporteriez)[- ]vous\b[^?]{0,50}\b(?:par une femme|pour une femme|des hommes|d'hommes|avec des femmes|une femme|un milieu (?:d'hommes|masculin))([^\pL]|$)`,
		`(?i)\bvous\b[^.?!]{0,20}\bface à (?:une équipe|un public|un milieu) (?:masculine?|d'hommes)([^\pL]|$)|\b(?:dérange|gêne|pose)\b[^.?!]{0,30}\b(?:par|pour|sous) une femme([^\pL]|$)`,
	}, frenchWork...)
	frenchFinances = phrase.New([]string{
		`(?i)\bavez[- ]vous (?:[\pL'-]+ )?(?:des dettes|un crédit|des crédits|un prêt|des saisies|été en faillite|eu une saisie)([^\pL]|$)|(^|[^\pL])êtes[- ]vous (?:[\pL'-]+ )?(?:endettée?|surendettée?|propriétaire|locataire|fichée? à la banque)([^\pL]|$)|\bvotre (?:situation financière|situation bancaire|patrimoine)([^\pL]|$)|\bsaisies? sur votre salaire\b`,
		`(?i)\binterdite? bancaire([^\pL]|$)`,
	}, frenchWork...)
	frenchCriminalRecord = phrase.New([]string{
		`(?i)\bavez[- ]vous (?:déjà |jamais )?(?:été (?:condamnée?|arrêtée? par la police|incarcérée?|en prison|mise? en examen|jugée?|en garde à vue)|un casier judiciaire|fait de la prison)([^\pL]|$)|\bvotre casier judiciaire\b`,
	}, frenchWork...)
	frenchUnionOrPolitics = phrase.New([]string{
		`(?i)(^|[^\pL])(?:êtes|étiez|avez)[- ]vous (?:[\pL'-]+ ){0,3}(?:syndiquée?|membre d'un (?:syndicat|parti)|adhérente? (?:d'|à )un (?:syndicat|parti)|syndicaliste|gréviste|fait grève|de gauche|de droite|politisée?|politiquement|adhéré à un)([^\pL]|$)|\bpour qui (?:(?:votez|voteriez)[- ]vous\b|avez[- ]vous voté([^\pL]|$))|\bvos (?:opinions|convictions|idées) (?:politiques|syndicales)([^\pL]|$)|\b(?:faites|feriez)[- ]vous (?:[\pL'-]+ )?(?:grève|partie d'un (?:syndicat|parti)|de la politique)([^\pL]|$)`,
		`(?i)\bengagements? (?:politiques?|syndica(?:l|ux))([^\pL]|$)|\bavez[- ]vous (?:[\pL'-]+ ){0,2}fait (?:la )?grève([^\pL]|$)|(^|[^\pL])(?:pour |à )?quel(?:le)? (?:candidate?|parti|syndicat)\b[^.?!]{0,15}\b(?:soutenez|votez|adhérez|appartenez|avez[- ]vous voté|êtes[- ]vous)([^\pL]|$)`,
	}, frenchWork...)
	frenchSalaryHistory = phrase.New([]string{
		`(?i)(^|[^\pL])(?:quel (?:est|était)|combien|donnez|indiquez)([^\pL]|$)[^?]{0,20}\bvotre (?:salaire|rémunération) (?:actuel(?:le)?|précédent(?:e)?|antérieure?|d'aujourd'hui)([^\pL]|$)|\bcombien (?:gagnez|gagniez|touchez|touchiez)[- ]vous\b[^?]{0,25}(?:actuellement|aujourd'hui|avant|chez|dans votre|\?)`,
		`(?i)(^|[^\pL])(?:quel(?:le)?|combien|donnez|indiquez)\b[^.?!]{0,15}\bvotre (?:dernier|dernière|précédent|précédente|ancien|ancienne) (?:salaire|rémunération|paie)([^\pL]|$)`,
		`(?i)(^|[^\pL])vo(?:s|tre) (?:(?:deux|trois|dernières?|derniers?) )*(?:fiches? de paie|bulletins? de (?:salaire|paie))([^\pL]|$)|\bquel salaire (?:aviez|touchiez|perceviez|avez)[- ]vous([^\pL]|$)`,
	}, frenchWork...)
	frenchMilitary = phrase.New([]string{
		`(?i)\bavez[- ]vous (?:[\pL'-]+ ){0,2}(?:fait|effectué|accompli) (?:votre|le|un) service (?:militaire|national)([^\pL]|$)`,
	}, frenchWork...)
	frenchSocialMedia = phrase.New([]string{
		`(?i)\b(?:montrer|voir|consulter|donner|quel est)\b[^.?!]{0,15}\bvotre (?:compte|profil|mot de passe)\b[^.?!]{0,10}\b(?:facebook|instagram|tiktok|snapchat)([^\pL]|$)`,
	}, frenchWork...)
	frenchPhoto = phrase.New([]string{
		`(?i)\bvous\b[^.?!]{0,25}\bphoto de vous([^\pL]|$)`,
	}, frenchWork...)
)

// frenchWork are sentences about other people, or about examples of work.
var frenchWork = []string{
	`(?i)(^|[.?!] )comment faites[- ]vous (?:une?|le|la|pour) [^.?!]*`,
	`(?i)[^.?!]*(^|[^\pL])(?:patiente?s?|cliente?s?|élèves?|étudiante?s?|résidente?s?|collègues?|collaborateurs?|collaboratrices?|usagers?|utilisateurs?|exemple|expérience|produits?|techniques?|imaginez|expliquez)([^\pL]|$)[^.?!]*`,
}
