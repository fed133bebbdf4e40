package topics

// Faiths and their houses, days and people.
const (
	believers = `(?:(?:practi[sc]ing|devout|born-again|strict|orthodox|lapsed|observant|liberal|` +
		`non-practi[sc]ing) )*(?:catholic|protestant|christian|muslim|moslem|jew|jewish|hindu|buddhist|sikh|` +
		`mormon|jehovah's witness|atheist|agnostic|evangelical|anglican|baptist|lutheran|methodist|pagan|` +
		`scientologist|quaker|adventist|believer|non-believer|church ?goer|pastafarian|orthodox)`
	houses = `(?:church|mosque|synagogue|temple|mass|chapel|congregation|parish|bible (?:study|class|group)|` +
		`sunday school|religious (?:services?|school|community|group|organi[sz]ation)|cult|sect|gurdwara|` +
		`cathedral)`
	garb = `(?:head ?scarf|hijab|veil|turban|kippah?|yarmulke|niqab|burqa|burka|crucifix|cross|star of david|` +
		`religious (?:symbols?|dress|clothing|jewell?ery)|skull ?cap|bindi)`
	holyDays = `(?:christmas|easter|ramadan|eid|diwali|hanukkah|chanukah|passover|yom kippur|rosh hashanah|` +
		`lent|` +
		`sabbath|shabbat|good friday|ash wednesday|religious (?:holidays?|festivals?|holyDays?)|holy days?|` +
		`vesak|` +
		`epiphany)`
	clerics = `(?:pastor|priest|rabbi|imam|vicar|clergy(?:man)?|parish priest|god|church|faith|religion|` +
		`religious (?:beliefs?|views|affiliation|background|practices?|obligations?|convictions?)|beliefs?|` +
		`denomination|spirituality|spiritual life|congregation|mosque|synagogue|sabbath|saviour|savior|scripture)`
)

var religionAsked = asked{
	english: []string{
		`\b(?:what|which|any) (?:religious|church|jewish|muslim|christian|holy) holidays?\b[^.?!]{0,12}\b(?:will|would|do|are) you\b[^.?!]{0,15}\b(?:take|taking|need|want|observe|observing|require|celebrate|have) ?(?:off|free|time)?` + stop,
		youHave(`(?:any )?(?:strong |particular )?religious (?:beliefs?|views|convictions|objections?|obligations|reasons?|needs|rules)`),
		`\b(?:how|where|with whom|what) (?:do|will|did|would) (?:you|your family) (?:\w+ )?(?:spend|celebrate|do (?:at|on|for|over)|mark|keep|observe) (?:the )?(?:easter|christmas|ramadan|hanukkah|chanukah|eid|diwali|lent|passover|the sabbath|good friday)` + stop,
		`\b(?:any|which|what) (?:religious|holy) (?:days?|holidays?|festivals?) (?:that )?(?:do )?you (?:can't|cannot|can not|must|need off|keep|observe|celebrate|won't)(?:` + stop + `|( (?:work|off|be|have|keep|observe)\b))`,
		youDo(`(?:attend|go to) (?:religious |church |sunday )*(?:services|mass|worship)`) + ends,
		// What candidates are.
		youAre(believers+`|religious|spiritual|devout|god-fearing|bapti[sz]ed|christened|confirmed in|`+
			`born again|`+
			`saved|ordained|circumcised|bar mitzvahed?|kosher|halal`) + joins,
		youAre(`(?:a |an )?(?:(?:active|regular) )?(?:member|part|elder|deacon) (?:of|in) (?:(?:a|any|the|your|`+
			`which|what|local) )*`+houses) + joins,
		youAre(`(?:vegetarian|vegan|fasting|teetotal|dressed|covered) (?:for|because|` +
			`due)\b[^.?!]{0,12}(?:religio\w+|faith|beliefs?)|raised (?:in (?:a|any|the)|religious\w*|` +
			believers +
			`)`),
		// What they have, what is theirs.
		youHave(`(?:(?:strong|deep|any) )*(?:religio(?:n|us)(?: (?:beliefs?|affiliation|obligations?|`+
			`objections?|`+
			`convictions?|upbringing|commitments?|needs|restrictions?))?|faith|denomination)|patron saint|`+
			`prayer (?:room|breaks?|mat|times?)|a bible`) + joins,
		youHave(garb) + joins,
		yourThing(clerics+`|`+garb) + `(?:` + joins + `|( (?:allow|let|forbid|permit|stop|prevent|require|keep|` +
			`get in|happy|ok|okay|from|teach|say|affect|interfere|mind|off|at work|at the)\b))`,
		`\b(?:which|what) (?:faith|religion|church|denomination|mosque|parish|god|temple|synagogue) (?:do|did|` +
			`are|` +
			`were|have|has|is|does|was) (?:you|your (?:family|parents|children))\b`,
		`\b(?:which|what) (?:religious )?(?:holidays|festivals|feasts|holy days) do (?:you|` +
			`your family) (?:\w+ )?(?:celebrate|observe|keep|follow|honou?r|mark|take off)(?:` + stop + `|` +
			`( (?:at home|with your (?:family|kids|children)|in your (?:family|religion))\b))`,
		`\b(?:because|on account|due to|for reasons|out) of your (?:religion|faith|beliefs?|religious)\b|` +
			`\bfor (?:your )?religious (?:reasons|grounds)\b`,
		`\b(?:that|this|is it|those) (?:a |an |your )?(?:religious )?(?:` + garb + `|sabbath|day of rest|` +
			`holy day|` +
			`rosary|prayer beads) ?(?:you(?:'re| are)?|around your|on your|` + stop + `)`,
		`\b(?:saturdays?|sundays?|fridays?)\b[^.?!]{0,30}\b(?:your (?:sabbath|day of (?:rest|worship)|holy day|` +
			`religion|faith)|church|mosque|synagogue|worship|prayers?)` + joins,
		`\b(?:reason|why)\b[^.?!]{0,10}\byou (?:can't|cannot|couldn't|won't|don't|` +
			`wouldn't) work (?:on )?(?:saturdays?|sundays?|fridays?|friday (?:afternoons|evenings))\b`,
		`\bsunday mornings?` + stop,
		// What they do.
		youDo(`pray|worship|meditate on god|fast|tithe|go to confession|say grace|believe in (?:(?:a |`+
			`any )?(?:god|higher power|heaven|an afterlife|life after death|creation|evolution|jesus|allah))|`+
			`keep (?:kosher|halal|the sabbath)|`+
			`eat (?:pork|halal|kosher|beef|ham|bacon)|read (?:the )?(?:bible|koran|quran|qur'an|torah|`+
			`scripture)|`+
			`(?:observe|celebrate|keep|honou?r|mark) (?:any |the |your )?`+holyDays+`|fast (?:during|in|for) `+
			holyDays) + `(?:` + stop + `|( (?:at home|with your (?:family|kids|children)|(?:for|` +
			`because) of your|because|for religious|regularly|every|on|or|yourself|too)\b))`,
		youDo(`(?:go|going|belong|been|donate|give|sing|attend|attending|visit|volunteer|worship|involved|`+
			`active|`+
			`went)\b(?: (?:to|in|at|with|for|money to))?(?: (?:a|an|any|the|your|which|some|regular|local))* `+
			houses) + `(?:` + joins + `|( (?:choir|every|on|with|regularly|as)\b))`,
		youDo(`need (?:time off |time |days off |leave |breaks? )?(?:for|to|on) (?:pray(?:er|ers)?|worship|` +
			holyDays + `|a religious|your religious|religious)`),
		youDo(`(?:take off|remove|wear|stop wearing|leave off|cover)\b[^.?!]{0,6}\b(?:your|the|a|an|any) `+garb) +
			joins,
		`\byour (?:children|kids|son|daughter|family|parents|husband|wife)\b[^.?!]{0,15}\b(?:christened|` +
			`baptised|` +
			`baptized|religious|church|mosque|` + believers + `)\b`,
		`\b(?:mind|object|problem|bother|uncomfortable|okay|ok|fine|join|feel)\b[^.?!]{0,25}\b(?:a |the |` +
			`our )(?:christmas (?:party|tree|dinner)|(?:morning |group |opening )?prayers?|grace|bible reading)` +
			joins,
		`\b(?:with|about|from) your (?:pastor|priest|rabbi|imam|vicar)\b|\byour (?:pastor|priest|rabbi|imam|` +
			`vicar)(?:'s)? (?:name|give|write|vouch|recommend|happy|say|know)\b`,
	},
	german: []string{
		`\bwie halten sie es mit (?:der|dem|ihrer|ihrem) (?:religion|glauben|kirche)([^\pL]|$)|\bernähren sie sich\b[^.?!]{0,12}\b(?:halal|koscher)([^\pL]|$)`,
		`\bwie stehen sie (?:eigentlich )?(?:zur?|zum) (?:kirche|islam|religion|glauben|christentum|papst|judentum|gott)( ?[?.,]|$)`,
		`\b(?:sind|waren) sie (?:[\pL'-]+ ){0,3}(?:bei|in|mitglied bei|mitglied von) scientology\b`,
		sindSie(`(?:streng |sehr |noch |praktizierende[r]? |überzeugte[r]? )*(?:gläubig|religiös|fromm|` +
			`katholisch|` +
			`evangelisch|orthodox|muslim(?:in|isch)?|moslem|jüdisch|jude|jüdin|christ(?:in|lich)?|` +
			`hindu(?:istisch)?|buddhist(?:in|isch)?|` +
			`atheist(?:in)?|getauft|konfirmiert|gefirmt|konfessionslos|zeug(?:e|in) jehovas|mormon(?:e|in)|` +
			`scientolog(?:e|in)|freikirchlich|katholik(?:in)?|protestant(?:in)?|aleviti?n?|sunnit(?:in)?|` +
			`schiit(?:in)?|aus der kirche ausgetreten|kirchenmitglied|kirchlich (?:aktiv|gebunden|engagiert))`),
		gehörenSie(`kirche|gemeinde|religionsgemeinschaft|sekte|glaubensgemeinschaft|konfession|` +
			`moscheegemeinde|` +
			`religion|freikirche|kirchengemeinde`),
		habenSie(`religion|konfession|glauben|kopftuch|kippa|kreuz|schleier|turban|burka|nikab|kirchensteuer|` +
			`religiöse[n]? (?:überzeugungen?|pflichten|gründe|feiertage?)|gebetspausen?|gebetsraum|bibel`),
		ihrDing(`religion|konfession|glaube[n]?|glaubens|kirche|gott|kopftuch|religionszugehörigkeit|` +
			`religiöse[n]? (?:überzeugung(?:en)?|einstellung|pflichten|feiertage)|pfarrer|imam|rabbi(?:ner)?|` +
			`kirchengemeinde|gebete?|feiertage`),
		`\b(?:welche[rmn]?|was für eine[rn]?) (?:konfession|religion|glauben|kirche|religionsgemeinschaft|` +
			`kirchengemeinde|feiertage)\b[^.?!]{0,15}\bsie\b`,
		sieTun(`gehen|beten|glauben|fasten|feiern|halten|essen|trinken|lesen|zahlen|begehen|spenden|singen|`+
			`ministrieren`, `kirche|moschee|synagoge|gottesdienst|messe|gott|ramadan|fastenzeit|weihnachten|`+
			`ostern|zuckerfest|opferfest|chanukka|sabbat|schabbat|`+
			`schweinefleisch|koscher|halal|bibel|koran|kirchensteuer|jenseits|himmel|kirchenchor|`+
			`(?:religiöse )?feiertage`),
		`\b(?:beten|fasten) sie( ?[?.,]|$| (?:oft|täglich|regelmäßig|fünfmal|auch|eigentlich|noch)\b)`,
		`\b(?:wegen|aufgrund|aus) (?:ihre[rs] |des |der |religiösen )?(?:gebets?|freitagsgebets|religion|` +
			`glaubens|` +
			`religiöser|gründen|sabbats|kirchgangs)\b`,
		`\b(?:freitags?|samstags?|sonntags?)\b[^.?!]{0,25}\b(?:gebet|gebets|kirche|sabbat|schabbat|` +
			`gottesdienst|` +
			`moschee)\b`,
		`\bsie\b[^.?!]{0,25}\b(?:kopftuch|kippa|turban|schleier|kreuz)\b[^.?!]{0,30}(?:ablegen|abnehmen|` +
			`absetzen|` +
			`verzichten|ausziehen|tragen|arbeit)([^\pL]|$)`,
		`\bihre (?:kinder|eltern|familie)\b[^.?!]{0,12}\b(?:getauft|religiös|gläubig|muslimisch|` +
			`katholisch)([^\pL]|$)`,
	},
	french: []string{
		`\bcroyez[- ]vous (?:en (?:quelque chose|dieu|une force|un dieu|l'au-delà)|à quelque chose)([^\pL]|$)`,
		êtesVous(`(?:très |encore )*(?:croyante?|pratiquante?|religieu(?:x|se)|catholique|protestante?|` +
			`musulmane?|` +
			`musulman|juif|juive|chrétienne?|chrétien|bouddhiste|hindoue?|athée|agnostique|orthodoxe|` +
			`évangélique|` +
			`baptisée?|` +
			`confirmée?|témoin de jéhovah|mormone?|scientologue|laïque?|(?:membre|fidèle) d'une (?:église|` +
			`secte|` +
			`mosquée|communauté religieuse|paroisse)|à jeun pour)`),
		avezVous(`religion|foi|voile|foulard|kippa|croix|turban|convictions religieuses|` +
			`obligations religieuses|` +
			`interdits alimentaires|pauses? prière|salle de prière|fait votre communion`),
		votreChose(`religion|foi|confession|croyances?|culte|dieu|voile|foulard|paroisse|église|mosquée|imam|` +
			`curé|` +
			`rabbin|pratique religieuse|convictions religieuses|appartenance religieuse|communauté religieuse|` +
			`fêtes religieuses|prière`),
		`\b(?:à )?(?:quelle|quelles) (?:religion|confession|église|foi|paroisse|fêtes|fêtes religieuses|` +
			`communauté religieuse)\b[^.?!]{0,15}\b(?:vous|célébrez|pratiquez|appartenez|fréquentez)\b`,
		vousFaites(`allez|priez|croyez|faites|pratiquez|jeûnez|portez|célébrez|fêtez|mangez|buvez|respectez|`+
			`observez|fréquentez|lisez|gardez`, `église|mosquée|synagogue|messe|temple|dieu|ramadan|le carême|`+
			`carême|shabbat|sabbat|noël|pâques|aïd|kippour|hanouka|`+
			`porc|halal|casher|kasher|bible|coran|torah|voile|foulard|kippa|pèlerinage|au-delà`),
		`\b(?:priez|jeûnez)[- ]vous\b|\bserrez[- ]vous la main (?:des|aux) (?:femmes|hommes)\b|` +
			`\bserrer la main (?:d'une|à une|des|aux) femmes?\b`,
		`\bvous\b[^.?!]{0,25}\b(?:retirer|enlever|ôter|porter|quitter)\b[^.?!]{0,8} (?:votre|le|un|une|la|` +
			`ce) (?:voile|foulard|kippa|turban|croix)([^\pL]|$)`,
		`\b(?:samedi|vendredi|dimanche)s?\b[^.?!]{0,30}\b(?:shabbat|sabbat|prière|mosquée|messe|culte)([^\pL]|` +
			`$)|` +
			`\bpour (?:des )?(?:raisons|motifs) religieu(?:ses|x)\b`,
	},
	matters: matters{
		english: `easter|diwali|hanukkah|chanukah|eid|passover|yom kippur|tithe|church choir|` +
			`day of worship|agnostic|scripture|an afterlife|creationism|missionary|convert(?:ed)? to|` +
			`services? (?:regularly|every week|on sundays)|go to services|temple|` +
			`religious rules|religious duties|rules of your (?:faith|religion|church)|` +
			`bring you up to believe|brought up to believe|holy|to mass|another (?:faith|religion)|` +
			`been saved|the lord|your parish|your soul|holy book|day of rest|higher power|sinful|church|` +
			`mosque|synagogue|(?:your|a|any|what|which|on|practise) religion|religious(?: thing|` +
			` person| family| commitments| obligations| reasons?)?|your (?:faith|god|beliefs?|priest|pastor|` +
			`rabbi|` +
			`imam|vicar|scarf|veil|headscarf|cross|turban)|(?:your|a|any|what|which) faith|pray(?:er|ers|ing)?|` +
			`worship|god|bible|koran|quran|bapti[sz]\w+|muslim|christian|catholic|protestant|jew(?:ish)?|hindu|` +
			`sikh|buddhist|atheist|mormon|ramadan|sabbath|good friday|holy days?|hijab|head ?scarf|(?:that|the|` +
			`a) (?:scarf|veil|turban)|sunday school|kosher|halal|eating pork|eat pork|serving pork|` +
			`the witnesses|` +
			`jehovah\S*|circumcis\w+|a believer|spiritual\w*|friday (?:prayers?|nights|evenings)|` +
			`sundays? because|` +
			`congregation|christened`,
		german: `muslima|moslem|` +
			`kirche|moschee|synagoge|religion(?:en)?|religiöse?[nrsm]?|religionsgemeinschaft|konfession|` +
			`(?:ihr|ihrem|ihren|welchen|ihres) glaubens?|gläubig|gott|beten|gebet(?:s|e)?|bibel|koran|getauft|taufe|konfirmiert|muslim(?:in|` +
			`isch)?|` +
			`christ(?:in|lich)?|katholisch|evangelisch|jüdisch|jude|jüdin|hindu|buddhist(?:in)?|atheist(?:in)?|` +
			`ramadan|sabbat|schabbat|kopftuch|kippa|halal|koscher|schweinefleisch|zeugen jehovas|sekte|` +
			`kirchensteuer|fasten`,
		french: `église fréquentez|temple|communion|judaïsme|islam|évangélique|aïd|pâques|kippour|jeûne|jeûner|` +
			`croyances?|` +
			`religion|religieu(?:x|se|ses)|église|mosquée|synagogue|messe|prier|priez|prière|dieu|foi|` +
			`croyante?|pratiquante?|baptisée?|musulmane?|catholique|protestante?|juive?|juif|bouddhiste|athée|` +
			`ramadan|shabbat|sabbat|(?:le|votre|un) voile|foulard|kippa|halal|casher|porc|confession|` +
			`témoin de jéhovah|carême|` +
			`croyez-vous en|noël`,
	},
}
