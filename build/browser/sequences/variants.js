// What becomes of one interview while scorecards of it are being filled in.

const role = 'roles/partner-manager.md', site = 'content/site.yaml';
const about = { introduction: 'What does a seller need to know about a partner before taking that partner to a customer?', contact: 'Your main contact at a productive partner tells you that next Friday is their last day. What would you do before then?' };

// Two questions have no id of their own, and the requirements belong to this interview.
const base = [
  { file: role, from: '  - id: before-the-introduction\n    ask:', to: '  - ask:' },
  { file: role, from: '  - id: contact-leaves\n    ask:', to: '  - ask:' },
  { file: role, from: 'must: true, verify: screen', to: 'must: true, verify: joint-selling' },
];

const changes = {
  reworded: [{ file: role, from: about.introduction, to: 'What should a seller know about a partner before taking that partner along to a customer?' }],
  rewordedToo: [{ file: role, from: about.contact, to: 'Your main contact at a productive partner says that next Friday is their last day. What do you do before then?' }],
  replaced: [{ file: role, from: about.contact, to: 'How do you plan a quarter?' }],
  moved: [{ file: role, from: '    type: knowledge\n    skill: co-selling', to: '    type: knowledge\n    skill: relationship-building' }],
  requirement: [{ file: role, from: 'German and English at level C1 or above', to: 'German and English at level B2 or above' }],
  requirementGone: [{ file: role, from: '  - {text: Permission to work in Germany from your first day, must: true, verify: joint-selling}\n', to: '' }],
  skillGone: [
    { file: role, from: 'focus: [co-selling, channel-conflict-resolution, relationship-building]', to: 'focus: [co-selling, relationship-building]' },
    { file: role, from: 'focus: [clear-communication, partner-enablement]', to: 'focus: [clear-communication, partner-enablement, channel-conflict-resolution]' },
    { file: role, from: '- use: channel-conflict-resolution/same-deal-twice\n    interview: joint-selling\n    minutes: 10', to: '- use: channel-conflict-resolution/same-deal-twice\n    interview: panel\n    minutes: 5' },
  ],
  scale: [{ file: site, from: '2: Weak', to: '2: Some' }, { file: site, from: '"No", "Yes"', to: '"Rather no", "Rather yes"' }],
  title: [{ file: role, from: 'title: Partner Manager', to: 'title: Partner Success Manager' }],
};

/** Each variant as edits of files, the first of them as the interview was to begin with. */
export const variants = [
  [], ['reworded'], ['rewordedToo', 'requirement'], ['replaced'], ['moved', 'scale'], ['moved', 'reworded'], ['requirementGone', 'title'],
  ['skillGone'], ['skillGone', 'replaced', 'requirement', 'scale'], ['reworded', 'rewordedToo', 'title'],
].map((names) => [...base, ...names.flatMap((name) => changes[name])]);

const texts = [...base, ...Object.values(changes).flat()].filter(({ to }) => to.endsWith('?') || to.startsWith('German'));

/** What a question or requirement was called to begin with. One in the place of another is another. */
export function originOf(words) {
  const change = texts.find(({ to }) => to === words && to !== changes.replaced[0].to);
  return change ? change.from : words;
}
