/** Words that show what a line of an article is for: credits, bylines, notes, sign-offs. Lower case. */
import {wordSet} from './word-set.ts'

/** "Picture: …", "Photo by …". */
export const PICTURE_LABELS = wordSet(`
  picture pictures photo photos photograph photographs photography photographer image images pic pics graphic graphics
  illustration composite credit
`)

/** What stands before a label and belongs to the credit: "File photo", "AP Photo". */
export const LABEL_OPENERS = wordSet('file handout library archive stock ap afp epa supplied main')

/** Agencies and libraries; a line that holds nothing else is a credit, or the sign-off of an article. */
export const AGENCIES = wordSet(`
  reuters bloomberg afp ap pa aap sapa epa getty shutterstock alamy rex ana upi tass xinhua dpa efe ansa kyodo
  bernama ians pti afp-jiji cp anadolu news24 alamy istock gallo supplied handout staff
`)

/** What may stand beside an agency's name. */
export const AGENCY_COMPANIONS = wordSet(`
  images news agency service services press association media the and of wire reporter writer reporters staff
  correspondent correspondents agencies newspaper newspapers
`)

/** Jobs in a newsroom: a name with one of them is a byline. */
export const NEWSROOM_JOBS = wordSet(`
  correspondent editor reporter writer columnist critic journalist staff bureau chief agencies contributor
  photographer producer sub-editor leader-writer
`)

/** What a line says that gives when an article came out. */
export const PUBLISHED_WORDS = wordSet('published updated posted modified created')

/** Openings of words to the desk or to readers. */
export const NOTE_OPENERS: readonly string[] = [
  'advertisement',
  'an earlier version',
  'article continues',
  'attention editors',
  'attn',
  'clarification',
  'click here',
  'correction',
  'desk:',
  'desks:',
  'do you have a story',
  'do you know more',
  'editor note',
  'editors:',
  "editor's note",
  "editors' note",
  'eds:',
  'eds note',
  'email us',
  'embargo',
  'embargoed',
  'clarifications',
  'follow us',
  'for more',
  'for the record',
  'get in touch',
  'hold for release',
  'in an earlier version',
  'join our',
  'listen:',
  'media contact',
  'more follows',
  'more to come',
  'more to follow',
  'not for publication',
  'note for editors',
  'note to desk',
  'note to editor',
  'note to readers',
  'note to subs',
  'note:',
  'notes for editors',
  'notes to desk',
  'notes to editors',
  'now read',
  'press contact',
  'read also',
  'read more',
  'read next',
  'related:',
  'see also',
  'see page',
  'send letters',
  'send your letters',
  'send us',
  'share your',
  'sign up',
  'story continues',
  'strictly embargoed',
  'subscribe',
  'this article has been',
  'this article is',
  'this article originally',
  'this article was',
  'this correction',
  'this is a breaking',
  'this is a developing',
  'this item was',
  'this page was',
  'this post was',
  'this story has been',
  'this story is',
  'this story was',
  'to contact',
  'turn to page',
  'under embargo',
  'video:',
  'watch:',
  'we want to hear',
  'write to us',
  'write to:',
  'letters should',
  'letters to the editor should',
  'please send',
  'email letters',
  'email your'
]

/** Openings of what stands under an article: who helped, who the writer is, that it is over. */
export const SIGN_OFF_OPENERS: readonly string[] = [
  'additional reporting',
  'additional research',
  'as told to',
  'associated press writer',
  'associated press writers',
  'compiled by',
  'contributed by',
  'contributing:',
  'edited by',
  'editing by',
  'graphics by',
  'more reporting by',
  'reporting by',
  'research by',
  'the author is',
  'the author of this',
  'the writer is',
  'the writer was',
  'the writers are',
  'this article first appeared',
  'translated by',
  'with additional',
  'with reporting by',
  'with agencies',
  'words by',
  'writing by'
]
