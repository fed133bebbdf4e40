package topics

// A picture of somebody.
const likeness = `(?:photo(?:graph)?|picture|head ?shot|portrait|selfie|snapshot|snap|image|video)`

var photoAsked = asked{
	english: []string{
		// A picture to send, to take or to have.
		`\b(?:can|could|may|shall|should|do|did|have|would|will|why|is|how)\b[^.?!]{0,40}\b` + likeness +
			` of (?:yourself|you)\b`,
		`\b(?:can|could|may|shall|might|mind if) (?:we|i) (?:just |quickly )?(?:take|have|see|get|keep|use|` +
			`snap|` +
			`make)\b[^.?!]{0,12}\b(?:your|a|one) (?:\w+ )?` + likeness +
			`(?:` + stop + `|( (?:for (?:our|the|your) (?:files?|records?)|today|now|of you|on file|before)\b))`,
		`\b(?:would|could|can|will|did|do) you (?:also |please |mind )*(?:send|sending|attach|attaching|` +
			`enclose|` +
			`upload|uploading|bring|bringing|include|including|have|mail|give us|provide|show us)(?: us| me|` +
			` along)? ` +
			`(?:a |an |your |one |some |any )*(?:(?:recent|current|full-length|full-body|passport|` +
			`passport-sized?|` +
			`professional|new|short|nice|good) )*` + likeness + `s?(?:` + joins + `|( (?:with|of yourself|` +
			`before|for (?:our|the|your) (?:file|record|application))\b))`,
		`\b(?:please )?(?:enclose|attach|send|upload|include) (?:a|your) (?:(?:recent|current|full-length|` +
			`passport|good) )*` + likeness + stop,
		`\b` + likeness + `s? (?:is |are )?(?:on|in|to|with|from) your (?:cv|resume|résumé|application|profile|` +
			`file|form|letter)\b`,
		`\bwhy (?:is|was|did|have|has)(?:n't)?\b[^.?!]{0,25}\b(?:no |a |your )` + likeness + joins,
		`\byour (?:passport )?` + likeness + ` (?:on file|before we decide|with the application)\b|` +
			`\b(?:passport )?` + likeness + ` (?:being )?on file before\b`,
		`\b(?:camera|video|webcam)\b[^.?!]{0,30}\b(?:see|check|know) (?:what|how) you look\b|\b(?:see|` +
			`know) (?:how|what) you look\b`,
		// How somebody looks.
		`\b(?:what|how) (?:do|would|did) you look (?:like|in (?:a|the|our))\b|\bhow tall are you\b|` +
			`\b(?:what(?:'s|` +
			` is)) your (?:height|(?:dress|shirt|bra|waist|clothing|clothes) size|build|figure|body type|bust)` +
			joins,
		`\bwhat colou?r\b[^.?!]{0,8}\byour (?:eyes|hair|skin)\b|\bcolou?r of your (?:eyes|hair|skin)\b|` +
			`\byour (?:natural|real|own|true) (?:hair|eye|hair colou?r|eye colou?r|teeth|colou?r)\b`,
		yourThing(`appearance|looks|hair ?style|hair colou?r|eye colou?r|height|complexion|figure|waist|`+
			`dress sense|tattoos?|piercings?|beard|hair|moustache|teeth|nails|make-?up`) + stop,
		youAre(`(?:attractive|good-looking|handsome|pretty|beautiful|photogenic|presentable|ugly|fat|slim|`+
			`overweight|bald|balding|blonde?|a redhead|tattooed|pierced|wearing (?:a wig|make-?up|heels))`) +
			joins,
		youHave(`(?:(?:visible|facial|large|small) )*(?:tattoos?|piercings?)|scars?|a beard|dreadlocks|braces|`+
			`a nose ring|birthmarks?|hair extensions|a wig`) + `(?:` + joins + `|( (?:that|we|on|which|` +
			`anywhere)\b))`,
		youDo(`(?:dye|colou?r|straighten|bleach|cut) your hair|shave (?:off )?(?:your|the) (?:beard|head|`+
			`moustache|legs)|wear (?:make-?up|skirts?|high heels|heels|short skirts|dresses|a wig|lipstick)|`+
			`los(?:e|ing) (?:some |a little |a bit of )?weight|cover (?:up )?(?:your|any|the) tattoos?|`+
			`remove (?:your|any|the) (?:piercings?|tattoos?|nose ring)|look good|take care of your (?:looks|`+
			`appearance)|worked as a (?:fashion |photo )?model`) + `(?:` + joins + `|( (?:for|to|at|in)\b))`,
		`\byou (?:think|feel|find)(?: that)? you(?:'re| are| look) (?:good(?:-looking)?|nice|attractive|pretty|` +
			`handsome|beautiful)\b`,
		`\b(?:is|are) (?:that|this|those|these) your (?:own |real |natural )+(?:hair|teeth|nails|colou?r|` +
			`eyelashes|eyes)\b|\b(?:stand up|turn around|walk around)\b[^.?!]{0,20}\b(?:see|look at|` +
			`show) (?:your|` +
			`you)\b`,
	},
	german: []string{
		`\b(?:würden|könnten|möchten|wollen) sie (?:[\pL'-]+ ){0,4}abnehmen( ?[?.]|$)`,
		sieTun(`haben|schicken|senden|legen|fügen|könnten|können|würden|dürfen|reichen|laden|bringen|mailen|`+
			`geben`,
			`(?:bewerbungs|pass|licht|ganzkörper|profil|porträt)?-?(?:foto|fotos|bild|bilder|lichtbild|passbild|`+
				`bewerbungsbild|selfie|porträt)(?: von sich| von ihnen| bei| mit| nach| nachreichen| schicken|`+
				` beilegen| hochladen| mitbringen| mitschicken| senden)*( ?[?.,]|$)`),
		`\b(?:dürfen|können|könnten) wir\b[^.?!]{0,20}\b(?:foto|bild|porträt)\b[^.?!]{0,8}\b(?:von ihnen|` +
			`machen|` +
			`haben|sehen)( ?[?.,]|$|\b)`,
		`\b(?:foto|bild)\b[^.?!]{0,10}\b(?:in|auf|zu|bei) (?:ihre[mrn]?) (?:lebenslauf|bewerbung|profil|` +
			`unterlagen)\b|\b(?:warum|wieso|weshalb)\b[^.?!]{0,20}\b(?:kein|ohne) (?:bewerbungs)?(?:foto|` +
			`bild)([^\pL]|$)`,
		`\bwie (?:groß|gross) sind sie\b|\bwie sehen sie (?:denn |eigentlich )?(?:aus|in )|\b(?:sehen|` +
			`wissen),? wie sie aussehen\b`,
		`\bwelche[rsn]? (?:haarfarbe|augenfarbe|kleidergröße|konfektionsgröße|körbchengröße|statur|` +
			`figur)\b[^.?!]{0,10}\bsie\b`,
		sindSie(`tätowiert|gepierct|attraktiv|hübsch|gutaussehend|fotogen|geschminkt|blond|glatze|schlank|dick|` +
			`ansehnlich|vorzeigbar`),
		habenSie(`tattoos?|tätowierungen?|piercings?|narben|glatze|bart|gefärbte haare|perücke|röcke?|make-?up|` +
			`hohe schuhe|minirock|als model gearbeitet`),
		ihrDing(`aussehen|haarfarbe|augenfarbe|körpergröße|kleidergröße|figur|haare?|augen|bart|tattoos?|` +
			`piercings?|äußeres|erscheinungsbild|zähne`),
		`\b(?:sind|ist) (?:das )?ihre? (?:haare|haarfarbe|zähne|bart)\b[^.?!]{0,12}\b(?:gefärbt|echt|natürlich|` +
			`eigene[n]?|naturfarbe)([^\pL]|$)`,
		`\b(?:würden|könnten|können) sie (?:sich )?(?:[\pL'-]+ ){0,4}(?:abrasieren|rasieren|schminken|gewicht verlieren|` +
			`haare (?:schneiden|färben)|tattoos? (?:abdecken|verdecken)|abschminken)( ?[?.,]|$)`,
	},
	french: []string{
		`\bvous\b[^.?!]{0,30}\b(?:joindre|envoyer|transmettre|fournir|apporter|ajouter|mettre|avez|` +
			`avoir)\b[^.?!]{0,12}\b(?:photo|portrait|selfie|cliché)( ?[?.,]|$| (?:de vous|d'identité|récente?|` +
			`à votre|en pied)\b)`,
		`(^|[^\pL])(?:avez[- ]vous|pouvons[- ]nous|peut-on|puis-je)\b[^.?!]{0,15}\b(?:photo|portrait|` +
			`selfie)( ?[?.,]|$| (?:de vous|récente?|d'identité)\b)|\bvous prendre en photo\b`,
		`\b(?:envoyez|joignez|transmettez|apportez|fournissez)(?:-nous|-moi)? (?:une? |votre )(?:photo|` +
			`portrait|` +
			`selfie)( ?[?.,]|$| (?:récente?|de vous|d'identité|en pied)\b)`,
		`\bphoto (?:sur|de|dans) votre (?:cv|profil|candidature|dossier)\b|\bpourquoi\b[^.?!]{0,25}\b(?:pas|` +
			`sans|` +
			`aucune) (?:de )?photo([^\pL]|$)`,
		`\bcombien mesurez[- ]vous\b|(?:^|[^\pL])à quoi ressemblez[- ]vous( ?[?.,]|$)|\b(?:vous maquillez|` +
			`vous teignez|vous coiffez|vous rasez)[- ]vous\b|\bque l'on vous voie\b|\bpour vous voir\b`,
		`\bquelle (?:est votre )?taille\b[^.?!]{0,14}\b(?:vêtements|faites-vous|portez-vous|robe|` +
			`soutien)([^\pL]|` +
			`$)|\bquelle est votre (?:taille|couleur (?:de cheveux|des yeux|d'yeux)|silhouette|` +
			`corpulence)( ?[?.,]|$)`,
		`\bquelle couleur\b[^.?!]{0,8}\bvos (?:yeux|cheveux)\b|\bvotre (?:couleur naturelle|vraie couleur|` +
			`apparence|physique|silhouette|corpulence|barbe|taille de (?:robe|vêtements))([^\pL]|$)`,
		avezVous(`tatouages?|piercings?|cicatrices?|barbe|perruque|jupes?|talons|maquillage|cheveux teints|` +
			`travaillé comme mannequin`),
		êtesVous(`tatouée?|percée?|belle|beau|jolie?|séduisante?|photogénique|attirante?|présentable|` +
			`maquillée?|` +
			`chauve|blonde?|ronde?`),
		`\bvous\b[^.?!]{0,20}\b(?:raser|couper) (?:votre|la|vos|les) (?:barbe|cheveux|moustache)\b|` +
			`\bvous\b[^.?!]{0,15}\bperdre (?:du poids|quelques kilos)\b`,
	},
	matters: matters{
		english: `put on weight|gained weight|marks on your|you tall|your (?:own )?(?:tattoos?|hair|body|` +
			`picture|photo|beard|clothes|legs|chest|skin)|long hair|` +
			`short hair|without a beard|how you look|dyed|dress nicely|dress well|skinny|slim|` +
			`your measurements|cover up your|selfie|head ?shot|tattoos?|piercings?|nose ring|body art|` +
			`your (?:hair|eyes|face|looks|teeth|` +
			`figure|appearance|beard|nails|dress size|height|photo|picture|nose ring|body|complexion|earrings?|` +
			`moustache|smile)|good-looking|attractive|make-?up|how tall|what size (?:are|do)|you look like|` +
			`dress like (?:this|that)|work done|see your face|(?:photo(?:graph)?s?|pictures?|video) of (?:you|` +
			`yourself)|recent (?:picture|photo(?:graph)?)|photograph you|(?:picture|photo(?:graph)?|` +
			`image) (?:along )?(?:with|in|on|to) your|passport (?:picture|photo)|have a photo|` +
			`a photo(?:graph)?|` +
			`plastic surgery|lose weight|wig|high heels|bald|pretty|beautiful|handsome`,
		german: `foto für uns|aktuelles foto|kurze röcke|ihre tattoos|bewerbungsfoto|passfoto|lichtbild|foto|` +
			`selfie|tattoos?|tätowiert|tätowierung(?:en)?|` +
			`piercings?|` +
			`haarfarbe|augenfarbe|ihre haare|die haare|ihr (?:aussehen|bart|äußeres|gesicht)|ihrem aussehen|` +
			`kleidergröße|konfektionsgröße|körpergröße|wie groß (?:sind|und (?:wie )?schwer)|figur|attraktiv|hübsch|geschminkt|schminken|` +
			`perücke|(?:sie|bitte|noch|etwas|gern|mal|kilo|bereit,?) abnehmen|ganzkörperbild`,
		french: `cheveux longs|cheveux courts|photo à votre|photo|selfie|tatouages?|tatouée?|piercings?|` +
			`vos (?:cheveux|yeux)|les cheveux|` +
			`couleur de cheveux|` +
			`votre (?:physique|apparence|barbe|taille|visage|silhouette|corps)|mesurez|quelle taille|` +
			`maquill\pL+|` +
			`perruque|belle|jolie|vous voir`,
	},
}
