// Made by `cargo xtask bindings` from the command table. Do not edit.

/**
 * An account in the list.
 */
export type AccountCard = { 
/**
 * The account.
 */
id: AccountId, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Name to sign in with.
 */
name: string, 
/**
 * Name shown, in Arabic.
 */
displayAr: string, 
/**
 * Name shown, in French.
 */
displayFr: string, 
/**
 * Role.
 */
role: Role, 
/**
 * Technical service the person belongs to, if any.
 */
service: Service | null, 
/**
 * Whether it may sign in.
 */
active: boolean, 
/**
 * Last sign-in, RFC 3339 UTC.
 */
seenAt: string | null, };

/**
 * A person who signs in.
 */
export type AccountId = number;

/**
 * Who an account is, as far as conflicts of interest are looked for, and what it knows. All of it is optional.
 */
export type AccountPerson = { 
/**
 * The account.
 */
id: AccountId, 
/**
 * Version seen; 0 while nothing is written down.
 */
version: number, 
/**
 * Full name in Arabic letters.
 */
nameAr: string, 
/**
 * Full name in Latin letters.
 */
nameFr: string, 
/**
 * National identity card; personal data.
 */
cin: string, 
/**
 * Phone; personal data.
 */
phone: string, 
/**
 * Home address in Arabic.
 */
addressAr: string, 
/**
 * Home address in French.
 */
addressFr: string, 
/**
 * Common enterprise identifier of a trade of their own.
 */
ice: string, 
/**
 * Bank account; personal data.
 */
rib: string, 
/**
 * Bodies the person belongs to or works for.
 */
organisations: Array<OrganisationId>, 
/**
 * Slugs of the domains the person knows.
 */
domains: Array<string>, };

/**
 * A person with what can be chosen for them.
 */
export type AccountPersonView = { 
/**
 * What is written down.
 */
person: AccountPerson, 
/**
 * The bodies' names.
 */
organisations: Array<BodyName>, 
/**
 * Domains of the office's calls and programmes.
 */
domains: Array<DomainName>, };

/**
 * What a person does to a file.
 */
export type Act = "deposit" | "request-completion" | "receive-completion" | "admit" | "declare-inadmissible" | "start-review" | "conclude-review" | "reopen-review" | "recall-review" | "accept" | "put-on-reserve" | "reject" | "revise" | "announce" | "amend" | "promote" | "lodge-appeal" | "uphold-appeal" | "dismiss-appeal" | "withdraw" | "cancel-deposit" | "sign-agreement" | "start-works" | "suspend" | "resume" | "terminate" | "complete" | "close";

/**
 * Attaches content. One of `path` and `content` is given; the window always gives `content`.
 */
export type AddAttachment = { 
/**
 * To what kind of record.
 */
noun: AttachmentNoun, 
/**
 * To which.
 */
id: number, 
/**
 * For what: `paper:statutes`, `document:12`, `notice`, `proof:2`.
 */
slot: string, 
/**
 * Name shown; with `path` it may be left out.
 */
name: string, 
/**
 * A file of this machine; terminal only.
 */
path: string | null, 
/**
 * The bytes in base64.
 */
content: string | null, };

/**
 * A new document.
 */
export type AddDocument = { 
/**
 * Whose.
 */
organisation: OrganisationId, 
/**
 * Which paper of the checklists it is, by its slug; empty when it is none of them.
 */
requirement: string, 
/**
 * What it is called, where it is none of the checklists' papers.
 */
label: string, 
/**
 * Number it bears.
 */
number: string, 
/**
 * Issued: year, month or day.
 */
issuedOn: string, 
/**
 * Last day it serves: year, month or day; empty when it does not expire.
 */
expiresOn: string, 
/**
 * Anything else.
 */
note: string, };

/**
 * Puts an organisation on the list.
 */
export type AddExclusion = { 
/**
 * The organisation.
 */
organisation: OrganisationId, 
/**
 * Why; obligatory.
 */
reason: string, 
/**
 * Last day; null for good.
 */
until: string | null, };

/**
 * Says that a programme is the office's own or official, or takes that back.
 */
export type AdoptProgramme = { 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Official, or proposed again.
 */
official: boolean, 
/**
 * Why: the decision or circular it rests on. It stands in the log.
 */
reason: string, };

/**
 * One line of the agenda.
 */
export type AgendaItem = { 
/**
 * In Arabic.
 */
ar: string, 
/**
 * In French.
 */
fr: string, };

/**
 * How a file's score comes of its submitted reviews.
 */
export type Aggregate = "mean" | "median";

/**
 * An amount in words, in each language.
 */
export type AmountWords = { 
/**
 * In Arabic.
 */
ar: string, 
/**
 * In French.
 */
fr: string, 
/**
 * In English.
 */
en: string, };

/**
 * Announces decisions of signed sessions.
 */
export type AnnounceDecisions = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Only these files; empty means all that are ready.
 */
applications: Array<ApplicationId>, 
/**
 * Day of the announcement; null means today.
 */
on?: string | null, 
/**
 * Where it appeared.
 */
channels?: Array<ChannelKind>, 
/**
 * Which board, which page.
 */
place?: string, };

/**
 * An announcement that was made.
 */
export type AnnouncementView = { 
/**
 * Its number.
 */
id: number, 
/**
 * Day.
 */
announcedOn: string, 
/**
 * Where it appeared.
 */
channels: Array<ChannelKind>, 
/**
 * Which board, which page.
 */
place: string, 
/**
 * Decisions announced.
 */
files: number, };

/**
 * What the applicant writes to one criterion of the grid.
 */
export type Answer = { 
/**
 * Which criterion of the call.
 */
criterion: CriterionId, 
/**
 * In Arabic.
 */
answerAr: string, 
/**
 * In French.
 */
answerFr: string, };

/**
 * An appeal against a decision.
 */
export type AppealId = number;

/**
 * What became of an appeal.
 */
export type AppealOutcome = "upheld" | "partly" | "rejected";

/**
 * An appeal.
 */
export type AppealView = { 
/**
 * The appeal.
 */
id: AppealId, 
/**
 * Version to send with an act.
 */
version: number, 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Day it was received.
 */
receivedOn: string, 
/**
 * Who lodged it.
 */
lodgedBy: string, 
/**
 * On what ground.
 */
ground: string, 
/**
 * Who examined it.
 */
examinedBy: string, 
/**
 * On what day.
 */
examinedOn: string | null, 
/**
 * What became of it; null while it is open.
 */
outcome: AppealOutcome | null, 
/**
 * Coded reason.
 */
reason: string | null, 
/**
 * Its name in Arabic.
 */
reasonAr: string, 
/**
 * Its name in French.
 */
reasonFr: string, 
/**
 * Its name in English.
 */
reasonEn: string, 
/**
 * What follows of it.
 */
effect: string, 
/**
 * Day the answer went out.
 */
letterOn: string | null, };

/**
 * Which appeals.
 */
export type AppealsOf = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Only those of this file.
 */
application?: ApplicationId | null, };

/**
 * A file deposited, or being prepared, for a call.
 */
export type ApplicationId = number;

/**
 * What a template brings.
 */
export type ApplicationsReport = { 
/**
 * Whether it was kept; a dry run keeps nothing.
 */
kept: boolean, 
/**
 * The files, in the order of the rows.
 */
files: Array<ImportedApplication>, 
/**
 * What keeps them out, at `cells.F7`.
 */
faults: Array<Fault>, };

/**
 * Shares out what was previewed.
 */
export type ApplyShareOut = { 
/**
 * Digest of the plan that was seen.
 */
digest: string, 
/**
 * The call.
 */
call: CallId, 
/**
 * Which files; empty for all that are admissible or in review.
 */
applications: Array<ApplicationId>, 
/**
 * Among whom; empty for all active reviewers.
 */
reviewers: Array<AccountId>, 
/**
 * Reviews a file shall have in all; without it as many as the call asks for.
 */
perFile: number | null, 
/**
 * How much knowing the domain counts.
 */
expertise: Expertise, 
/**
 * Reviews of the call nobody shall exceed; null without a bound.
 */
most: number | null, };

/**
 * What the council did with a list.
 */
export type ApprovalOutcome = "approved" | "amended" | "refused";

/**
 * A word of the council.
 */
export type ApprovalView = { 
/**
 * Its number in the log.
 */
id: number, 
/**
 * Approved, amended, refused.
 */
outcome: ApprovalOutcome, 
/**
 * Number of the deliberation.
 */
number: string, 
/**
 * Day of it.
 */
heldOn: string, 
/**
 * By whom.
 */
body: string, 
/**
 * What was amended, or why it was refused.
 */
note: string, };

/**
 * Files a programme away, or takes it back.
 */
export type ArchiveProgramme = { 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Filed away, or taken back.
 */
archived: boolean, };

/**
 * Asks what would be.
 */
export type AskWhatIf = { 
/**
 * The call.
 */
call: CallId, 
/**
 * What is changed of its terms.
 */
changes: LineChanges, };

/**
 * Gives files to reviewers; pairs that stand already are left as they are.
 */
export type AssignReviews = { 
/**
 * Which files; each must be admissible or in review.
 */
applications: Array<ApplicationId>, 
/**
 * To whom.
 */
reviewers: Array<AccountId>, };

/**
 * What assigning did.
 */
export type Assigned = { 
/**
 * Reviews added.
 */
added: number, 
/**
 * Files that came under review by it.
 */
started: number, 
/**
 * The act, for undoing it; null when every pair stood already.
 */
assignment: AssignmentId | null, };

/**
 * Files given in one act.
 */
export type AssignmentCard = { 
/**
 * The act.
 */
id: AssignmentId, 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, 
/**
 * By hand or by rule.
 */
way: Way, 
/**
 * Reviews it gave.
 */
given: number, 
/**
 * Of which nobody has begun yet: undoing withdraws these.
 */
open: number, 
/**
 * Of which somebody has begun or handed in: these stay.
 */
begun: number, 
/**
 * When it was undone, RFC 3339 UTC.
 */
undoneAt: string | null, };

/**
 * Files given to reviewers in one act.
 */
export type AssignmentId = number;

/**
 * A file that is, or may come, under review.
 */
export type AssignmentRow = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Applicant in Arabic.
 */
organisationAr: string, 
/**
 * Applicant in French.
 */
organisationFr: string, 
/**
 * Slug of its domain; empty without one.
 */
domain: string, 
/**
 * Where it stands.
 */
phase: Phase, 
/**
 * Who has it.
 */
reviews: Array<GivenReview>, 
/**
 * Reviews it lacks of those the call asks for, one of each service counted with them.
 */
lacks: number, 
/**
 * Services that alone score a section, and of which nobody has it.
 */
services: Array<Service>, 
/**
 * Reviewers who may not have it.
 */
concerned: Array<AccountId>, };

/**
 * The share-out of a call as it stands.
 */
export type AssignmentView = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Reviews a file shall have, beside one of each service that alone scores a section.
 */
perFile: number, 
/**
 * Services that alone score a section.
 */
services: Array<Service>, 
/**
 * Files, those with the fewest reviews first.
 */
files: Array<AssignmentRow>, 
/**
 * Active reviewers, by name.
 */
reviewers: Array<ReviewerLoad>, 
/**
 * Domains of the call.
 */
domains: Array<DomainName>, 
/**
 * What was given so far, newest first, at most twenty acts.
 */
acts: Array<AssignmentCard>, };

/**
 * An attachment as lists show it.
 */
export type AttachmentCard = { 
/**
 * The attachment.
 */
id: AttachmentId, 
/**
 * For what.
 */
slot: string, 
/**
 * Name shown.
 */
name: string, 
/**
 * What it is, told from its content.
 */
kind: AttachmentKind, 
/**
 * Its length in bytes.
 */
size: number, 
/**
 * SHA-256 of its content.
 */
hash: string, 
/**
 * When it was added, RFC 3339 UTC.
 */
addedAt: string, 
/**
 * By whom, in Arabic.
 */
addedByAr: string, 
/**
 * By whom, in French.
 */
addedByFr: string, 
/**
 * Whether its content stands on disk; `false` after a restore without its files.
 */
stands: boolean, };

/**
 * The content of an attachment, checked against its hash.
 */
export type AttachmentContent = { 
/**
 * Name shown.
 */
name: string, 
/**
 * What it is.
 */
kind: AttachmentKind, 
/**
 * The bytes in base64.
 */
content: string, };

/**
 * Something attached to a file, an organisation or a call.
 */
export type AttachmentId = number;

/**
 * What an attachment is, told from its content.
 */
export type AttachmentKind = "pdf" | "png" | "jpeg" | "webp" | "tiff" | "docx" | "xlsx" | "text";

/**
 * What something is attached to.
 */
export type AttachmentNoun = "application" | "organisation" | "call";

/**
 * Names a record whose attachments are asked for.
 */
export type AttachmentsOf = { 
/**
 * What kind of record.
 */
noun: AttachmentNoun, 
/**
 * Which.
 */
id: number, };

/**
 * A backup on disk.
 */
export type BackupCard = { 
/**
 * File name.
 */
name: string, 
/**
 * Where it stands.
 */
path: string, 
/**
 * When it was made, RFC 3339 UTC.
 */
at: string, 
/**
 * Its length in bytes.
 */
bytes: number, };

/**
 * Where the data are and how they are kept.
 */
export type BackupState = { 
/**
 * The data folder.
 */
dataDir: string, 
/**
 * The database file.
 */
database: string, 
/**
 * Its length in bytes.
 */
bytes: number, 
/**
 * Contents of attachments.
 */
files: FilesState, 
/**
 * Backups, newest first.
 */
backups: Array<BackupCard>, };

/**
 * A member's vote on what is proposed.
 */
export type Ballot = "for" | "against" | "abstain";

/**
 * How the amount of a line comes about.
 */
export type Basis = "quantity" | "hours" | "days" | "percent";

/**
 * One reason, with the name of the person or the number it is about.
 */
export type Because = { 
/**
 * Which reason.
 */
reason: Reason, 
/**
 * Whose card or phone; empty for other reasons.
 */
who: string, };

/**
 * So many files between two bounds.
 */
export type Bin = { 
/**
 * Lower bound, within it.
 */
from: number, 
/**
 * Upper bound; of days the last one within it, null without end; of scores the next bin's bound.
 */
to: number | null, 
/**
 * Files.
 */
files: number, };

/**
 * A further member of the board.
 */
export type BoardMember = { 
/**
 * The post; those that [`Identity`] holds by name do not come a second time.
 */
post: Post, 
/**
 * Name in Arabic letters.
 */
nameAr: string, 
/**
 * Name in Latin letters.
 */
nameFr: string, 
/**
 * National identity card, compact; personal data.
 */
cin: string, 
/**
 * Phone in E.164; personal data.
 */
phone: string, 
/**
 * Woman or man, where known.
 */
sex: Sex | null, };

/**
 * A body by its names.
 */
export type BodyName = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, };

/**
 * What a line pays for.
 */
export type BudgetKind = "wages" | "charges" | "equipment" | "insurance" | "management" | "other";

/**
 * One line. Amounts are centimes.
 */
export type BudgetLine = { 
/**
 * What it pays for.
 */
kind: BudgetKind, 
/**
 * How its amount comes about.
 */
basis: Basis, 
/**
 * What it is, in Arabic.
 */
labelAr: string, 
/**
 * What it is, in French.
 */
labelFr: string, 
/**
 * How many, a decimal as text (basis `quantity`).
 */
quantity: string, 
/**
 * Of what (basis `quantity`).
 */
unit: BudgetUnit, 
/**
 * Price of one, centimes (basis `quantity`).
 */
unitAmount: Money, 
/**
 * People paid (bases `hours` and `days`).
 */
workers: number, 
/**
 * Months of each (bases `hours` and `days`).
 */
months: number, 
/**
 * Days paid in each month (basis `days`).
 */
days: number, 
/**
 * The amount was set by the office and is not reckoned; a note says why.
 */
overridden: boolean, 
/**
 * Amount, centimes. Reckoned anew at each save unless it is overridden.
 */
amount: Money, 
/**
 * Part of the amount that the applicant bears, centimes.
 */
ownShare: Money, 
/**
 * Remark; obligatory with an overridden amount.
 */
note: string, 
/**
 * The rates it was reckoned with (bases `hours`, `days`, `percent`).
 */
rates: WageRates | null, };

/**
 * What a quantity counts.
 */
export type BudgetUnit = "piece" | "person" | "month" | "day" | "hour" | "metre" | "kilogram" | "litre" | "lump";

/**
 * Where a file would stand if all reviewers were of the same severity.
 */
export type CalibratedPlace = { 
/**
 * From 1.
 */
rank: number, 
/**
 * Of 100, two decimals.
 */
score: string, 
/**
 * On which side of the line.
 */
side: Side, 
/**
 * Totals taken as given, their reviewers' severity not being told.
 */
asGiven: number, };

/**
 * A call in a list, with what is in it.
 */
export type CallCard = { 
/**
 * The call.
 */
id: CallId, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Prepared, open, closed, filed away.
 */
state: CallState, 
/**
 * Short code that begins its register numbers, for example `2026-A`.
 */
code: string, 
/**
 * In Arabic.
 */
titleAr: string, 
/**
 * In French.
 */
titleFr: string, 
/**
 * Programme in Arabic.
 */
programmeAr: string, 
/**
 * Programme in French.
 */
programmeFr: string, 
/**
 * Opening moment, RFC 3339 UTC.
 */
opensAt: string | null, 
/**
 * Closing moment, RFC 3339 UTC; that second is still in time.
 */
closesAt: string | null, 
/**
 * Quota of places; null when there is none.
 */
quota: number | null, 
/**
 * Envelope, centimes; null when there is none.
 */
envelope: Money | null, 
/**
 * Files with a register number.
 */
deposited: number, 
/**
 * Drafts.
 */
drafts: number, 
/**
 * Places asked by deposited files.
 */
places: number, 
/**
 * Amount asked by deposited files, centimes.
 */
amount: Money, };

/**
 * Something the set-up of a call still wants, or should be told.
 */
export type CallCheck = { 
/**
 * `error` keeps the call from opening, `warning` does not.
 */
weight: CheckWeight, 
/**
 * Path of the field in the request, camelCase with dots: `president.cin`, `criteria.3.weight`.
 */
field: string, 
/**
 * Stable code, for example `required`.
 */
code: string, 
/**
 * Arguments of the text.
 */
args: Record<string, string | number>, };

/**
 * A call beside the one before it.
 */
export type CallComparison = { 
/**
 * The call before.
 */
call: CallId, 
/**
 * Its code.
 */
code: string, 
/**
 * Its title in Arabic.
 */
titleAr: string, 
/**
 * Its title in French.
 */
titleFr: string, 
/**
 * Measures, in the order in which they are read.
 */
measures: Array<Compared>, 
/**
 * Median days.
 */
delays: Array<DelayCompared>, };

/**
 * A criterion of a call's grid.
 */
export type CallCriterion = { 
/**
 * Its id in this call.
 */
id: CriterionId, 
/**
 * Effective share of 100: whole, or with two decimals.
 */
share: string, 
/**
 * The same as an exact fraction, `35/3`.
 */
exactShare: string, 
/**
 * The only service that scores it; null: every reviewer without a section of their own.
 */
service: Service | null, 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * What a reviewer looks at, in Arabic.
 */
helpAr: string, 
/**
 * What a reviewer looks at, in French.
 */
helpFr: string, 
/**
 * What a reviewer looks at, in English.
 */
helpEn: string, 
/**
 * Slug of its section; null in a grid without sections.
 */
section: string | null, 
/**
 * Weight within its section; without sections the share of 100. What is only informative leaves it out.
 */
weight: string, 
/**
 * Least value of the scale.
 */
min: string, 
/**
 * Greatest value of the scale.
 */
max: string, 
/**
 * Distance between two values of the scale.
 */
step: string, 
/**
 * A score below this needs a comment.
 */
commentBelow: string | null, 
/**
 * A score above this needs a comment.
 */
commentAbove: string | null, 
/**
 * A mark of the file below this eliminates the file.
 */
floor: string | null, 
/**
 * Whether "not applicable" may be chosen.
 */
allowsNa: boolean, 
/**
 * Scored and printed, but never part of a total or of the order.
 */
informative: boolean, 
/**
 * Meaning of the values, for those that have one.
 */
levels: Array<ScaleLevel>, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * A domain of a call.
 */
export type CallDomain = { 
/**
 * Its id in this call.
 */
id: DomainId, 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * A call with its sums.
 */
export type CallFigures = { 
/**
 * Which.
 */
id: CallId, 
/**
 * Its code.
 */
code: string, 
/**
 * Its title in Arabic.
 */
titleAr: string, 
/**
 * Its title in French.
 */
titleFr: string, 
/**
 * Its quota of places; null where it has none, or only part of it is counted.
 */
quota: number | null, 
/**
 * Its envelope in centimes; null likewise.
 */
envelope: number | null, 
/**
 * Files deposited.
 */
files: number, 
/**
 * Of which accepted.
 */
accepted: number, 
/**
 * Places asked for.
 */
placesAsked: number, 
/**
 * Places granted.
 */
placesGranted: number, 
/**
 * Centimes asked for.
 */
amountAsked: number, 
/**
 * Centimes granted.
 */
amountGranted: number, };

/**
 * A call for projects.
 */
export type CallId = number;

/**
 * A lot of a call, as a file chooses it.
 */
export type CallLot = { 
/**
 * Its id in this call.
 */
id: LotId, 
/**
 * Short code.
 */
code: string, 
/**
 * Its domain in this call; null when the call has no such domain any more.
 */
domain: DomainId | null, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, };

/**
 * A paper asked by a call.
 */
export type CallRequirement = { 
/**
 * Its id in this call.
 */
id: RequirementId, 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * Asked of associations.
 */
association: boolean, 
/**
 * Asked of cooperatives.
 */
cooperative: boolean, 
/**
 * Asked of enterprises.
 */
enterprise: boolean, 
/**
 * A file without it cannot be admitted.
 */
obligatory: boolean, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * Whether a call is being prepared, takes deposits, has closed, or is filed away.
 */
export type CallState = "draft" | "open" | "closed" | "archived";

/**
 * What an office sets of a call. Rules may be changed until it opens.
 */
export type CallTerms = { 
/**
 * Short code, unique: letters, digits and dashes.
 */
code: string, 
/**
 * In Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * In French.
 */
titleFr: string, 
/**
 * Level of the committee.
 */
level: Level, 
/**
 * Province or prefecture, HCP code.
 */
province: string, 
/**
 * Day of publication.
 */
publishedOn: string | null, 
/**
 * Opening moment, RFC 3339 UTC.
 */
opensAt: string | null, 
/**
 * Closing moment, RFC 3339 UTC.
 */
closesAt: string | null, 
/**
 * Quota of places; null for none.
 */
quota: number | null, 
/**
 * Envelope, centimes; null for none.
 */
envelope: Money | null, 
/**
 * Issuing council, in Arabic; a new call takes the office's where both stay empty.
 */
councilAr: string, 
/**
 * Issuing council, in French.
 */
councilFr: string, 
/**
 * Committee, in Arabic; a new call takes the office's where both stay empty.
 */
committeeAr: string, 
/**
 * Committee, in French.
 */
committeeFr: string, 
/**
 * Fewer days than this between opening and closing are warned about; proposed, not official.
 */
windowDays: number, 
/**
 * Communes of the call, HCP codes; empty: its whole province.
 */
territory: Array<string>, 
/**
 * Ceilings per organisation, commune and domain.
 */
caps: Caps, 
/**
 * Lots, in order.
 */
lots: Array<Lot>, 
/**
 * Where it was made known.
 */
channels: Array<Channel>, };

/**
 * A call, whole, with its own rules.
 */
export type CallView = { 
/**
 * The call.
 */
id: CallId, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Prepared, open, closed, filed away.
 */
state: CallState, 
/**
 * Programme it was made from.
 */
programme: ProgrammeId, 
/**
 * Programme in Arabic.
 */
programmeAr: string, 
/**
 * Programme in French.
 */
programmeFr: string, 
/**
 * Programme in English.
 */
programmeEn: string, 
/**
 * Edition of the programme, for example `2`; may be empty.
 */
edition: string, 
/**
 * Strand of the programme, for example `1`; may be empty.
 */
strand: string, 
/**
 * Whether the office made the programme its own; else its rules are proposed, not official.
 */
official: boolean, 
/**
 * Domains with their ids.
 */
domains: Array<CallDomain>, 
/**
 * Lots with their ids.
 */
lotChoices: Array<CallLot>, 
/**
 * Grounds on which each part of the call may change now; a part that is not named is settled.
 */
amendments: Array<PartAmendment>, 
/**
 * Papers with their ids.
 */
requirements: Array<CallRequirement>, 
/**
 * Grid with its ids, in order; its sections stand in the rules.
 */
criteria: Array<CallCriterion>, 
/**
 * Version of the grid, from 1.
 */
gridVersion: number, 
/**
 * The same rules as one document, as [`EditCall`] takes them.
 */
rules: Rules, 
/**
 * Live check of the set-up.
 */
checks: Array<CallCheck>, 
/**
 * Whether the rules may still be changed.
 */
rulesEditable: boolean, 
/**
 * Short code, unique: letters, digits and dashes.
 */
code: string, 
/**
 * In Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * In French.
 */
titleFr: string, 
/**
 * Level of the committee.
 */
level: Level, 
/**
 * Province or prefecture, HCP code.
 */
province: string, 
/**
 * Day of publication.
 */
publishedOn: string | null, 
/**
 * Opening moment, RFC 3339 UTC.
 */
opensAt: string | null, 
/**
 * Closing moment, RFC 3339 UTC.
 */
closesAt: string | null, 
/**
 * Quota of places; null for none.
 */
quota: number | null, 
/**
 * Envelope, centimes; null for none.
 */
envelope: Money | null, 
/**
 * Issuing council, in Arabic; a new call takes the office's where both stay empty.
 */
councilAr: string, 
/**
 * Issuing council, in French.
 */
councilFr: string, 
/**
 * Committee, in Arabic; a new call takes the office's where both stay empty.
 */
committeeAr: string, 
/**
 * Committee, in French.
 */
committeeFr: string, 
/**
 * Fewer days than this between opening and closing are warned about; proposed, not official.
 */
windowDays: number, 
/**
 * Communes of the call, HCP codes; empty: its whole province.
 */
territory: Array<string>, 
/**
 * Ceilings per organisation, commune and domain.
 */
caps: Caps, 
/**
 * Lots, in order.
 */
lots: Array<Lot>, 
/**
 * Where it was made known.
 */
channels: Array<Channel>, };

/**
 * A body that may be the one asked about.
 */
export type Candidate = { 
/**
 * The organisation.
 */
id: OrganisationId, 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Name in Arabic.
 */
nameAr: string, 
/**
 * Name in French.
 */
nameFr: string, 
/**
 * Short name.
 */
acronym: string, 
/**
 * Seat's commune, in Arabic.
 */
communeAr: string, 
/**
 * Seat's commune, in French.
 */
communeFr: string, 
/**
 * Files over all calls.
 */
applications: number, 
/**
 * How much speaks for one body.
 */
strength: Strength, 
/**
 * Why, the strongest first.
 */
because: Array<Because>, };

/**
 * A body as far as it is known or typed.
 */
export type CandidateQuery = { 
/**
 * Who it is, when it is stored already: it is no candidate of itself, nor are those found different.
 */
id: OrganisationId | null, 
/**
 * At most this many; 0 means 6.
 */
limit: number, 
/**
 * Association, cooperative or enterprise.
 */
kind: Kind, 
/**
 * Name in Arabic letters; one of the two names must be given.
 */
nameAr: string, 
/**
 * Name in Latin letters.
 */
nameFr: string, 
/**
 * Short name.
 */
acronym: string, 
/**
 * Seat's commune, HCP code such as `09.273.01.05`.
 */
commune: string, 
/**
 * Seat's address in Arabic.
 */
addressAr: string, 
/**
 * Seat's address in French.
 */
addressFr: string, 
/**
 * Founded: year, month or day.
 */
founded: string, 
/**
 * Number of the receipt (association), of the cooperatives register, or of the trade register.
 */
registerNumber: string, 
/**
 * Date of that receipt or registration: year, month or day.
 */
registerDate: string, 
/**
 * Authority or court that keeps that register.
 */
registerAuthority: string, 
/**
 * Whether an association's receipt is provisional or final.
 */
receipt: Receipt | null, 
/**
 * Day a cooperative's name and constitution were approved by ODCO: year, month or day.
 */
approvedOn: string, 
/**
 * Common enterprise identifier, 15 digits.
 */
ice: string, 
/**
 * Tax identifier.
 */
taxId: string, 
/**
 * CNSS affiliation number.
 */
cnss: string, 
/**
 * Bank identity, 24 digits; personal data of the body.
 */
rib: string, 
/**
 * Phone in E.164.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * First day of the board's mandate.
 */
mandateStart: string, 
/**
 * Last day of the board's mandate.
 */
mandateEnd: string, 
/**
 * President (association, cooperative) or manager (enterprise).
 */
president: Person, 
/**
 * Treasurer.
 */
treasurer: Person, 
/**
 * The person the office calls.
 */
contact: Person, 
/**
 * The rest of the board, in its own order.
 */
members: Array<BoardMember>, };

/**
 * Names a stored body.
 */
export type CandidatesOf = { 
/**
 * The organisation.
 */
id: OrganisationId, 
/**
 * At most this many; 0 means 6.
 */
limit: number, };

/**
 * Ceilings; null: none.
 */
export type Caps = { 
/**
 * Files that one organisation may deposit.
 */
organisationFiles: number | null, 
/**
 * Places that one organisation may be granted.
 */
organisationPlaces: number | null, 
/**
 * Amount that one organisation may be granted, centimes.
 */
organisationAmount: Money | null, 
/**
 * Places in one commune.
 */
communePlaces: number | null, 
/**
 * Amount in one commune, centimes.
 */
communeAmount: Money | null, 
/**
 * Places in one domain.
 */
domainPlaces: number | null, 
/**
 * Amount in one domain, centimes.
 */
domainAmount: Money | null, };

/**
 * A member's vote.
 */
export type Cast = { 
/**
 * The member's place in the session's list, from 0.
 */
member: number, 
/**
 * How they voted.
 */
ballot: Ballot, };

/**
 * A change of one's own password.
 */
export type ChangePassword = { 
/**
 * The present one.
 */
present: string, 
/**
 * Twelve characters or four words.
 */
password: string, };

/**
 * One place where a call was made known. The proof is an attachment of the call in the slot `proof:<number>`.
 */
export type Channel = { 
/**
 * Its number within the call, never given twice; 0 for one that was not kept yet.
 */
number: number, 
/**
 * Newspaper, page of the council, notice board …
 */
kind: ChannelKind, 
/**
 * Name of the newspaper, address of the page, where the board hangs.
 */
place: string, 
/**
 * Day it appeared, `YYYY-MM-DD`.
 */
shownOn: string | null, };

/**
 * Where a call was made known.
 */
export type ChannelKind = "newspaper" | "council-page" | "notice-board" | "radio" | "social" | "other";

/**
 * What lies on the counter, to be judged before it is deposited.
 */
export type CheckEligibility = { 
/**
 * The call.
 */
call: CallId, 
/**
 * The organisation, when it is known.
 */
organisation: OrganisationId | null, 
/**
 * Else what was typed of it so far.
 */
identity: Identity | null, 
/**
 * Domain.
 */
domain: DomainId | null, 
/**
 * Lot.
 */
lot: LotId | null, 
/**
 * Communes of the works, codes.
 */
communes: Array<string>, 
/**
 * Length in months; 0 when not given.
 */
months: number, 
/**
 * Amount asked, centimes; 0 when not given.
 */
amount: Money, 
/**
 * Places asked; 0 when not given.
 */
places: number, };

/**
 * Rules as they are being typed, to be checked.
 */
export type CheckRules = { 
/**
 * The rules.
 */
rules: Rules, };

/**
 * A set-up as it is being typed.
 */
export type CheckSetUp = { 
/**
 * Its rules.
 */
rules: Rules, 
/**
 * Short code, unique: letters, digits and dashes.
 */
code: string, 
/**
 * In Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * In French.
 */
titleFr: string, 
/**
 * Level of the committee.
 */
level: Level, 
/**
 * Province or prefecture, HCP code.
 */
province: string, 
/**
 * Day of publication.
 */
publishedOn: string | null, 
/**
 * Opening moment, RFC 3339 UTC.
 */
opensAt: string | null, 
/**
 * Closing moment, RFC 3339 UTC.
 */
closesAt: string | null, 
/**
 * Quota of places; null for none.
 */
quota: number | null, 
/**
 * Envelope, centimes; null for none.
 */
envelope: Money | null, 
/**
 * Issuing council, in Arabic; a new call takes the office's where both stay empty.
 */
councilAr: string, 
/**
 * Issuing council, in French.
 */
councilFr: string, 
/**
 * Committee, in Arabic; a new call takes the office's where both stay empty.
 */
committeeAr: string, 
/**
 * Committee, in French.
 */
committeeFr: string, 
/**
 * Fewer days than this between opening and closing are warned about; proposed, not official.
 */
windowDays: number, 
/**
 * Communes of the call, HCP codes; empty: its whole province.
 */
territory: Array<string>, 
/**
 * Ceilings per organisation, commune and domain.
 */
caps: Caps, 
/**
 * Lots, in order.
 */
lots: Array<Lot>, 
/**
 * Where it was made known.
 */
channels: Array<Channel>, };

/**
 * How heavy a check is.
 */
export type CheckWeight = "error" | "warning";

/**
 * Ready-made views of the register.
 */
export type Chip = "awaitingPapers" | "notEligible" | "toCheck" | "inReview" | "notScoredByMe" | "toDecide" | "toAnnounce";

/**
 * A count behind a chip.
 */
export type ChipCount = { 
/**
 * Which view.
 */
chip: Chip, 
/**
 * Files in it, within the call.
 */
count: number, };

/**
 * A file whose clock presses.
 */
export type ClockFile = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Its clock.
 */
clock: ClockView, };

/**
 * How the clock of the office's answer stands; working days.
 */
export type ClockView = { 
/**
 * Days the office has.
 */
limit: number, 
/**
 * Days used.
 */
day: number, 
/**
 * It stands since this day, for completion.
 */
stoppedSince: string | null, 
/**
 * It ended on this day.
 */
answeredOn: string | null, 
/**
 * The last day in time, while it runs.
 */
lastDay: string | null, 
/**
 * Its end is near.
 */
near: boolean, 
/**
 * More days were used than there are.
 */
over: boolean, };

/**
 * What the office did at the CNDP for this processing.
 */
export type CndpKind = "declaration" | "authorisation";

/**
 * The places that are the person's, ticked by whoever asks.
 */
export type CollectPerson = { 
/**
 * Places.
 */
records: Array<PersonRecord>, };

/**
 * A commune.
 */
export type CommuneCard = { 
/**
 * HCP code such as `09.273.01.05`.
 */
code: string, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * `urban` or `rural`.
 */
kind: string, 
/**
 * Province's code.
 */
province: string, 
/**
 * Province's name in Arabic.
 */
provinceAr: string, 
/**
 * Province's name in French.
 */
provinceFr: string, };

/**
 * Which communes to list; all parts are optional.
 */
export type CommuneQuery = { 
/**
 * Only of this province.
 */
province: string, 
/**
 * Only those whose name in either language holds this, folded.
 */
text: string, 
/**
 * Only these codes.
 */
codes: Array<string>, 
/**
 * At most this many; 0 means 50.
 */
limit: number, };

/**
 * Two versions of a call's grid.
 */
export type CompareGrids = { 
/**
 * The call.
 */
id: CallId, 
/**
 * The older version.
 */
from: number, 
/**
 * The newer version.
 */
to: number, };

/**
 * A file in a comparison.
 */
export type CompareRow = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Main commune in Arabic.
 */
communeAr: string, 
/**
 * Main commune in French.
 */
communeFr: string, 
/**
 * Places asked.
 */
places: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * Where it stands on one side.
 */
left: Standing, 
/**
 * Where it stands on the other.
 */
right: Standing, };

/**
 * Two sides to lay beside one another; null is the call as it is.
 */
export type CompareScenarios = { 
/**
 * The call.
 */
call: CallId, 
/**
 * One side.
 */
left: ScenarioId | null, 
/**
 * The other side.
 */
right: ScenarioId | null, };

/**
 * One measure of both.
 */
export type Compared = { 
/**
 * What is measured; texts are keyed by it.
 */
measure: string, 
/**
 * What its values are; money in centimes.
 */
unit: Unit, 
/**
 * In this call.
 */
now: number | null, 
/**
 * In the one before.
 */
before: number | null, 
/**
 * This less the one before; null where either is missing.
 */
difference: number | null, };

/**
 * Two sides beside one another.
 */
export type Comparison = { 
/**
 * One side.
 */
left: ScenarioSide, 
/**
 * The other.
 */
right: ScenarioSide, 
/**
 * Every file, in the order of the left side.
 */
rows: Array<CompareRow>, };

/**
 * The password of the person who is signed in, given again before an act that cannot be undone.
 */
export type Confirmation = { 
/**
 * Password.
 */
password: string, };

/**
 * One finding: the ground, and the person of the applicant it is about, if it is about one.
 */
export type ConflictFinding = { 
/**
 * What ties them.
 */
ground: Tie, 
/**
 * Name of the applicant's person; empty where the ground is about the body itself.
 */
who: string, };

/**
 * A conflict of interest that a person declared.
 */
export type ConflictId = number;

/**
 * Why a person declares themselves concerned.
 */
export type ConflictKind = "family" | "member" | "employment" | "money" | "dispute" | "other";

/**
 * Where a person stands towards a file.
 */
export type ConflictRow = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Applicant in Arabic.
 */
organisationAr: string, 
/**
 * Applicant in French.
 */
organisationFr: string, 
/**
 * The person.
 */
account: AccountId, 
/**
 * Name in Arabic.
 */
displayAr: string, 
/**
 * Name in French.
 */
displayFr: string, 
/**
 * Role.
 */
role: Role, 
/**
 * Whether the person is kept out.
 */
stands: boolean, 
/**
 * What they declared; null without.
 */
declared: DeclaredConflict | null, 
/**
 * What was found and stands.
 */
found: Array<ConflictFinding>, 
/**
 * What was found and dismissed.
 */
dismissed: Array<DismissedFinding>, 
/**
 * Whether they hold a review of the file.
 */
reviews: boolean, 
/**
 * Whether a review of theirs was set aside.
 */
aside: boolean, 
/**
 * Whether the person who asks may lift, confirm or dismiss.
 */
editable: boolean, };

/**
 * Whose conflicts in a call.
 */
export type ConflictsOfCall = { 
/**
 * The call.
 */
call: CallId, };

/**
 * Whose conflicts of a file.
 */
export type ConflictsOfFile = { 
/**
 * The file.
 */
application: ApplicationId, };

/**
 * Convenes a session of a call.
 */
export type ConveneSession = { 
/**
 * The call.
 */
call: CallId, 
/**
 * The signed session it names in order to change it.
 */
amends?: SessionId | null, 
/**
 * Why; obligatory with `amends`.
 */
amendsReason?: string, 
/**
 * Day.
 */
heldOn: string, 
/**
 * Hour at the office, `HH:MM`; may be empty.
 */
hour?: string, 
/**
 * Place in Arabic.
 */
placeAr: string, 
/**
 * Place in French.
 */
placeFr: string, 
/**
 * Day the convocations went out.
 */
convokedOn?: string | null, 
/**
 * Why it is held before the call closes; obligatory then.
 */
earlyReason?: string, 
/**
 * Whether the chair's vote decides a tie.
 */
chairCasts?: boolean, 
/**
 * The agenda.
 */
agenda?: Array<AgendaItem>, 
/**
 * Members convened.
 */
members: Array<Member>, };

/**
 * How many files an act touched.
 */
export type Counted = { 
/**
 * Files.
 */
count: number, };

/**
 * A new call; without rules it starts with its programme's.
 */
export type CreateCall = { 
/**
 * Programme whose rules are copied.
 */
programme: ProgrammeId, 
/**
 * Short code, unique: letters, digits and dashes.
 */
code: string, 
/**
 * In Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * In French.
 */
titleFr: string, 
/**
 * Level of the committee.
 */
level: Level, 
/**
 * Province or prefecture, HCP code.
 */
province: string, 
/**
 * Day of publication.
 */
publishedOn: string | null, 
/**
 * Opening moment, RFC 3339 UTC.
 */
opensAt: string | null, 
/**
 * Closing moment, RFC 3339 UTC.
 */
closesAt: string | null, 
/**
 * Quota of places; null for none.
 */
quota: number | null, 
/**
 * Envelope, centimes; null for none.
 */
envelope: Money | null, 
/**
 * Issuing council, in Arabic; a new call takes the office's where both stay empty.
 */
councilAr: string, 
/**
 * Issuing council, in French.
 */
councilFr: string, 
/**
 * Committee, in Arabic; a new call takes the office's where both stay empty.
 */
committeeAr: string, 
/**
 * Committee, in French.
 */
committeeFr: string, 
/**
 * Fewer days than this between opening and closing are warned about; proposed, not official.
 */
windowDays: number, 
/**
 * Communes of the call, HCP codes; empty: its whole province.
 */
territory: Array<string>, 
/**
 * Ceilings per organisation, commune and domain.
 */
caps: Caps, 
/**
 * Lots, in order.
 */
lots: Array<Lot>, 
/**
 * Where it was made known.
 */
channels: Array<Channel>, };

/**
 * A new programme, copied from another.
 */
export type CreateProgramme = { 
/**
 * Programme whose rules are copied.
 */
from: ProgrammeId, 
/**
 * Edition, for example `2`.
 */
edition: string, 
/**
 * Strand, `1`, `2` or empty.
 */
strand: string, 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * First year of the edition; null when open.
 */
firstYear: number | null, 
/**
 * Last year of the edition; null when open.
 */
lastYear: number | null, };

/**
 * Name and password.
 */
export type Credentials = { 
/**
 * Name to sign in with; case does not matter.
 */
name: string, 
/**
 * Password.
 */
password: string, };

/**
 * One criterion of a grid; all numbers are exact decimals.
 */
export type Criterion = { 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * What a reviewer looks at, in Arabic.
 */
helpAr: string, 
/**
 * What a reviewer looks at, in French.
 */
helpFr: string, 
/**
 * What a reviewer looks at, in English.
 */
helpEn: string, 
/**
 * Slug of its section; null in a grid without sections.
 */
section: string | null, 
/**
 * Weight within its section; without sections the share of 100. What is only informative leaves it out.
 */
weight: string, 
/**
 * Least value of the scale.
 */
min: string, 
/**
 * Greatest value of the scale.
 */
max: string, 
/**
 * Distance between two values of the scale.
 */
step: string, 
/**
 * A score below this needs a comment.
 */
commentBelow: string | null, 
/**
 * A score above this needs a comment.
 */
commentAbove: string | null, 
/**
 * A mark of the file below this eliminates the file.
 */
floor: string | null, 
/**
 * Whether "not applicable" may be chosen.
 */
allowsNa: boolean, 
/**
 * Scored and printed, but never part of a total or of the order.
 */
informative: boolean, 
/**
 * Meaning of the values, for those that have one.
 */
levels: Array<ScaleLevel>, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * A criterion of a call's grid.
 */
export type CriterionId = number;

/**
 * One criterion of a file's score, and what it adds.
 */
export type CriterionMean = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * Mean (or median) of the marks given, two decimals; null where it never applied.
 */
mean: string | null, 
/**
 * Points of 100 it adds, two decimals; null where it adds none: never applied, or only informative.
 */
points: string | null, 
/**
 * Share of 100 that counted, two decimals: its own, less or more where something was put aside.
 */
share: string, 
/**
 * Reviews that gave a mark.
 */
scored: number, 
/**
 * Reviews that put it aside as not applicable.
 */
notApplicable: number, 
/**
 * Whether the mark lies below the criterion's floor, which eliminates the file.
 */
belowFloor: boolean, };

/**
 * The weight of a criterion.
 */
export type CriterionWeight = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * Effective share of 100.
 */
weight: string, };

/**
 * Days the office counts with; working days by its calendar.
 */
export type Deadlines = { 
/**
 * Within which an applicant is answered, counted from the deposit.
 */
answerDays: number, 
/**
 * Given to an applicant for completion.
 */
completionDays: number, 
/**
 * The day a request made now would propose; null when the office never works again.
 */
completionDue: string | null, };

/**
 * A committee's decision on one file.
 */
export type DecisionId = number;

/**
 * A decision on a file.
 */
export type DecisionView = { 
/**
 * Accepted, reserve, rejected.
 */
outcome: Outcome, 
/**
 * Coded reason.
 */
reason: string | null, 
/**
 * Reason in Arabic.
 */
reasonAr: string, 
/**
 * Reason in French.
 */
reasonFr: string, 
/**
 * Reason in English.
 */
reasonEn: string, 
/**
 * Free text.
 */
note: string, 
/**
 * Rank when it was taken.
 */
rank: number | null, 
/**
 * Score when it was taken, shown with two decimals.
 */
score: string | null, 
/**
 * Places granted.
 */
places: number, 
/**
 * Amount granted, centimes.
 */
amount: Money, 
/**
 * Session's number.
 */
sessionNumber: number, 
/**
 * Session's day.
 */
sessionOn: string, 
/**
 * Whether that session was signed.
 */
sessionSigned: boolean, 
/**
 * When it was taken, RFC 3339 UTC.
 */
takenAt: string, 
/**
 * When it was announced, RFC 3339 UTC.
 */
announcedAt: string | null, };

/**
 * Declares a conflict with a file.
 */
export type DeclareConflict = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Who is concerned; without it the person who asks. For somebody else by who may decide.
 */
account?: AccountId, 
/**
 * Why.
 */
kind: ConflictKind, 
/**
 * In words; obligatory for `other`, at most 500 characters.
 */
note: string, };

/**
 * What a person declared.
 */
export type DeclaredConflict = { 
/**
 * The declaration.
 */
id: ConflictId, 
/**
 * Version to send when lifting it.
 */
version: number, 
/**
 * Why.
 */
kind: ConflictKind, 
/**
 * In words; empty for who neither declared it nor decides.
 */
note: string, 
/**
 * When, RFC 3339 UTC.
 */
at: string, };

/**
 * How many whole days of the office's calendar a stage took.
 */
export type Delay = { 
/**
 * Which stage.
 */
stage: Stage, 
/**
 * Files that went through it.
 */
files: number, 
/**
 * Shortest; null when no file did.
 */
shortest: number | null, 
/**
 * Median, a decimal as text since it may fall between two days; null when no file did.
 */
median: string | null, 
/**
 * Longest; null when no file did.
 */
longest: number | null, 
/**
 * How many took how long.
 */
bins: Array<Bin>, };

/**
 * Median days of a stage in both, decimals as text.
 */
export type DelayCompared = { 
/**
 * Which stage.
 */
stage: Stage, 
/**
 * In this call.
 */
now: string | null, 
/**
 * In the one before.
 */
before: string | null, 
/**
 * This less the one before; null where either is missing.
 */
difference: string | null, };

/**
 * How a decision departs from the order of the ranking.
 */
export type Departure = "raised" | "lowered";

/**
 * The counter: a file deposited in one act, from a draft or at once. Gives the register number.
 */
export type DepositApplication = { 
/**
 * A draft to deposit; null to enter and deposit at once.
 */
draft: ApplicationId | null, 
/**
 * For which call.
 */
call: CallId, 
/**
 * By whom; null when `newOrganisation` is given.
 */
organisation: OrganisationId | null, 
/**
 * An applicant entered at the counter, together with its file.
 */
newOrganisation: Identity | null, 
/**
 * Domain.
 */
domain: DomainId | null, 
/**
 * Lot of that domain, if the call has lots and one was chosen.
 */
lot: LotId | null, 
/**
 * Papers handed over.
 */
papers: Array<HandedPaper>, 
/**
 * An administrator's coded reason to take it after the closing hour.
 */
lateReason: string | null, 
/**
 * Free text beside the reason.
 */
note: string, 
/**
 * Title in Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Summary in Arabic.
 */
summaryAr: string, 
/**
 * Summary in French.
 */
summaryFr: string, 
/**
 * Objectives in Arabic.
 */
objectivesAr: string, 
/**
 * Objectives in French.
 */
objectivesFr: string, 
/**
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
/**
 * Places in each commune, where they are known; together at most `places`.
 */
communePlaces: Record<string, number>, 
/**
 * Partner service.
 */
partner: string, 
/**
 * Wished first day of the works.
 */
startsOn: string | null, 
/**
 * Length in months.
 */
months: number, 
/**
 * Places asked in all.
 */
places: number, 
/**
 * Of which women; null when not given, which is not 0.
 */
women: number | null, 
/**
 * Of which youth; null when not given, which is not 0.
 */
youth: number | null, 
/**
 * Of which rural; null when not given, which is not 0.
 */
rural: number | null, 
/**
 * Of which people with a disability; null when not given, which is not 0.
 */
disabled: number | null, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes; it follows the budget where there are lines.
 */
amount: Money, 
/**
 * The applicant's own share, centimes; it follows the budget where there are lines.
 */
ownShare: Money, 
/**
 * What is written to each criterion; those without an answer are left out.
 */
answers: Array<Answer>, 
/**
 * The budget, line by line.
 */
budget: Array<BudgetLine>, };

/**
 * What the counter gives back.
 */
export type DepositReceipt = { 
/**
 * The file.
 */
id: ApplicationId, 
/**
 * Its organisation.
 */
organisation: OrganisationId, 
/**
 * Register number within the call.
 */
register: number, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Moment, RFC 3339 UTC.
 */
depositedAt: string, 
/**
 * Obligatory papers lacking.
 */
papersLacking: number, 
/**
 * In what it goes beyond its call's territory, lot or ceilings; nothing is refused for it here.
 */
flags: Array<Fault>, };

/**
 * What the reviews of one desk come to: those of a service that scores its own section, or of everybody else.
 */
export type DeskRow = { 
/**
 * Whose; null: everybody's.
 */
service: Service | null, 
/**
 * Share of 100 that it decides on.
 */
share: string, 
/**
 * Mean or median of its totals, two decimals, of its own 100.
 */
score: string, 
/**
 * Those totals, two decimals.
 */
totals: Array<string>, };

/**
 * A field in which two records differ.
 */
export type Difference = { 
/**
 * Its path.
 */
field: string, 
/**
 * Which of the two is taken unless someone chooses: the kept one, or the other where the kept is empty.
 */
taken: Side, 
/**
 * Whether both say something, so that a person should look.
 */
both: boolean, };

/**
 * Dismisses what was found between a person and the applicant of a file, or takes that back.
 */
export type DismissConflict = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * The person.
 */
account: AccountId, 
/**
 * Why it is none, at most 500 characters; empty takes an earlier dismissal back.
 */
reason: string, };

/**
 * Two bodies that a person found to be different.
 */
export type DismissPair = { 
/**
 * One.
 */
a: OrganisationId, 
/**
 * The other.
 */
b: OrganisationId, 
/**
 * Why; may be left out.
 */
reason: string, };

/**
 * A pair that was found different.
 */
export type Dismissed = { 
/**
 * One.
 */
a: OrganisationId, 
/**
 * Its name in Arabic.
 */
aNameAr: string, 
/**
 * Its name in French.
 */
aNameFr: string, 
/**
 * The other.
 */
b: OrganisationId, 
/**
 * Its name in Arabic.
 */
bNameAr: string, 
/**
 * Its name in French.
 */
bNameFr: string, 
/**
 * Why.
 */
reason: string, 
/**
 * When.
 */
at: string, };

/**
 * A dismissed ground, with who dismissed it and why.
 */
export type DismissedFinding = { 
/**
 * What had been found.
 */
ground: Tie, 
/**
 * Why it is none.
 */
reason: string, 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, };

/**
 * What a province of the census is called. A town is a prefecture (عمالة), the country a province (إقليم).
 */
export type Division = "prefecture" | "province";

/**
 * A document that can be printed.
 */
export type Document = "receipt" | "ranking" | "accepted" | "reserve" | "rejected" | "summary" | "project" | "register" | "papers" | "completion" | "form" | "grid" | "review-sheets" | "minutes" | "attendance" | "comparison" | "opinion";

/**
 * A document of an applicant.
 */
export type DocumentCard = { 
/**
 * The document; what is attached to it stands in the slot `document:<id>`.
 */
id: DocumentId, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * The paper's name in Arabic, from the newest checklist that asks for it.
 */
nameAr: string, 
/**
 * The paper's name in French.
 */
nameFr: string, 
/**
 * The paper's name in English.
 */
nameEn: string, 
/**
 * Whether it serves today, by the office's clock.
 */
validity: Validity, 
/**
 * Days until it expires; negative once it has, nothing when it does not.
 */
daysLeft: number | null, 
/**
 * Which paper of the checklists it is, by its slug; empty when it is none of them.
 */
requirement: string, 
/**
 * What it is called, where it is none of the checklists' papers.
 */
label: string, 
/**
 * Number it bears.
 */
number: string, 
/**
 * Issued: year, month or day.
 */
issuedOn: string, 
/**
 * Last day it serves: year, month or day; empty when it does not expire.
 */
expiresOn: string, 
/**
 * Anything else.
 */
note: string, };

/**
 * A document of an applicant that serves several files.
 */
export type DocumentId = number;

/**
 * A domain of works that a call admits.
 */
export type Domain = { 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * A domain of works of one call.
 */
export type DomainId = number;

/**
 * A domain of a call.
 */
export type DomainName = { 
/**
 * Slug.
 */
slug: string, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * A file, whole.
 */
export type Dossier = { 
/**
 * The file.
 */
id: ApplicationId, 
/**
 * Version to send with an edit or an act.
 */
version: number, 
/**
 * Register number as printed; empty for a draft.
 */
number: string, 
/**
 * Its call.
 */
call: CallId, 
/**
 * Call's code.
 */
callCode: string, 
/**
 * Call in Arabic.
 */
callAr: string, 
/**
 * Call in French.
 */
callFr: string, 
/**
 * Its organisation, whole; of one whose name is hidden only the kind.
 */
organisation: OrganisationView, 
/**
 * Whether the applicant is hidden from the person who asks.
 */
namesHidden: boolean, 
/**
 * Domain.
 */
domain: DomainId | null, 
/**
 * Domain in Arabic.
 */
domainAr: string, 
/**
 * Domain in French.
 */
domainFr: string, 
/**
 * Domain in English.
 */
domainEn: string, 
/**
 * Lot, if one was chosen.
 */
lot: LotId | null, 
/**
 * Lot's code; empty without one.
 */
lotCode: string, 
/**
 * Lot in Arabic.
 */
lotAr: string, 
/**
 * Lot in French.
 */
lotFr: string, 
/**
 * In what it goes beyond its call's territory, lot or ceilings.
 */
flags: Array<Fault>, 
/**
 * What the budget adds up to, in figures and in words.
 */
totals: Sums, 
/**
 * What asks for attention: warnings with the field where each can be mended; the text of a code stands
 * under `attention-<code>`.
 */
attention: Array<Fault>, 
/**
 * Communes of the works, named, the main one first.
 */
placesOfWork: Array<CommuneCard>, 
/**
 * Where it stands.
 */
phase: Phase, 
/**
 * Since when, RFC 3339 UTC.
 */
phaseSince: string, 
/**
 * Deposit, RFC 3339 UTC.
 */
depositedAt: string | null, 
/**
 * Who took the deposit, in Arabic.
 */
depositedByAr: string, 
/**
 * Who took the deposit, in French.
 */
depositedByFr: string, 
/**
 * Completion was asked, RFC 3339 UTC.
 */
completionSentAt: string | null, 
/**
 * Until which day.
 */
completionDueOn: string | null, 
/**
 * Completion was received, RFC 3339 UTC.
 */
completionReceivedAt: string | null, 
/**
 * An appeal was lodged, RFC 3339 UTC.
 */
appealLodgedAt: string | null, 
/**
 * The appeal was upheld or dismissed, RFC 3339 UTC.
 */
appealEndedAt: string | null, 
/**
 * Agreement number.
 */
agreementNumber: string, 
/**
 * Agreement signed on.
 */
agreementOn: string | null, 
/**
 * Day on which the agreement ends.
 */
agreementEndsOn: string | null, 
/**
 * Works started on.
 */
startedOn: string | null, 
/**
 * Day the works were last suspended.
 */
suspendedOn: string | null, 
/**
 * Day they were resumed; null while they stand still.
 */
resumedOn: string | null, 
/**
 * Day the agreement was terminated.
 */
terminatedOn: string | null, 
/**
 * Works completed on.
 */
completedOn: string | null, 
/**
 * Day the file was closed.
 */
closedOn: string | null, 
/**
 * Papers.
 */
papers: Array<PaperView>, 
/**
 * Rules of eligibility with what stands of each.
 */
eligibility: Array<EligibilityView>, 
/**
 * Since when that is frozen, RFC 3339 UTC; null while it is judged anew.
 */
eligibilityFrozenAt: string | null, 
/**
 * What completion was asked for.
 */
gaps: Array<GapView>, 
/**
 * The clock of the office's answer; null before the deposit.
 */
clock: ClockView | null, 
/**
 * Reviews.
 */
reviews: Array<DossierReview>, 
/**
 * Mean of submitted reviews with two decimals, if it may be seen.
 */
score: string | null, 
/**
 * The decision in force.
 */
decision: DecisionView | null, 
/**
 * What may come next, for the person who asks.
 */
next: Array<NextAct>, 
/**
 * History, oldest first.
 */
steps: Array<StepView>, 
/**
 * Whether the person who asks may edit its content now.
 */
editable: boolean, 
/**
 * Title in Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Summary in Arabic.
 */
summaryAr: string, 
/**
 * Summary in French.
 */
summaryFr: string, 
/**
 * Objectives in Arabic.
 */
objectivesAr: string, 
/**
 * Objectives in French.
 */
objectivesFr: string, 
/**
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
/**
 * Places in each commune, where they are known; together at most `places`.
 */
communePlaces: Record<string, number>, 
/**
 * Partner service.
 */
partner: string, 
/**
 * Wished first day of the works.
 */
startsOn: string | null, 
/**
 * Length in months.
 */
months: number, 
/**
 * Places asked in all.
 */
places: number, 
/**
 * Of which women; null when not given, which is not 0.
 */
women: number | null, 
/**
 * Of which youth; null when not given, which is not 0.
 */
youth: number | null, 
/**
 * Of which rural; null when not given, which is not 0.
 */
rural: number | null, 
/**
 * Of which people with a disability; null when not given, which is not 0.
 */
disabled: number | null, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes; it follows the budget where there are lines.
 */
amount: Money, 
/**
 * The applicant's own share, centimes; it follows the budget where there are lines.
 */
ownShare: Money, 
/**
 * What is written to each criterion; those without an answer are left out.
 */
answers: Array<Answer>, 
/**
 * The budget, line by line.
 */
budget: Array<BudgetLine>, };

/**
 * A review as the dossier lists it; totals only for those who may see them.
 */
export type DossierReview = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Reviewer in Arabic.
 */
reviewerAr: string, 
/**
 * Reviewer in French.
 */
reviewerFr: string, 
/**
 * How far it is.
 */
state: ReviewState, 
/**
 * Total with two decimals, once submitted and if it may be seen.
 */
total: string | null, 
/**
 * Comment, if it may be seen.
 */
comment: string, 
/**
 * When it was submitted, RFC 3339 UTC.
 */
submittedAt: string | null, };

/**
 * A file as it is entered.
 */
export type DraftApplication = { 
/**
 * For which call.
 */
call: CallId, 
/**
 * By whom.
 */
organisation: OrganisationId, 
/**
 * Domain; may wait until the deposit.
 */
domain: DomainId | null, 
/**
 * Lot of that domain, if the call has lots and one was chosen.
 */
lot: LotId | null, 
/**
 * Title in Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Summary in Arabic.
 */
summaryAr: string, 
/**
 * Summary in French.
 */
summaryFr: string, 
/**
 * Objectives in Arabic.
 */
objectivesAr: string, 
/**
 * Objectives in French.
 */
objectivesFr: string, 
/**
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
/**
 * Places in each commune, where they are known; together at most `places`.
 */
communePlaces: Record<string, number>, 
/**
 * Partner service.
 */
partner: string, 
/**
 * Wished first day of the works.
 */
startsOn: string | null, 
/**
 * Length in months.
 */
months: number, 
/**
 * Places asked in all.
 */
places: number, 
/**
 * Of which women; null when not given, which is not 0.
 */
women: number | null, 
/**
 * Of which youth; null when not given, which is not 0.
 */
youth: number | null, 
/**
 * Of which rural; null when not given, which is not 0.
 */
rural: number | null, 
/**
 * Of which people with a disability; null when not given, which is not 0.
 */
disabled: number | null, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes; it follows the budget where there are lines.
 */
amount: Money, 
/**
 * The applicant's own share, centimes; it follows the budget where there are lines.
 */
ownShare: Money, 
/**
 * What is written to each criterion; those without an answer are left out.
 */
answers: Array<Answer>, 
/**
 * The budget, line by line.
 */
budget: Array<BudgetLine>, };

/**
 * A day until which papers of a file are awaited.
 */
export type DueFile = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Until which day.
 */
dueOn: string, 
/**
 * Working days left after today; null when that day has passed.
 */
left: number | null, };

/**
 * A letter that was announced and has not gone out.
 */
export type DueLetter = { 
/**
 * What it tells.
 */
kind: LetterDue, 
/**
 * The decision it tells of; null for an appeal.
 */
decision: DecisionId | null, 
/**
 * The appeal it answers.
 */
appeal: AppealId | null, 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Day since which it is due.
 */
since: string, };

/**
 * A change of an account. An office keeps at least one active administrator.
 */
export type EditAccount = { 
/**
 * The account.
 */
id: AccountId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Name shown, in Arabic.
 */
displayAr: string, 
/**
 * Name shown, in French.
 */
displayFr: string, 
/**
 * Role.
 */
role: Role, 
/**
 * Technical service the person belongs to; null: none.
 */
service: Service | null, 
/**
 * Whether it may sign in.
 */
active: boolean, };

/**
 * A change of a file's content.
 */
export type EditApplication = { 
/**
 * The file.
 */
id: ApplicationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Domain.
 */
domain: DomainId | null, 
/**
 * Lot of that domain, if the call has lots and one was chosen.
 */
lot: LotId | null, 
/**
 * Title in Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Summary in Arabic.
 */
summaryAr: string, 
/**
 * Summary in French.
 */
summaryFr: string, 
/**
 * Objectives in Arabic.
 */
objectivesAr: string, 
/**
 * Objectives in French.
 */
objectivesFr: string, 
/**
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
/**
 * Places in each commune, where they are known; together at most `places`.
 */
communePlaces: Record<string, number>, 
/**
 * Partner service.
 */
partner: string, 
/**
 * Wished first day of the works.
 */
startsOn: string | null, 
/**
 * Length in months.
 */
months: number, 
/**
 * Places asked in all.
 */
places: number, 
/**
 * Of which women; null when not given, which is not 0.
 */
women: number | null, 
/**
 * Of which youth; null when not given, which is not 0.
 */
youth: number | null, 
/**
 * Of which rural; null when not given, which is not 0.
 */
rural: number | null, 
/**
 * Of which people with a disability; null when not given, which is not 0.
 */
disabled: number | null, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes; it follows the budget where there are lines.
 */
amount: Money, 
/**
 * The applicant's own share, centimes; it follows the budget where there are lines.
 */
ownShare: Money, 
/**
 * What is written to each criterion; those without an answer are left out.
 */
answers: Array<Answer>, 
/**
 * The budget, line by line.
 */
budget: Array<BudgetLine>, };

/**
 * A change of a call. What an open one still allows, and on which ground, stands in `domain::amendment`.
 */
export type EditCall = { 
/**
 * The call.
 */
id: CallId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Rules; null leaves them as they are. Refused once the call was opened.
 */
rules: Rules | null, 
/**
 * Why an open call is changed, where that must be said.
 */
ground: Ground | null, 
/**
 * A word on it; obligatory with the ground `other`.
 */
note: string, 
/**
 * Short code, unique: letters, digits and dashes.
 */
code: string, 
/**
 * In Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * In French.
 */
titleFr: string, 
/**
 * Level of the committee.
 */
level: Level, 
/**
 * Province or prefecture, HCP code.
 */
province: string, 
/**
 * Day of publication.
 */
publishedOn: string | null, 
/**
 * Opening moment, RFC 3339 UTC.
 */
opensAt: string | null, 
/**
 * Closing moment, RFC 3339 UTC.
 */
closesAt: string | null, 
/**
 * Quota of places; null for none.
 */
quota: number | null, 
/**
 * Envelope, centimes; null for none.
 */
envelope: Money | null, 
/**
 * Issuing council, in Arabic; a new call takes the office's where both stay empty.
 */
councilAr: string, 
/**
 * Issuing council, in French.
 */
councilFr: string, 
/**
 * Committee, in Arabic; a new call takes the office's where both stay empty.
 */
committeeAr: string, 
/**
 * Committee, in French.
 */
committeeFr: string, 
/**
 * Fewer days than this between opening and closing are warned about; proposed, not official.
 */
windowDays: number, 
/**
 * Communes of the call, HCP codes; empty: its whole province.
 */
territory: Array<string>, 
/**
 * Ceilings per organisation, commune and domain.
 */
caps: Caps, 
/**
 * Lots, in order.
 */
lots: Array<Lot>, 
/**
 * Where it was made known.
 */
channels: Array<Channel>, };

/**
 * A change of a document.
 */
export type EditDocument = { 
/**
 * The document.
 */
id: DocumentId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Which paper of the checklists it is, by its slug; empty when it is none of them.
 */
requirement: string, 
/**
 * What it is called, where it is none of the checklists' papers.
 */
label: string, 
/**
 * Number it bears.
 */
number: string, 
/**
 * Issued: year, month or day.
 */
issuedOn: string, 
/**
 * Last day it serves: year, month or day; empty when it does not expire.
 */
expiresOn: string, 
/**
 * Anything else.
 */
note: string, };

/**
 * A change of a letter's text.
 */
export type EditLetter = { 
/**
 * The text.
 */
id: number, 
/**
 * Version seen.
 */
version: number, 
/**
 * Subject, one line.
 */
subject: string, 
/**
 * Body.
 */
body: string, };

/**
 * A change of the office's names or letterhead.
 */
export type EditOffice = { 
/**
 * Version seen.
 */
version: number, 
/**
 * Language in which the program opens for a new person.
 */
language: Language, 
/**
 * Level of the committee.
 */
level: Level, 
/**
 * Province or prefecture, HCP code such as `09.273`.
 */
province: string, 
/**
 * Name in Arabic; one of the two names must be given.
 */
nameAr: string, 
/**
 * Name in French.
 */
nameFr: string, 
/**
 * Committee, in Arabic.
 */
committeeAr: string, 
/**
 * Committee, in French.
 */
committeeFr: string, 
/**
 * Issuing council, in Arabic.
 */
councilAr: string, 
/**
 * Issuing council, in French.
 */
councilFr: string, 
/**
 * Place written before the date, in Arabic.
 */
cityAr: string, 
/**
 * Place written before the date, in French.
 */
cityFr: string, 
/**
 * Number of the declaration to, or authorisation by, the CNDP.
 */
cndpNumber: string, };

/**
 * A change of an applicant.
 */
export type EditOrganisation = { 
/**
 * The organisation.
 */
id: OrganisationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Association, cooperative or enterprise.
 */
kind: Kind, 
/**
 * Name in Arabic letters; one of the two names must be given.
 */
nameAr: string, 
/**
 * Name in Latin letters.
 */
nameFr: string, 
/**
 * Short name.
 */
acronym: string, 
/**
 * Seat's commune, HCP code such as `09.273.01.05`.
 */
commune: string, 
/**
 * Seat's address in Arabic.
 */
addressAr: string, 
/**
 * Seat's address in French.
 */
addressFr: string, 
/**
 * Founded: year, month or day.
 */
founded: string, 
/**
 * Number of the receipt (association), of the cooperatives register, or of the trade register.
 */
registerNumber: string, 
/**
 * Date of that receipt or registration: year, month or day.
 */
registerDate: string, 
/**
 * Authority or court that keeps that register.
 */
registerAuthority: string, 
/**
 * Whether an association's receipt is provisional or final.
 */
receipt: Receipt | null, 
/**
 * Day a cooperative's name and constitution were approved by ODCO: year, month or day.
 */
approvedOn: string, 
/**
 * Common enterprise identifier, 15 digits.
 */
ice: string, 
/**
 * Tax identifier.
 */
taxId: string, 
/**
 * CNSS affiliation number.
 */
cnss: string, 
/**
 * Bank identity, 24 digits; personal data of the body.
 */
rib: string, 
/**
 * Phone in E.164.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * First day of the board's mandate.
 */
mandateStart: string, 
/**
 * Last day of the board's mandate.
 */
mandateEnd: string, 
/**
 * President (association, cooperative) or manager (enterprise).
 */
president: Person, 
/**
 * Treasurer.
 */
treasurer: Person, 
/**
 * The person the office calls.
 */
contact: Person, 
/**
 * The rest of the board, in its own order.
 */
members: Array<BoardMember>, };

/**
 * A change of what people are told and of how long data are kept.
 */
export type EditPrivacy = { 
/**
 * Version seen.
 */
version: number, 
/**
 * Number of the declaration or authorisation.
 */
cndpNumber: string, 
/**
 * Which of the two.
 */
cndpKind: CndpKind | null, 
/**
 * Its date; empty if unknown.
 */
cndpOn: string, 
/**
 * The office's own words in Arabic; empty: the program's.
 */
noticeAr: string, 
/**
 * The office's own words in French; empty: the program's.
 */
noticeFr: string, 
/**
 * Months after a call is filed away.
 */
retentionMonths: number, };

/**
 * A change of a programme.
 */
export type EditProgramme = { 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Its rules; null leaves them as they are.
 */
rules: Rules | null, 
/**
 * Edition, for example `2`.
 */
edition: string, 
/**
 * Strand, `1`, `2` or empty.
 */
strand: string, 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * First year of the edition; null when open.
 */
firstYear: number | null, 
/**
 * Last year of the edition; null when open.
 */
lastYear: number | null, };

/**
 * A change of a reason.
 */
export type EditReason = { 
/**
 * The reason.
 */
id: number, 
/**
 * Version seen.
 */
version: number, 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * Slugs of the acts for which it may be given; at least one.
 */
uses: Array<string>, };

/**
 * Renames a scenario, or gives it other values.
 */
export type EditScenario = { 
/**
 * The scenario.
 */
id: ScenarioId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is thought for.
 */
note: string, 
/**
 * What it changes; left out: as before.
 */
changes?: LineChanges | null, };

/**
 * A change of a session that is not signed.
 */
export type EditSession = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Day.
 */
heldOn: string, 
/**
 * Hour at the office, `HH:MM`; may be empty.
 */
hour?: string, 
/**
 * Place in Arabic.
 */
placeAr: string, 
/**
 * Place in French.
 */
placeFr: string, 
/**
 * Day the convocations went out.
 */
convokedOn?: string | null, 
/**
 * Why it is held before the call closes; obligatory then.
 */
earlyReason?: string, 
/**
 * Whether the chair's vote decides a tie.
 */
chairCasts?: boolean, 
/**
 * The agenda.
 */
agenda?: Array<AgendaItem>, 
/**
 * Members convened.
 */
members: Array<Member>, };

/**
 * Eligibility of a file.
 */
export type EligibilityCard = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Its call's active rules, in order.
 */
rules: Array<EligibilityView>, 
/**
 * Since when it is frozen, RFC 3339 UTC; null while the file is not decided, and for files decided before
 * their call had rules.
 */
frozenAt: string | null, };

/**
 * A declared rule of a programme or call. Empty names mean the kind's own, from the catalogue.
 */
export type EligibilityRule = { 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * What it asks.
 */
test: RuleTest, 
/**
 * What it does when it fails.
 */
weight: RuleWeight, 
/**
 * Whether it is looked at; a rule that rests keeps its parameters.
 */
active: boolean, 
/**
 * Holds for associations.
 */
association: boolean, 
/**
 * Holds for cooperatives.
 */
cooperative: boolean, 
/**
 * Holds for enterprises.
 */
enterprise: boolean, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * One rule of a file, with what stands of it.
 */
export type EligibilityView = { 
/**
 * The rule's stable word within its call.
 */
rule: string, 
/**
 * What it asks.
 */
test: RuleTest, 
/**
 * What it does when it fails.
 */
weight: RuleWeight, 
/**
 * What stands: the officer's verdict if there is one, else what was found.
 */
verdict: RuleVerdict, 
/**
 * What was found.
 */
found: RuleVerdict, 
/**
 * Why it was found.
 */
explanation: Explanation, 
/**
 * Whether an officer may put a verdict over it.
 */
overridable: boolean, 
/**
 * Coded reason to give when a file is declared inadmissible for it.
 */
reason: string, 
/**
 * The officer's verdict.
 */
overridden: OverrideView | null, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * Enters reviews of one reviewer. Each is kept whole or not at all; one that is refused keeps none of the others out.
 */
export type EnterReviews = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Whose; null: of the person who enters.
 */
reviewer: AccountId | null, 
/**
 * Code of the grid that was before whoever enters.
 */
grid: string, 
/**
 * The reviewer's signed paper lies before whoever enters for them.
 */
paperSigned: boolean, 
/**
 * Hands in those that are whole.
 */
submit: boolean, 
/**
 * The reviews.
 */
rows: Array<EnteredReview>, };

/**
 * One review with what is entered of it.
 */
export type EnteredReview = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Marks; those not sent are left.
 */
marks: Array<WrittenMark>, };

/**
 * How the marks of a review came in.
 */
export type Entry = "screen" | "paper" | "sheet";

/**
 * What became of a review that was entered.
 */
export type EntryOutcome = "submitted" | "saved" | "unchanged" | "refused";

/**
 * What became of all.
 */
export type EntryReport = { 
/**
 * How many were handed in.
 */
submitted: number, 
/**
 * How many were saved and not handed in.
 */
saved: number, 
/**
 * How many were refused.
 */
refused: number, 
/**
 * Each of them.
 */
rows: Array<EntryResult>, };

/**
 * What became of one review.
 */
export type EntryResult = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Register number of its file.
 */
number: string, 
/**
 * What became of it.
 */
outcome: EntryOutcome, 
/**
 * Marks that changed.
 */
changes: Array<MarkChange>, 
/**
 * Why it was refused, or what it still wants to be handed in: at `criteria.N`, or at `review`.
 */
faults: Array<Fault>, };

/**
 * What became of an appeal.
 */
export type ExamineAppeal = { 
/**
 * The appeal.
 */
id: AppealId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Who examined it: a committee, a person.
 */
examinedBy: string, 
/**
 * On what day.
 */
examinedOn: string, 
/**
 * Upheld, in part, or rejected.
 */
outcome: AppealOutcome, 
/**
 * Coded reason.
 */
reason: string | null, 
/**
 * What follows of it; obligatory where it is upheld only in part, or with the reason `other`.
 */
effect: string, };

/**
 * An entry of the list of excluded organisations.
 */
export type ExclusionId = number;

/**
 * Which entries to list.
 */
export type ExclusionQuery = { 
/**
 * Only of this organisation.
 */
organisation: OrganisationId | null, 
/**
 * Those taken off too.
 */
removed: boolean, };

/**
 * An entry of the list.
 */
export type ExclusionView = { 
/**
 * The entry.
 */
id: ExclusionId, 
/**
 * The organisation.
 */
organisation: OrganisationId, 
/**
 * Its name in Arabic.
 */
organisationAr: string, 
/**
 * Its name in French.
 */
organisationFr: string, 
/**
 * Why, in the office's words.
 */
reason: string, 
/**
 * Last day; null for good.
 */
until: string | null, 
/**
 * Whether it is over: its last day has passed.
 */
over: boolean, 
/**
 * When it was added, RFC 3339 UTC.
 */
addedAt: string, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, 
/**
 * When it was taken off, RFC 3339 UTC.
 */
removedAt: string | null, 
/**
 * Why it was taken off.
 */
removedBecause: string, };

/**
 * How much knowing a file's domain counts.
 */
export type Expertise = "ignored" | "preferred" | "required";

/**
 * Why a verdict was found: a code, from which the catalogue makes a sentence with these parts
 * (`eligibility-why-<code>`).
 */
export type Explanation = { 
/**
 * Stable code.
 */
code: string, 
/**
 * Parts by the names they have in the sentence.
 */
parts: { [key in string]: ExplanationPart }, };

/**
 * One part of an explanation's sentence.
 */
export type ExplanationPart = { "is": "count", "value": number } | { "is": "span", "value": number } | { "is": "day", "value": string } | { "is": "moment", "value": string } | { "is": "money", "value": Money } | { "is": "text", "value": string } | { "is": "term", "value": string } | { "is": "names", "value": Array<Label> };

/**
 * A person's data as a file that programs read.
 */
export type ExportPerson = { 
/**
 * Places.
 */
records: Array<PersonRecord>, 
/**
 * Where; null writes into the data folder's `prints`.
 */
path: string | null, };

/**
 * Writes programmes, reasons, rates, holidays and letters into one file.
 */
export type ExportProgrammes = { 
/**
 * This programme alone, without the tables; null for everything.
 */
id: ProgrammeId | null, 
/**
 * Where; null for the data folder's `exports`.
 */
path: string | null, };

/**
 * A file that was written.
 */
export type ExportedProgrammes = { 
/**
 * Where it stands.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Records in it.
 */
records: number, };

/**
 * One thing wrong at one field. The code is a catalogue key without its `error-` prefix.
 */
export type Fault = { 
/**
 * Path of the field in the request, camelCase with dots: `president.cin`, `criteria.3.weight`.
 */
field: string, 
/**
 * Stable code, for example `required`.
 */
code: string, 
/**
 * Arguments of the text.
 */
args: Record<string, string | number>, };

/**
 * Files that have something in common.
 */
export type FigureGroup = { 
/**
 * Slug or code; empty where the file says nothing.
 */
key: string, 
/**
 * Ids by which the register knows it (domains: one for each call).
 */
ids: Array<number>, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * Files deposited.
 */
files: number, 
/**
 * Of which accepted.
 */
accepted: number, 
/**
 * Places asked for.
 */
placesAsked: number, 
/**
 * Places granted.
 */
placesGranted: number, 
/**
 * Centimes asked for.
 */
amountAsked: number, 
/**
 * Centimes granted.
 */
amountGranted: number, };

/**
 * Of what figures are asked.
 */
export type FiguresQuery = { 
/**
 * These calls; none: all that were opened.
 */
calls: Array<CallId>, 
/**
 * First day of deposit, by the office's calendar, within it.
 */
from: string | null, 
/**
 * Last day of deposit, within it.
 */
to: string | null, 
/**
 * Province of the works' main commune, HCP code.
 */
province: string | null, };

/**
 * Figures, and of what they are.
 */
export type FiguresView = { 
/**
 * First day of deposit that counts; null from the first one on.
 */
from: string | null, 
/**
 * Last day of deposit that counts; null up to the last one.
 */
to: string | null, 
/**
 * Province, if only one counts.
 */
province: ProvinceName | null, 
/**
 * The call beside the one before it of the same strand and council; null over several calls, over a part of one,
 * and where there was none.
 */
comparison: CallComparison | null, 
/**
 * Files by what became of them.
 */
files: Files, 
/**
 * Places.
 */
places: Measure, 
/**
 * Centimes.
 */
money: Measure, 
/**
 * How many files came how far, from all that were deposited down.
 */
funnel: Array<Reached>, 
/**
 * Files in each phase, in the order of the workflow; phases without any are left out.
 */
phases: Array<InPhase>, 
/**
 * By call, the one that closes last first; also those without a file.
 */
calls: Array<CallFigures>, 
/**
 * By strand of a programme; the key is the programme's slug.
 */
strands: Array<FigureGroup>, 
/**
 * By kind of applicant, the key being its slug; also those without a file.
 */
kinds: Array<FigureGroup>, 
/**
 * By milieu of the main commune: `urban`, `rural`, or empty where no commune is known.
 */
milieus: Array<FigureGroup>, 
/**
 * By domain, the largest first; without an id where none was chosen.
 */
domains: Array<FigureGroup>, 
/**
 * By main commune, the largest first; the key is its code.
 */
communes: Array<FigureGroup>, 
/**
 * The groups the programme cares for.
 */
people: Array<People>, 
/**
 * How long the stages took.
 */
delays: Array<Delay>, 
/**
 * Coded reasons of refusal, the most frequent first.
 */
reasons: Array<RefusalReason>, 
/**
 * How scores spread; null for whoever may not see them.
 */
scores: Scores | null, };

/**
 * Files by what became of them. All but `admissible` and `cancelled` add up to `deposited`.
 */
export type Files = { 
/**
 * With a register number that was not cancelled.
 */
deposited: number, 
/**
 * Found admissible, whatever came after.
 */
admissible: number, 
/**
 * Accepted, and neither withdrawn nor terminated since.
 */
accepted: number, 
/**
 * Put on the reserve list.
 */
reserve: number, 
/**
 * Rejected by the committee, or inadmissible.
 */
rejected: number, 
/**
 * Withdrawn by their applicant.
 */
withdrawn: number, 
/**
 * Accepted, then terminated.
 */
terminated: number, 
/**
 * Still without an outcome.
 */
pending: number, 
/**
 * Register numbers that were cancelled; in no other count.
 */
cancelled: number, };

/**
 * What stands of the contents a database cites.
 */
export type FilesState = { 
/**
 * Contents cited, each once.
 */
cited: number, 
/**
 * Their bytes.
 */
bytes: number, 
/**
 * Of which nothing, or something else, stands.
 */
lost: number, };

/**
 * Looks for a person.
 */
export type FindPerson = { 
/**
 * Name in any spelling, card or phone.
 */
text: string, };

/**
 * What is looked for.
 */
export type FindQuery = { 
/**
 * As typed.
 */
text: string, 
/**
 * At most this many of each noun; 0 means 8.
 */
limit: number, };

/**
 * The first administrator.
 */
export type FirstAdministrator = { 
/**
 * Name to sign in with.
 */
name: string, 
/**
 * Name shown, in Arabic.
 */
displayAr: string, 
/**
 * Name shown, in French.
 */
displayFr: string, 
/**
 * Twelve characters or four words.
 */
password: string, };

/**
 * Something found.
 */
export type Found = { 
/**
 * `application`, `organisation` or `call`.
 */
noun: string, 
/**
 * Its id.
 */
id: number, 
/**
 * Number or code; may be empty.
 */
number: string, 
/**
 * Main text in Arabic.
 */
titleAr: string, 
/**
 * Main text in French.
 */
titleFr: string, 
/**
 * Second line in Arabic.
 */
detailAr: string, 
/**
 * Second line in French.
 */
detailFr: string, };

/**
 * A place where someone fitting is written down. Homonyms are told apart by a person, not by the program.
 */
export type FoundPerson = { 
/**
 * Name in Arabic, or as it was written.
 */
nameAr: string, 
/**
 * Name in Latin letters.
 */
nameFr: string, 
/**
 * Card, masked.
 */
cin: string, 
/**
 * Phone, masked.
 */
phone: string, 
/**
 * What the record is called, in Arabic.
 */
labelAr: string, 
/**
 * What the record is called, in French.
 */
labelFr: string, 
/**
 * In what kind of record.
 */
noun: PersonNoun, 
/**
 * Organisation, account or session.
 */
id: number, 
/**
 * Post in the board, or place in the list of members; empty for an account.
 */
part: string, };

/**
 * A paper that completion is asked for.
 */
export type GapAsked = { 
/**
 * Which.
 */
requirement: RequirementId, 
/**
 * What is wrong with it.
 */
kind: GapKind, 
/**
 * What to bring, in a few words; obligatory for a refused paper.
 */
note: string, };

/**
 * What is wrong with a paper that completion is asked for.
 */
export type GapKind = "missing" | "expired" | "refused" | "illegible";

/**
 * A paper that completion was asked for.
 */
export type GapView = { 
/**
 * Which.
 */
requirement: RequirementId, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * What was wrong with it.
 */
kind: GapKind, 
/**
 * What to bring.
 */
note: string, 
/**
 * When it came in, RFC 3339 UTC; null while it is awaited.
 */
receivedAt: string | null, };

/**
 * A review that stands, in a file's row.
 */
export type GivenReview = { 
/**
 * The review.
 */
review: ReviewId, 
/**
 * Who has it.
 */
reviewer: AccountId, 
/**
 * How far it is.
 */
state: ReviewState, };

/**
 * A submitted total.
 */
export type GivenTotal = { 
/**
 * By whom.
 */
reviewer: AccountId, 
/**
 * Of 100, two decimals.
 */
total: string, };

/**
 * A criterion as a version of a grid had it.
 */
export type GridCriterion = { 
/**
 * Effective share of 100: whole, or with two decimals.
 */
share: string, 
/**
 * The same as an exact fraction.
 */
exactShare: string, 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * What a reviewer looks at, in Arabic.
 */
helpAr: string, 
/**
 * What a reviewer looks at, in French.
 */
helpFr: string, 
/**
 * What a reviewer looks at, in English.
 */
helpEn: string, 
/**
 * Slug of its section; null in a grid without sections.
 */
section: string | null, 
/**
 * Weight within its section; without sections the share of 100. What is only informative leaves it out.
 */
weight: string, 
/**
 * Least value of the scale.
 */
min: string, 
/**
 * Greatest value of the scale.
 */
max: string, 
/**
 * Distance between two values of the scale.
 */
step: string, 
/**
 * A score below this needs a comment.
 */
commentBelow: string | null, 
/**
 * A score above this needs a comment.
 */
commentAbove: string | null, 
/**
 * A mark of the file below this eliminates the file.
 */
floor: string | null, 
/**
 * Whether "not applicable" may be chosen.
 */
allowsNa: boolean, 
/**
 * Scored and printed, but never part of a total or of the order.
 */
informative: boolean, 
/**
 * Meaning of the values, for those that have one.
 */
levels: Array<ScaleLevel>, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * In what two versions of a grid differ, at one section, one criterion, or one level of a criterion.
 */
export type GridDifference = { 
/**
 * Whether it stands at a section; else at a criterion.
 */
section: boolean, 
/**
 * Slug of the section or criterion.
 */
slug: string, 
/**
 * Its name, as the newer version has it where it has it.
 */
label: Label, 
/**
 * What differs: `added`, `removed`, `moved`, or a field such as `weight`, `share`, `level:4`.
 */
what: string, 
/**
 * How it stood; empty where there was nothing.
 */
before: string, 
/**
 * How it stands; empty where there is nothing.
 */
after: string, };

/**
 * A version of a call's grid.
 */
export type GridVersion = { 
/**
 * From 1.
 */
number: number, 
/**
 * When it was kept, RFC 3339 UTC.
 */
keptAt: string, 
/**
 * Who kept it, in Arabic; empty for a call made before versions were kept.
 */
byAr: string, 
/**
 * The same in French.
 */
byFr: string, 
/**
 * Its sections.
 */
sections: Array<Section>, 
/**
 * Its criteria, in order.
 */
criteria: Array<GridCriterion>, };

/**
 * Why an open call is changed; `other` wants a word of its own.
 */
export type Ground = "extension" | "allocation" | "council" | "correction" | "other";

/**
 * Files for which places can be kept. Groups of people are taken by their share of the places asked.
 */
export type Group = "women-led" | "women-majority" | "rural" | "youth" | "disabled" | "association" | "cooperative" | "enterprise";

/**
 * A paper handed over at the counter.
 */
export type HandedPaper = { 
/**
 * Which.
 */
requirement: RequirementId, 
/**
 * In what state; `received` when it was not examined yet.
 */
state: PaperState, 
/**
 * Remark.
 */
note: string, };

/**
 * A person on whom a file's place hangs.
 */
export type HangsOn = { 
/**
 * Who.
 */
reviewer: AccountId, 
/**
 * Where the file would stand without this person's reviews, on all files.
 */
side: Side, };

/**
 * An act in the log that touched the record.
 */
export type HeldAct = { 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * What, for example `organisation.edit`.
 */
act: string, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, };

/**
 * A file in whose handling the record was used.
 */
export type HeldFile = { 
/**
 * The file.
 */
id: ApplicationId, 
/**
 * Register number; empty for a draft.
 */
number: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, };

/**
 * Everything one record holds on a person.
 */
export type HeldRecord = { 
/**
 * What the record is called, in Arabic.
 */
labelAr: string, 
/**
 * What the record is called, in French.
 */
labelFr: string, 
/**
 * What it holds.
 */
values: Array<HeldValue>, 
/**
 * Files in whose handling it was used.
 */
files: Array<HeldFile>, 
/**
 * Acts that touched it, oldest first; the first one entered it.
 */
acts: Array<HeldAct>, 
/**
 * In what kind of record.
 */
noun: PersonNoun, 
/**
 * Organisation, account or session.
 */
id: number, 
/**
 * Post in the board, or place in the list of members; empty for an account.
 */
part: string, };

/**
 * One value held on a person.
 */
export type HeldValue = { 
/**
 * Which: `nameAr`, `cin`, `phone`, `role`, `capacity`, `present`, `seenAt`.
 */
field: string, 
/**
 * The value, whole.
 */
value: string, };

/**
 * A holiday.
 */
export type HolidayCard = { 
/**
 * Number in the log.
 */
id: number, 
/**
 * Version to send with a change.
 */
version: number, 
/**
 * Shipped or imported and untouched: proposed, not official.
 */
preset: boolean, 
/**
 * `MM-DD` when it comes back every year, `YYYY-MM-DD` when it is announced each time.
 */
day: string, 
/**
 * First year it was kept, for one that comes back every year; null for always.
 */
firstYear: number | null, 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * Not announced yet: the moon may move it by a day.
 */
forecast: boolean, };

/**
 * The office's calendar.
 */
export type HolidayList = { 
/**
 * Days of the week without work, 1 for Monday to 7 for Sunday.
 */
weekend: Array<number>, 
/**
 * Version to send with a change of the week.
 */
weekVersion: number, 
/**
 * Holidays: what comes back first, by month and day, then dated ones, the newest first.
 */
holidays: Array<HolidayCard>, };

/**
 * Everything an office may write down of an applicant. Empty text means "not given".
 */
export type Identity = { 
/**
 * Association, cooperative or enterprise.
 */
kind: Kind, 
/**
 * Name in Arabic letters; one of the two names must be given.
 */
nameAr: string, 
/**
 * Name in Latin letters.
 */
nameFr: string, 
/**
 * Short name.
 */
acronym: string, 
/**
 * Seat's commune, HCP code such as `09.273.01.05`.
 */
commune: string, 
/**
 * Seat's address in Arabic.
 */
addressAr: string, 
/**
 * Seat's address in French.
 */
addressFr: string, 
/**
 * Founded: year, month or day.
 */
founded: string, 
/**
 * Number of the receipt (association), of the cooperatives register, or of the trade register.
 */
registerNumber: string, 
/**
 * Date of that receipt or registration: year, month or day.
 */
registerDate: string, 
/**
 * Authority or court that keeps that register.
 */
registerAuthority: string, 
/**
 * Whether an association's receipt is provisional or final.
 */
receipt: Receipt | null, 
/**
 * Day a cooperative's name and constitution were approved by ODCO: year, month or day.
 */
approvedOn: string, 
/**
 * Common enterprise identifier, 15 digits.
 */
ice: string, 
/**
 * Tax identifier.
 */
taxId: string, 
/**
 * CNSS affiliation number.
 */
cnss: string, 
/**
 * Bank identity, 24 digits; personal data of the body.
 */
rib: string, 
/**
 * Phone in E.164.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * First day of the board's mandate.
 */
mandateStart: string, 
/**
 * Last day of the board's mandate.
 */
mandateEnd: string, 
/**
 * President (association, cooperative) or manager (enterprise).
 */
president: Person, 
/**
 * Treasurer.
 */
treasurer: Person, 
/**
 * The person the office calls.
 */
contact: Person, 
/**
 * The rest of the board, in its own order.
 */
members: Array<BoardMember>, };

/**
 * A filled template, from disk or its content.
 */
export type ImportApplications = { 
/**
 * The call for which files are deposited.
 */
call: CallId, 
/**
 * Where it stands; exactly one of path and content is given.
 */
path: string | null, 
/**
 * Its content, base64.
 */
content: string | null, 
/**
 * Only says what would be deposited, and everything that is wrong.
 */
dryRun: boolean, };

/**
 * Takes a file in: what it brings is added or changed, nothing is removed.
 */
export type ImportProgrammes = { 
/**
 * Where the file stands; either this or its content.
 */
path: string | null, 
/**
 * The file's text; either this or its path.
 */
content: string | null, 
/**
 * Only says what would change.
 */
dryRun: boolean, };

/**
 * What a file brought, record by record.
 */
export type ImportReport = { 
/**
 * Whether it was kept; false for a dry run.
 */
kept: boolean, 
/**
 * Records added.
 */
added: number, 
/**
 * Records changed.
 */
changed: number, 
/**
 * Records that stood already as they are in the file.
 */
same: number, 
/**
 * Every record of the file, in its order.
 */
records: Array<ImportedRecord>, };

/**
 * A spreadsheet that comes back: from disk, or its content.
 */
export type ImportReviewSheet = { 
/**
 * The call it is taken in for.
 */
call: CallId, 
/**
 * Whose it must be; null: of the person who asks.
 */
reviewer: AccountId | null, 
/**
 * Where it stands; exactly one of path and content is given.
 */
path: string | null, 
/**
 * Its content, base64.
 */
content: string | null, 
/**
 * Only says what would change, and everything that is wrong.
 */
dryRun: boolean, 
/**
 * The reviewer's signature lies before whoever brings it for them.
 */
paperSigned: boolean, 
/**
 * Hands in the reviews that are whole.
 */
submit: boolean, };

/**
 * What a file does to a record.
 */
export type ImportStatus = "added" | "changed" | "same";

/**
 * A file of a template.
 */
export type ImportedApplication = { 
/**
 * Row in the spreadsheet as it is numbered there.
 */
row: number, 
/**
 * Register number; empty where something is wrong with it.
 */
number: string, 
/**
 * The applicant was known by its number and is not entered anew.
 */
known: boolean, 
/**
 * Its name in Arabic, as written.
 */
organisationAr: string, 
/**
 * Its name in French, as written.
 */
organisationFr: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, };

/**
 * What became of one record of a file, or would become.
 */
export type ImportedRecord = { 
/**
 * Noun: `programme`, `reason`, `rate`, `holiday`, `week`, `letter`, or `order` for that of the reasons.
 */
noun: string, 
/**
 * Its stable word: slug, kind and day, day, kind and language.
 */
key: string, 
/**
 * What it is called, in Arabic; empty when its key says all.
 */
nameAr: string, 
/**
 * What it is called, in French.
 */
nameFr: string, 
/**
 * Added, changed or the same.
 */
status: ImportStatus, };

/**
 * Files that stand in a phase.
 */
export type InPhase = { 
/**
 * Which phase.
 */
phase: Phase, 
/**
 * Files.
 */
files: number, 
/**
 * Places they ask for.
 */
places: number, };

/**
 * Letters went out.
 */
export type IssueLetters = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Decisions whose letters went out.
 */
decisions: Array<DecisionId>, 
/**
 * Appeals whose answers went out.
 */
appeals: Array<AppealId>, 
/**
 * Day; null means today.
 */
on: string | null, };

/**
 * Places kept for a group, and who filled them.
 */
export type KeptPlaces = { 
/**
 * Which group.
 */
group: Group, 
/**
 * Places kept.
 */
places: number, 
/**
 * Of which its members took; the rest went back to merit.
 */
filled: number, 
/**
 * Places of all its members who are in.
 */
members: number, };

/**
 * A review that stays although the act that gave it was undone.
 */
export type KeptReview = { 
/**
 * Register number of its file.
 */
number: string, 
/**
 * Who has it, in Arabic.
 */
reviewerAr: string, 
/**
 * Who has it, in French.
 */
reviewerFr: string, 
/**
 * How far it is: why it stays.
 */
state: ReviewState, };

/**
 * What kind of body applies; the checklist and the legal identity depend on it.
 */
export type Kind = "association" | "cooperative" | "enterprise";

/**
 * A label in the three languages of the program.
 */
export type Label = { 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * A language a text can be asked in. Arabic is the default and is written first.
 */
export type Language = "ar" | "fr" | "en";

/**
 * A letter's text in the list.
 */
export type LetterCard = { 
/**
 * Number in the log.
 */
id: number, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Names of the fields that may stand in it.
 */
fields: Array<string>, 
/**
 * Shipped or imported and untouched: proposed, not official.
 */
preset: boolean, 
/**
 * What the letter tells.
 */
slug: LetterKind, 
/**
 * Its language.
 */
lang: Language, 
/**
 * Subject, one line, with fields such as `{number}`.
 */
subject: string, 
/**
 * Body, with fields such as `{due}`; lines as they stand.
 */
body: string, };

/**
 * A letter that is still to go out.
 */
export type LetterDue = "accepted" | "reserve" | "rejected" | "appeal";

/**
 * What a letter tells an applicant.
 */
export type LetterKind = "completion" | "accepted" | "reserve" | "rejected" | "appeal";

/**
 * Level of the office or committee.
 */
export type Level = "regional" | "prefectural" | "provincial" | "communal" | "association";

/**
 * Lifts a declared conflict.
 */
export type LiftConflict = { 
/**
 * The declaration.
 */
id: ConflictId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Why it no longer stands, at most 500 characters.
 */
reason: string, };

/**
 * The line under the last file that is in on merit.
 */
export type Line = { 
/**
 * Rank of the last file above it; 0 when none fits.
 */
after: number, 
/**
 * Why it stands there, as in a row; null when every file is in.
 */
reason: string | null, 
/**
 * Files that are in, above it or on kept places.
 */
files: number, 
/**
 * Their places.
 */
places: number, 
/**
 * Their amount, centimes.
 */
amount: Money, 
/**
 * Places left of the quota; null without quota.
 */
placesLeft: number | null, 
/**
 * Amount left of the envelope, centimes; null without envelope.
 */
amountLeft: Money | null, 
/**
 * Places kept for groups, and who filled them.
 */
kept: Array<KeptPlaces>, };

/**
 * What is changed of a call's terms; what is left out stays as the call has it.
 */
export type LineChanges = { 
/**
 * Quota of places; null for none.
 */
quota?: number | null, 
/**
 * Envelope, centimes; null for none.
 */
envelope?: Money | null, 
/**
 * Pass mark, a decimal.
 */
passMark?: string, 
/**
 * All ceilings.
 */
caps?: Caps, 
/**
 * Weights of all criteria.
 */
weights?: Array<CriterionWeight>, 
/**
 * How a score comes of the reviews.
 */
aggregate?: Aggregate, 
/**
 * All places kept for groups.
 */
reserved?: Array<Reserved>, 
/**
 * Whether members who are in on merit count towards what is kept.
 */
meritCounts?: boolean, 
/**
 * Whether a file that does not fit is passed over.
 */
passesOver?: boolean, };

/**
 * What the line proposes, as one act would take it.
 */
export type LinePreview = { 
/**
 * Stands for exactly this proposal; to be sent with the act.
 */
seal: string, 
/**
 * The files it would decide, best first.
 */
rows: Array<LineRow>, 
/**
 * Files it would accept.
 */
accepted: number, 
/**
 * Files it would put on the reserve list.
 */
reserve: number, 
/**
 * Files it would reject.
 */
rejected: number, 
/**
 * Places it would grant.
 */
places: number, 
/**
 * Amount it would grant, centimes.
 */
amount: Money, };

/**
 * A file in the preview of the line.
 */
export type LineRow = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Rank.
 */
rank: number, 
/**
 * Score with two decimals.
 */
score: string, 
/**
 * Places asked.
 */
places: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * What would be decided.
 */
outcome: Outcome, };

/**
 * Everything the line is drawn by.
 */
export type LineTerms = { 
/**
 * Quota of places; null for none.
 */
quota: number | null, 
/**
 * Envelope, centimes; null for none.
 */
envelope: Money | null, 
/**
 * Files below it do not pass.
 */
passMark: string, 
/**
 * Ceilings.
 */
caps: Caps, 
/**
 * Weights in the grid's order.
 */
weights: Array<CriterionWeight>, 
/**
 * How a score comes of the reviews.
 */
aggregate: Aggregate, 
/**
 * Places kept for groups.
 */
reserved: Array<Reserved>, 
/**
 * Whether members who are in on merit count towards what is kept.
 */
meritCounts: boolean, 
/**
 * Whether a file that does not fit is passed over.
 */
passesOver: boolean, };

/**
 * What a list is written as.
 */
export type ListFormat = "pdf" | "xlsx" | "csv";

/**
 * A list as the screen shows it: what it was asked with, and its columns in their order.
 */
export type ListView = { "noun": "application", 
/**
 * As the screen asked; all pages are written.
 */
query: RegisterQuery, 
/**
 * Columns, named as what they can be sorted by.
 */
columns: Array<SortKey>, } | { "noun": "organisation", 
/**
 * As the screen asked; all pages are written.
 */
query: OrganisationQuery, 
/**
 * Columns.
 */
columns: Array<OrganisationColumn>, };

/**
 * An appeal against what was announced, or against being found inadmissible.
 */
export type LodgeAppeal = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Day it was received.
 */
receivedOn: string, 
/**
 * Who lodged it.
 */
lodgedBy: string, 
/**
 * On what ground.
 */
ground: string, };

/**
 * A page of the log, newest first.
 */
export type LogPage = { 
/**
 * Entries that fit.
 */
total: number, 
/**
 * The rows asked for.
 */
rows: Array<LogRow>, };

/**
 * Which entries to list.
 */
export type LogQuery = { 
/**
 * Only of this noun.
 */
noun: string, 
/**
 * Only of this record; needs the noun.
 */
nounId: number | null, 
/**
 * Only by this account.
 */
account: AccountId | null, 
/**
 * First row, from 0.
 */
offset: number, 
/**
 * Rows wanted, at most 500; 0 means 100.
 */
limit: number, };

/**
 * An entry.
 */
export type LogRow = { 
/**
 * Number in the chain.
 */
id: number, 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, 
/**
 * Role slug at that moment.
 */
role: string, 
/**
 * Through which door.
 */
door: string, 
/**
 * What was done, for example `application.deposit`.
 */
act: string, 
/**
 * Noun.
 */
noun: string, 
/**
 * Its id.
 */
nounId: number, 
/**
 * What the record is called: number, code or name.
 */
label: string, 
/**
 * Reason.
 */
reason: string, 
/**
 * The record before, as JSON text.
 */
before: string, 
/**
 * The record after, as JSON text.
 */
after: string, 
/**
 * Hash that binds it.
 */
hash: string, };

/**
 * A lot of a call. Its code is unique within the call; null limits mean that it has none of its own.
 */
export type Lot = { 
/**
 * Short code, for example `L1`.
 */
code: string, 
/**
 * Slug of its domain, one of the call's.
 */
domain: string, 
/**
 * In Arabic; one of the two names must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * Places.
 */
quota: number | null, 
/**
 * Envelope, centimes.
 */
envelope: Money | null, 
/**
 * Communes of the lot, HCP codes; empty: the call's whole territory.
 */
communes: Array<string>, };

/**
 * A lot of one call.
 */
export type LotId = number;

/**
 * The day from which a mandate must still run.
 */
export type MandateAt = "closing" | "deposit";

/**
 * A mark that changes by an entry.
 */
export type MarkChange = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * Value before; null when it was missing.
 */
before: string | null, 
/**
 * Value after; null when it is taken out.
 */
after: string | null, 
/**
 * It did not apply before.
 */
beforeNa: boolean, 
/**
 * It does not apply after.
 */
afterNa: boolean, 
/**
 * The comment changes.
 */
comment: boolean, };

/**
 * Marks papers of a file.
 */
export type MarkPapers = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * What is seen.
 */
papers: Array<PaperMark>, };

/**
 * A mark as it stands or is saved. Neither value nor "not applicable": missing.
 */
export type MarkView = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * Value of the scale, a decimal as text.
 */
value: string | null, 
/**
 * The criterion does not apply to this file.
 */
notApplicable: boolean, 
/**
 * Comment.
 */
comment: string, };

/**
 * Something asked for, granted and limited.
 */
export type Measure = { 
/**
 * Asked for by all files.
 */
asked: number, 
/**
 * Granted to the accepted ones.
 */
granted: number, 
/**
 * Quota or envelope of all calls together; null where one has none, or only part of a call is counted.
 */
limit: number | null, };

/**
 * A member of the committee at a session.
 */
export type Member = { 
/**
 * Name as it is signed.
 */
name: string, 
/**
 * In what capacity: service, council.
 */
capacity: string, 
/**
 * Chair, rapporteur or member.
 */
role?: Seat, 
/**
 * Their account, if they have one: a conflict of its holder keeps them out of a file.
 */
account?: AccountId | null, 
/**
 * Whether they attend.
 */
present: boolean, };

/**
 * A merge.
 */
export type MergeOrganisations = { 
/**
 * The record that stays.
 */
keep: OrganisationId, 
/**
 * Version of it that was seen.
 */
keepVersion: number, 
/**
 * The record that leads to it afterwards.
 */
drop: OrganisationId, 
/**
 * Version of it that was seen.
 */
dropVersion: number, 
/**
 * From which record a field is taken, where not from the kept one.
 */
choices: { [key in string]: Side }, 
/**
 * Why they are one body.
 */
reason: string, 
/**
 * Said after reading that both have a file in one call.
 */
confirmed: boolean, };

/**
 * What a merge would do.
 */
export type MergePreview = { 
/**
 * The record that stays.
 */
keep: OrganisationView, 
/**
 * The record that leads to it afterwards.
 */
drop: OrganisationView, 
/**
 * Fields in which they differ and the dropped one says something.
 */
differences: Array<Difference>, 
/**
 * Files that move.
 */
applications: number, 
/**
 * Documents that move.
 */
documents: number, 
/**
 * Members of the board who are added.
 */
members: number, 
/**
 * Calls in which both have a file: the merge must then be confirmed.
 */
sharedCalls: Array<SharedCall>, };

/**
 * Two records of one body.
 */
export type MergeQuery = { 
/**
 * The record that stays.
 */
keep: OrganisationId, 
/**
 * The record that leads to it afterwards.
 */
drop: OrganisationId, };

/**
 * A body that was found to be this one.
 */
export type MergedHere = { 
/**
 * The record that was merged away.
 */
id: OrganisationId, 
/**
 * Its name in Arabic.
 */
nameAr: string, 
/**
 * Its name in French.
 */
nameFr: string, 
/**
 * When.
 */
at: string, 
/**
 * Why.
 */
reason: string, };

/**
 * How a file was decided.
 */
export type Mode = "consensus" | "vote" | "line";

/**
 * An amount in centimes of Moroccan dirham (MAD); never a fraction of a centime.
 */
export type Money = number;

/**
 * An act on a file. Decisions and announcements have their own commands.
 */
export type MoveApplication = { 
/**
 * The file.
 */
id: ApplicationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * What is done.
 */
act: Act, 
/**
 * Coded reason, where the act asks for one.
 */
reason: string | null, 
/**
 * Free text; obligatory with the reason `other`.
 */
note: string, 
/**
 * Day on which it happened, if it is not today.
 */
on: string | null, 
/**
 * Day until which completion is awaited (`request-completion`).
 */
dueOn: string | null, 
/**
 * Day on which the agreement ends (`sign-agreement`).
 */
endsOn?: string | null, 
/**
 * Agreement number (`sign-agreement`).
 */
number: string | null, 
/**
 * Whoever admits the file has looked at the rules that are unclear (`admit`).
 */
unclearConfirmed: boolean, 
/**
 * What is asked for (`request-completion`); empty means every obligatory paper that is lacking.
 */
gaps?: Array<GapAsked>, 
/**
 * Papers of the request that came in (`receive-completion`).
 */
received?: Array<RequirementId>, };

/**
 * Another session, by its number.
 */
export type NamedSession = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * Its number within the call.
 */
number: number, 
/**
 * Its day.
 */
heldOn: string, };

/**
 * Whether a call's lists need the council's approval before they are announced.
 */
export type NeedApproval = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Whether they do.
 */
needed: boolean, };

/**
 * A new account.
 */
export type NewAccount = { 
/**
 * Name to sign in with: letters, digits, dot, dash; unique.
 */
name: string, 
/**
 * Name shown, in Arabic.
 */
displayAr: string, 
/**
 * Name shown, in French.
 */
displayFr: string, 
/**
 * Role.
 */
role: Role, 
/**
 * Technical service the person belongs to, if any.
 */
service?: Service | null, 
/**
 * Twelve characters or four words.
 */
password: string, };

/**
 * An act that may be done now, or why it may not.
 */
export type NextAct = { 
/**
 * What.
 */
act: Act, 
/**
 * Phase it leads to.
 */
to: Phase, 
/**
 * Whether a coded reason must be given.
 */
reason: boolean, 
/**
 * Why it may not be done now: an error code; null when it may.
 */
hindrance: string | null, };

/**
 * A request that carries nothing.
 */
export type Nothing = Record<string, never>;

/**
 * Names a file.
 */
export type OfApplication = { 
/**
 * The file.
 */
application: ApplicationId, };

/**
 * Which call's reviews or reviewers.
 */
export type OfCall = { 
/**
 * The call.
 */
call: CallId, };

/**
 * The office as the program keeps it.
 */
export type OfficeCard = { 
/**
 * Its name among all offices, a UUIDv7.
 */
uid: string, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Whether its data are fictitious.
 */
demo: boolean, 
/**
 * Language in which the program opens for a new person.
 */
language: Language, 
/**
 * Level of the committee.
 */
level: Level, 
/**
 * Province or prefecture, HCP code such as `09.273`.
 */
province: string, 
/**
 * Name in Arabic; one of the two names must be given.
 */
nameAr: string, 
/**
 * Name in French.
 */
nameFr: string, 
/**
 * Committee, in Arabic.
 */
committeeAr: string, 
/**
 * Committee, in French.
 */
committeeFr: string, 
/**
 * Issuing council, in Arabic.
 */
councilAr: string, 
/**
 * Issuing council, in French.
 */
councilFr: string, 
/**
 * Place written before the date, in Arabic.
 */
cityAr: string, 
/**
 * Place written before the date, in French.
 */
cityFr: string, 
/**
 * Number of the declaration to, or authorisation by, the CNDP.
 */
cndpNumber: string, };

/**
 * What an office is called and what stands on its paper.
 */
export type OfficeIdentity = { 
/**
 * Language in which the program opens for a new person.
 */
language: Language, 
/**
 * Level of the committee.
 */
level: Level, 
/**
 * Province or prefecture, HCP code such as `09.273`.
 */
province: string, 
/**
 * Name in Arabic; one of the two names must be given.
 */
nameAr: string, 
/**
 * Name in French.
 */
nameFr: string, 
/**
 * Committee, in Arabic.
 */
committeeAr: string, 
/**
 * Committee, in French.
 */
committeeFr: string, 
/**
 * Issuing council, in Arabic.
 */
councilAr: string, 
/**
 * Issuing council, in French.
 */
councilFr: string, 
/**
 * Place written before the date, in Arabic.
 */
cityAr: string, 
/**
 * Place written before the date, in French.
 */
cityFr: string, 
/**
 * Number of the declaration to, or authorisation by, the CNDP.
 */
cndpNumber: string, };

/**
 * Whether there is an office yet.
 */
export type OfficeState = "empty" | "ready";

/**
 * What a door needs to know before anyone signs in.
 */
export type OfficeStatus = { 
/**
 * Whether there is an office.
 */
state: OfficeState, 
/**
 * The office, if there is one.
 */
office: OfficeCard | null, 
/**
 * Who is signed in at this door.
 */
signedIn: SignedIn | null, 
/**
 * The office's present moment, RFC 3339 UTC.
 */
now: string, 
/**
 * Where the data are.
 */
dataDir: string, 
/**
 * Version of the program.
 */
version: string, };

/**
 * Columns of the list of applicants.
 */
export type OrganisationColumn = "name" | "other" | "kind" | "commune" | "president" | "applications" | "accepted";

/**
 * An applicant: association, cooperative or enterprise.
 */
export type OrganisationId = number;

/**
 * A page of applicants.
 */
export type OrganisationPage = { 
/**
 * All that fit the query.
 */
total: number, 
/**
 * The rows asked for.
 */
rows: Array<OrganisationRow>, };

/**
 * Which applicants to list.
 */
export type OrganisationQuery = { 
/**
 * Folded search over names, acronym, identifiers and board.
 */
text: string, 
/**
 * Only these kinds; empty means all.
 */
kinds: Array<Kind>, 
/**
 * First row, from 0.
 */
offset: number, 
/**
 * Rows wanted, at most 500; 0 means 100.
 */
limit: number, };

/**
 * An applicant in a list.
 */
export type OrganisationRow = { 
/**
 * The organisation.
 */
id: OrganisationId, 
/**
 * Kind.
 */
kind: Kind, 
/**
 * Name in Arabic.
 */
nameAr: string, 
/**
 * Name in French.
 */
nameFr: string, 
/**
 * Short name.
 */
acronym: string, 
/**
 * Seat's commune, code.
 */
commune: string, 
/**
 * Seat's commune, in Arabic.
 */
communeAr: string, 
/**
 * Seat's commune, in French.
 */
communeFr: string, 
/**
 * President's name in Arabic.
 */
presidentAr: string, 
/**
 * President's name in French.
 */
presidentFr: string, 
/**
 * Files over all calls.
 */
applications: number, 
/**
 * Of which accepted (or further).
 */
accepted: number, };

/**
 * An applicant, whole.
 */
export type OrganisationView = { 
/**
 * The organisation.
 */
id: OrganisationId, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Seat's commune in Arabic.
 */
communeAr: string, 
/**
 * Seat's commune in French.
 */
communeFr: string, 
/**
 * The record that this one was merged into.
 */
mergedInto: OrganisationId | null, 
/**
 * What is unusual, at the fields; texts under `organisation-warning-<code>`. Never a refusal.
 */
warnings: Array<Fault>, 
/**
 * Records that were merged into this one.
 */
merged: Array<MergedHere>, 
/**
 * Its files, newest first.
 */
history: Array<PastApplication>, 
/**
 * Association, cooperative or enterprise.
 */
kind: Kind, 
/**
 * Name in Arabic letters; one of the two names must be given.
 */
nameAr: string, 
/**
 * Name in Latin letters.
 */
nameFr: string, 
/**
 * Short name.
 */
acronym: string, 
/**
 * Seat's commune, HCP code such as `09.273.01.05`.
 */
commune: string, 
/**
 * Seat's address in Arabic.
 */
addressAr: string, 
/**
 * Seat's address in French.
 */
addressFr: string, 
/**
 * Founded: year, month or day.
 */
founded: string, 
/**
 * Number of the receipt (association), of the cooperatives register, or of the trade register.
 */
registerNumber: string, 
/**
 * Date of that receipt or registration: year, month or day.
 */
registerDate: string, 
/**
 * Authority or court that keeps that register.
 */
registerAuthority: string, 
/**
 * Whether an association's receipt is provisional or final.
 */
receipt: Receipt | null, 
/**
 * Day a cooperative's name and constitution were approved by ODCO: year, month or day.
 */
approvedOn: string, 
/**
 * Common enterprise identifier, 15 digits.
 */
ice: string, 
/**
 * Tax identifier.
 */
taxId: string, 
/**
 * CNSS affiliation number.
 */
cnss: string, 
/**
 * Bank identity, 24 digits; personal data of the body.
 */
rib: string, 
/**
 * Phone in E.164.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * First day of the board's mandate.
 */
mandateStart: string, 
/**
 * Last day of the board's mandate.
 */
mandateEnd: string, 
/**
 * President (association, cooperative) or manager (enterprise).
 */
president: Person, 
/**
 * Treasurer.
 */
treasurer: Person, 
/**
 * The person the office calls.
 */
contact: Person, 
/**
 * The rest of the board, in its own order.
 */
members: Array<BoardMember>, };

/**
 * Another's review of the same file, handed in.
 */
export type OtherReview = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Reviewer in Arabic.
 */
reviewerAr: string, 
/**
 * Reviewer in French.
 */
reviewerFr: string, 
/**
 * Total with two decimals; null when it has none.
 */
total: string | null, 
/**
 * General comment.
 */
comment: string, };

/**
 * What a committee decided on a file.
 */
export type Outcome = "accepted" | "reserve" | "rejected";

/**
 * Puts a verdict over what was found of a rule.
 */
export type OverrideEligibility = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * The rule's stable word.
 */
rule: string, 
/**
 * Holds, fails or not applicable.
 */
verdict: RuleVerdict, 
/**
 * Why; obligatory.
 */
reason: string, };

/**
 * An officer's verdict over what was found.
 */
export type OverrideView = { 
/**
 * What stands instead.
 */
verdict: RuleVerdict, 
/**
 * Why, in the officer's words.
 */
reason: string, 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, };

/**
 * Two bodies that may be one.
 */
export type Pair = { 
/**
 * The one that was entered first.
 */
one: Candidate, 
/**
 * The other.
 */
other: Candidate, 
/**
 * How much speaks for one body.
 */
strength: Strength, 
/**
 * Why, the strongest first.
 */
because: Array<Because>, };

/**
 * A paper that a document may be.
 */
export type PaperChoice = { 
/**
 * Slug in the checklists.
 */
slug: string, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * What is seen of one paper.
 */
export type PaperMark = { 
/**
 * Which.
 */
requirement: RequirementId, 
/**
 * In what state.
 */
state: PaperState, 
/**
 * Day it was looked at; null means today.
 */
seenOn: string | null, 
/**
 * Last day on which it is good, where it says one.
 */
expiresOn?: string | null, 
/**
 * Remark; obligatory for a refused paper.
 */
note: string, };

/**
 * State of one asked paper in one file.
 */
export type PaperState = "missing" | "received" | "valid" | "expired" | "refused";

/**
 * A paper of a file.
 */
export type PaperView = { 
/**
 * Which.
 */
requirement: RequirementId, 
/**
 * Its slug in the call; its attachments stand in the slot `paper:<slug>`.
 */
slug: string, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * The file cannot be admitted without it.
 */
obligatory: boolean, 
/**
 * In what state.
 */
state: PaperState, 
/**
 * Day it was last looked at.
 */
seenOn: string | null, 
/**
 * Last day on which it is good, where it says one.
 */
expiresOn: string | null, 
/**
 * Remark.
 */
note: string, 
/**
 * How many attachments it has.
 */
attachments: number, };

/**
 * A part of a call that is changed, or kept, as a whole.
 */
export type Part = "code" | "title" | "level" | "province" | "issuer" | "publication" | "opening" | "closing" | "quota" | "envelope" | "lots" | "lot-limits" | "caps" | "territory" | "rules";

/**
 * A part of a call that may still change.
 */
export type PartAmendment = { 
/**
 * Which.
 */
part: Part, 
/**
 * On which grounds; none: at will.
 */
grounds: Array<Ground>, };

/**
 * What a criterion adds to a total, for the sum a total opens into.
 */
export type PartView = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * Share of 100 that applies, two decimals.
 */
share: string, 
/**
 * Points won of it, two decimals; null where it does not apply or is missing.
 */
points: string | null, };

/**
 * One of an applicant's files, for its history card.
 */
export type PastApplication = { 
/**
 * The file.
 */
id: ApplicationId, 
/**
 * Register number as printed, empty for a draft.
 */
number: string, 
/**
 * Call in Arabic.
 */
callAr: string, 
/**
 * Call in French.
 */
callFr: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Where it stands.
 */
phase: Phase, 
/**
 * Places asked.
 */
places: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * When it was deposited; nothing for a draft.
 */
depositedAt: string | null, 
/**
 * The decision that stands.
 */
outcome: Outcome | null, 
/**
 * Places granted by it.
 */
grantedPlaces: number | null, 
/**
 * Amount granted by it, centimes.
 */
grantedAmount: Money | null, 
/**
 * Days from deposit to decision.
 */
days: number | null, };

/**
 * What files say of a group of people. Shares are of the places of the files that state the number.
 */
export type People = { 
/**
 * Which group.
 */
group: PeopleGroup, 
/**
 * Files that state a number.
 */
stated: number, 
/**
 * Places asked for them; null when no file states it.
 */
asked: number | null, 
/**
 * Places of those files.
 */
ofAsked: number, 
/**
 * The same of accepted files; null when none of them states it.
 */
accepted: number | null, 
/**
 * Places that those accepted files ask for.
 */
ofAccepted: number, };

/**
 * Groups of people that an applicant counts among its places. One person may count in several.
 */
export type PeopleGroup = "women" | "youth" | "rural" | "disabled";

/**
 * A person of the board, or the contact. Every part may be unknown at the counter.
 */
export type Person = { 
/**
 * Name in Arabic letters.
 */
nameAr: string, 
/**
 * Name in Latin letters.
 */
nameFr: string, 
/**
 * National identity card, compact; personal data.
 */
cin: string, 
/**
 * Phone in E.164; personal data.
 */
phone: string, 
/**
 * Woman or man, where known.
 */
sex: Sex | null, };

/**
 * Everything the office holds on a person.
 */
export type PersonFile = { 
/**
 * When it was put together, RFC 3339 UTC.
 */
at: string, 
/**
 * Record by record.
 */
records: Array<HeldRecord>, };

/**
 * Where a person is written down.
 */
export type PersonNoun = "board-member" | "account" | "member";

/**
 * One place where a person is written down.
 */
export type PersonRecord = { 
/**
 * In what kind of record.
 */
noun: PersonNoun, 
/**
 * Organisation, account or session.
 */
id: number, 
/**
 * Post in the board, or place in the list of members; empty for an account.
 */
part: string, };

/**
 * Where a file stands.
 */
export type Phase = "draft" | "deposited" | "incomplete" | "admissible" | "inadmissible" | "in-review" | "scored" | "accepted" | "reserve" | "rejected" | "withdrawn" | "cancelled" | "agreed" | "in-progress" | "suspended" | "terminated" | "completed" | "closed";

/**
 * Files of one phase.
 */
export type PhaseCount = { 
/**
 * Which phase.
 */
phase: Phase, 
/**
 * Files.
 */
count: number, 
/**
 * Places they ask.
 */
places: number, };

/**
 * New reviews of a file.
 */
export type PlannedFile = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Slug of its domain.
 */
domain: string, 
/**
 * Who gets it.
 */
reviewers: Array<AccountId>, 
/**
 * Who has it already.
 */
had: Array<AccountId>, };

/**
 * A reviewer before and after.
 */
export type PlannedLoad = { 
/**
 * The account.
 */
reviewer: AccountId, 
/**
 * Reviews now.
 */
before: number, 
/**
 * Reviews afterwards.
 */
after: number, 
/**
 * New files whose domain they know.
 */
versed: number, };

/**
 * The policy of review and line.
 */
export type Policy = { 
/**
 * How a file's score comes of its submitted reviews.
 */
aggregate: Aggregate, 
/**
 * Whether reviewers do not see who applies.
 */
hideNames: boolean, 
/**
 * Sample deviation of a file's totals from which it is to be discussed, in points of 100.
 */
discussDeviation: string | null, 
/**
 * Distance of a file's highest and lowest total from which it is to be discussed, in points of 100.
 */
discussRange: string | null, 
/**
 * Files a reviewer must share with others before their severity is estimated.
 */
sharedFiles: number, 
/**
 * Places kept for groups, in the order in which they are filled.
 */
reserved: Array<Reserved>, 
/**
 * Whether members of a group who are in on merit count towards what is kept for it.
 */
meritCounts: boolean, 
/**
 * Whether a file that does not fit is passed over, so that a smaller one below may enter; else the line
 * stops at it.
 */
passesOver: boolean, 
/**
 * Members who must be present at a session.
 */
quorum: Quorum, };

/**
 * A post of the board. An enterprise's manager is its president here, so that every kind has one head.
 */
export type Post = "president" | "vice-president" | "secretary" | "treasurer" | "member" | "manager" | "contact";

/**
 * A document to look at.
 */
export type PreviewReport = { 
/**
 * Which document.
 */
name: Document, 
/**
 * In which language.
 */
language: Language, 
/**
 * The call (documents of a call).
 */
call: CallId | null, 
/**
 * The file (receipt, project sheet, papers, completion).
 */
application: ApplicationId | null, 
/**
 * The session (minutes, attendance sheet).
 */
session?: SessionId | null, 
/**
 * Calls (summary), an empty list being all that were opened; null: the one call.
 */
calls?: Array<CallId>, 
/**
 * Province of the works, HCP code (summary).
 */
province?: string | null, 
/**
 * How long (summary); without it with every table.
 */
form?: SummaryForm, 
/**
 * First day of deposit (register, summary); null from the first one on.
 */
from?: string | null, 
/**
 * Last day of deposit (register, summary); null up to the last one.
 */
to?: string | null, 
/**
 * One scenario (comparison); null is the call as it is.
 */
left?: ScenarioId | null, 
/**
 * The other scenario (comparison); null is the call as it is.
 */
right?: ScenarioId | null, 
/**
 * Kind of applicant (form); without it an association's.
 */
kind?: Kind, 
/**
 * Whose scoring sheets; null: of the person who asks.
 */
reviewer?: AccountId | null, 
/**
 * Scoring sheets of these reviews alone; none: of all that are not handed in.
 */
reviews?: Array<ReviewId>, };

/**
 * The minutes of a destruction as a document.
 */
export type PrintMinutes = { 
/**
 * The call.
 */
call: CallId, 
/**
 * In which language.
 */
language: Language, 
/**
 * Where; null writes into the data folder's `prints`.
 */
path: string | null, };

/**
 * A person's data as a document.
 */
export type PrintPerson = { 
/**
 * Places.
 */
records: Array<PersonRecord>, 
/**
 * In which language.
 */
language: Language, 
/**
 * Where; null writes into the data folder's `prints`.
 */
path: string | null, };

/**
 * What a person is told when their data are written down.
 */
export type PrivacyNotice = { 
/**
 * Number of the declaration or authorisation; empty until it is entered.
 */
cndpNumber: string, 
/**
 * Which of the two; null until it is entered.
 */
cndpKind: CndpKind | null, 
/**
 * Its date; empty until it is entered.
 */
cndpOn: string, 
/**
 * The office's own words in Arabic; empty: the program's.
 */
noticeAr: string, 
/**
 * The office's own words in French; empty: the program's.
 */
noticeFr: string, };

/**
 * Where the office stands.
 */
export type PrivacyState = { 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Months after a call is filed away.
 */
retentionMonths: number, 
/**
 * Every call, newest first.
 */
calls: Array<RetentionRow>, 
/**
 * The last showings of values whole, newest first.
 */
seen: Array<SeenRow>, 
/**
 * Number of the declaration or authorisation; empty until it is entered.
 */
cndpNumber: string, 
/**
 * Which of the two; null until it is entered.
 */
cndpKind: CndpKind | null, 
/**
 * Its date; empty until it is entered.
 */
cndpOn: string, 
/**
 * The office's own words in Arabic; empty: the program's.
 */
noticeAr: string, 
/**
 * The office's own words in French; empty: the program's.
 */
noticeFr: string, };

/**
 * A programme with the rules it proposes.
 */
export type ProgrammeCard = { 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Stable word.
 */
slug: string, 
/**
 * False until the office makes it its own: proposed, not official.
 */
official: boolean, 
/**
 * Filed away: no new call starts from it.
 */
archived: boolean, 
/**
 * How many calls were made from it.
 */
calls: number, 
/**
 * What a call made from it starts with.
 */
rules: Rules, 
/**
 * Edition, for example `2`.
 */
edition: string, 
/**
 * Strand, `1`, `2` or empty.
 */
strand: string, 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * First year of the edition; null when open.
 */
firstYear: number | null, 
/**
 * Last year of the edition; null when open.
 */
lastYear: number | null, };

/**
 * A programme whose rules serve as a preset for calls.
 */
export type ProgrammeId = number;

/**
 * What a programme is called and which years it covers.
 */
export type ProgrammeTerms = { 
/**
 * Edition, for example `2`.
 */
edition: string, 
/**
 * Strand, `1`, `2` or empty.
 */
strand: string, 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * First year of the edition; null when open.
 */
firstYear: number | null, 
/**
 * Last year of the edition; null when open.
 */
lastYear: number | null, };

/**
 * A programme, whole, with a live check of its rules.
 */
export type ProgrammeView = { 
/**
 * What a call could not run with; fields start at `rules`.
 */
checks: Array<Fault>, 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Stable word.
 */
slug: string, 
/**
 * False until the office makes it its own: proposed, not official.
 */
official: boolean, 
/**
 * Filed away: no new call starts from it.
 */
archived: boolean, 
/**
 * How many calls were made from it.
 */
calls: number, 
/**
 * What a call made from it starts with.
 */
rules: Rules, 
/**
 * Edition, for example `2`.
 */
edition: string, 
/**
 * Strand, `1`, `2` or empty.
 */
strand: string, 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * First year of the edition; null when open.
 */
firstYear: number | null, 
/**
 * Last year of the edition; null when open.
 */
lastYear: number | null, };

/**
 * What the applicant proposes and asks for. Empty text means "not given"; counts are people.
 */
export type Project = { 
/**
 * Title in Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Summary in Arabic.
 */
summaryAr: string, 
/**
 * Summary in French.
 */
summaryFr: string, 
/**
 * Objectives in Arabic.
 */
objectivesAr: string, 
/**
 * Objectives in French.
 */
objectivesFr: string, 
/**
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
/**
 * Places in each commune, where they are known; together at most `places`.
 */
communePlaces: Record<string, number>, 
/**
 * Partner service.
 */
partner: string, 
/**
 * Wished first day of the works.
 */
startsOn: string | null, 
/**
 * Length in months.
 */
months: number, 
/**
 * Places asked in all.
 */
places: number, 
/**
 * Of which women; null when not given, which is not 0.
 */
women: number | null, 
/**
 * Of which youth; null when not given, which is not 0.
 */
youth: number | null, 
/**
 * Of which rural; null when not given, which is not 0.
 */
rural: number | null, 
/**
 * Of which people with a disability; null when not given, which is not 0.
 */
disabled: number | null, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes; it follows the budget where there are lines.
 */
amount: Money, 
/**
 * The applicant's own share, centimes; it follows the budget where there are lines.
 */
ownShare: Money, 
/**
 * What is written to each criterion; those without an answer are left out.
 */
answers: Array<Answer>, 
/**
 * The budget, line by line.
 */
budget: Array<BudgetLine>, };

/**
 * A province or prefecture.
 */
export type ProvinceCard = { 
/**
 * HCP code such as `09.273`.
 */
code: string, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * Prefecture (عمالة) or province (إقليم).
 */
kind: Division, 
/**
 * With the word for its kind, in Arabic: `عمالة سلا`.
 */
labelAr: string, 
/**
 * The same in French: `Préfecture de Salé`.
 */
labelFr: string, 
/**
 * The same in English.
 */
labelEn: string, 
/**
 * Its council, in Arabic.
 */
councilAr: string, 
/**
 * Its council, in French.
 */
councilFr: string, 
/**
 * Its committee, in Arabic.
 */
committeeAr: string, 
/**
 * Its committee, in French.
 */
committeeFr: string, 
/**
 * Region's name in Arabic.
 */
regionAr: string, 
/**
 * Region's name in French.
 */
regionFr: string, };

/**
 * A province by its names.
 */
export type ProvinceName = { 
/**
 * HCP code.
 */
code: string, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, };

/**
 * A destruction that was done.
 */
export type PurgeCard = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Its code.
 */
code: string, 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * By whom.
 */
by: AccountId, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Number of the minutes.
 */
minutesNumber: string, 
/**
 * What was destroyed.
 */
destroyed: Array<PurgeCount>, 
/**
 * Digest of what was agreed to.
 */
digest: string, 
/**
 * Name of the backup made before.
 */
backup: string, };

/**
 * How much of one kind is destroyed, by slug: `persons`, `cin`, `phone`, `rib`, `email`, `notes`,
 * `attachments`, `log-values`.
 */
export type PurgeCount = { 
/**
 * Of what.
 */
kind: string, 
/**
 * How many.
 */
count: number, };

/**
 * An applicant touched by a destruction, or left as it is because it has files elsewhere.
 */
export type PurgeOrganisation = { 
/**
 * The organisation.
 */
id: OrganisationId, 
/**
 * Name in Arabic; it stays.
 */
nameAr: string, 
/**
 * Name in French; it stays.
 */
nameFr: string, 
/**
 * Persons written down for it.
 */
persons: number, 
/**
 * Codes of the calls in which it has a file that is kept; empty when its persons are destroyed.
 */
keptFor: Array<string>, };

/**
 * Exactly what a destruction would take away, and what stays.
 */
export type PurgePreview = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Its code.
 */
code: string, 
/**
 * First day on which it may be done; null until the call is filed away.
 */
dueOn: string | null, 
/**
 * Why it may not be done now: an error code; null when it may.
 */
hindrance: string | null, 
/**
 * What is destroyed, kind by kind; kinds with nothing are left out.
 */
destroyed: Array<PurgeCount>, 
/**
 * Applicants of the call.
 */
organisations: Array<PurgeOrganisation>, 
/**
 * Files of the call, which stay with their figures and decisions.
 */
files: number, 
/**
 * Backups in the folder, which hold the data until the office destroys them too.
 */
backups: number, 
/**
 * Names this exact state; a run that gives another one is refused.
 */
digest: string, };

/**
 * Least number of members who must be present. Both may be asked; with neither one member suffices.
 */
export type Quorum = { 
/**
 * So many members.
 */
members: number | null, 
/**
 * So many of 100 convened members, 50 meaning at least half of them.
 */
share: string | null, };

/**
 * How many sit, and how many must.
 */
export type QuorumState = { 
/**
 * Members convened.
 */
convened: number, 
/**
 * Of whom present.
 */
present: number, 
/**
 * Least number that must be present.
 */
least: number, 
/**
 * Whether they suffice.
 */
holds: boolean, };

/**
 * A stretch of the radar over the whole office.
 */
export type RadarPage = { 
/**
 * Pairs found.
 */
pairs: Array<Pair>, 
/**
 * Where to go on; nothing when every body was looked at.
 */
next: number | null, 
/**
 * Bodies looked at up to here.
 */
looked: number, 
/**
 * Bodies of the office.
 */
total: number, };

/**
 * Where the radar goes on.
 */
export type RadarQuery = { 
/**
 * The last body that was looked at; 0 for the beginning.
 */
after: number, 
/**
 * Only what is at least likely.
 */
likely: boolean, 
/**
 * Pairs wanted at least before it stops, at most 200; 0 means 30. It stops after 400 bodies anyway.
 */
limit: number, };

/**
 * A file's row in the ranking.
 */
export type RankingRow = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version to send with a decision.
 */
version: number, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation.
 */
organisation: OrganisationId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its name in Arabic.
 */
organisationAr: string, 
/**
 * Its name in French.
 */
organisationFr: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Main commune in Arabic.
 */
communeAr: string, 
/**
 * Main commune in French.
 */
communeFr: string, 
/**
 * The score as an exact fraction, `1250/17`.
 */
exact: string, 
/**
 * Whether the person who asks is concerned by the file: what its reviewers gave is left out then.
 */
concerned: boolean, 
/**
 * Total of each submitted review at the desk of everybody, two decimals.
 */
reviews: Array<string>, 
/**
 * Lowest of them.
 */
lowest: string, 
/**
 * Highest of them.
 */
highest: string, 
/**
 * What each criterion adds, in the grid's order.
 */
criteria: Array<CriterionMean>, 
/**
 * What each desk comes to.
 */
desks: Array<DeskRow>, 
/**
 * Whether a criterion was put aside as not applicable, so that others weigh more.
 */
renormalised: boolean, 
/**
 * Criteria on which the file is below the floor; any eliminates it.
 */
eliminatedBy: Array<CriterionId>, 
/**
 * Groups it belongs to, whether or not places are kept for them.
 */
groups: Array<Group>, 
/**
 * Places asked.
 */
places: number, 
/**
 * Of which women.
 */
women: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * Where the file stands.
 */
phase: Phase, 
/**
 * What was decided, if anything.
 */
outcome: Outcome | null, 
/**
 * Places granted, if accepted.
 */
grantedPlaces: number, 
/**
 * Amount granted, if accepted, centimes.
 */
grantedAmount: Money, 
/**
 * Whether the decision was announced.
 */
announced: boolean, 
/**
 * From 1.
 */
rank: number, 
/**
 * Mean or median of the submitted reviews with two decimals, for reading only.
 */
score: string, 
/**
 * The rule that set it below the row above; null where the score did.
 */
decidedBy: string | null, 
/**
 * What the line proposes.
 */
proposed: Outcome, 
/**
 * Why: `merit`, `kept`, `released`, what it did not fit (`quota`, `envelope`, `held`, `commune-places` …),
 * `pass-mark` or `floor`.
 */
reason: string, 
/**
 * A better file was refused by that limit already.
 */
behind: boolean, 
/**
 * The group for which the place it takes was kept.
 */
keptFor: Group | null, 
/**
 * Places of this row and those above that are in; on the reserve list, of all that are in and of the list
 * down to this row. Null for what does not pass.
 */
runningPlaces: number | null, 
/**
 * Amount likewise, centimes.
 */
runningAmount: Money | null, };

/**
 * The ranking of a call.
 */
export type RankingView = { 
/**
 * The call.
 */
call: CallId, 
/**
 * What the line is drawn by.
 */
terms: LineTerms, 
/**
 * Places granted by decisions in force.
 */
grantedPlaces: number, 
/**
 * Amount granted by decisions in force, centimes.
 */
grantedAmount: Money, 
/**
 * Files still in review, which are not ranked.
 */
inReview: number, 
/**
 * Reviewers that each file needs.
 */
reviewersPerFile: number, 
/**
 * How a score comes of the reviews.
 */
aggregate: Aggregate, 
/**
 * Where the line stands.
 */
line: Line, 
/**
 * Who is in, added up.
 */
totals: Totals, 
/**
 * The files in order.
 */
rows: Array<RankingRow>, };

/**
 * A rate, from the day it holds on.
 */
export type RateCard = { 
/**
 * Number in the log.
 */
id: number, 
/**
 * Version to send with a change.
 */
version: number, 
/**
 * Whether it holds today: the last of its kind whose day has come.
 */
inForce: boolean, 
/**
 * Shipped or imported and untouched: proposed, not official.
 */
preset: boolean, 
/**
 * What it measures.
 */
kind: RateKind, 
/**
 * First day on which it holds, `YYYY-MM-DD`; one value a day for each kind.
 */
since: string, 
/**
 * The value, exact: dirhams, hours, days or per cent by its kind.
 */
value: string, 
/**
 * Decree or custom it comes from, in Arabic.
 */
sourceAr: string, 
/**
 * Decree or custom it comes from, in French.
 */
sourceFr: string, };

/**
 * What a rate measures. Wages are in dirhams, bases in hours or days a month, charges in per cent.
 */
export type RateKind = "smig-hour" | "smag-day" | "month-hours" | "month-days" | "cnss-employer" | "cnss-worker";

/**
 * Files that came to a step, or further.
 */
export type Reached = { 
/**
 * Which step.
 */
step: Step, 
/**
 * Files.
 */
files: number, 
/**
 * Places they ask for.
 */
places: number, };

/**
 * Why two bodies may be one.
 */
export type Reason = "ice" | "rib" | "register" | "same-name" | "near-name" | "sound" | "acronym" | "person" | "person-phone" | "phone" | "commune";

/**
 * A coded reason.
 */
export type ReasonCard = { 
/**
 * Number in the log.
 */
id: number, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * Stable word.
 */
slug: string, 
/**
 * Acts for which it may be given; none once it is retired.
 */
uses: Array<string>, 
/**
 * Acts for which it was given before it was retired, or is given still.
 */
keptUses: Array<string>, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * No longer offered; files that bear it keep it.
 */
retired: boolean, 
/**
 * Shipped or imported and untouched: proposed, not official.
 */
preset: boolean, 
/**
 * How many steps and decisions bear it.
 */
used: number, };

/**
 * What an office says of a reason.
 */
export type ReasonTerms = { 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * Slugs of the acts for which it may be given; at least one.
 */
uses: Array<string>, };

/**
 * An association's receipt: given at once, or within sixty days (dahir 1-58-376, article 5).
 */
export type Receipt = "provisional" | "final";

/**
 * A project as it is being typed; nothing is kept.
 */
export type ReckonApplication = { 
/**
 * For which call.
 */
call: CallId, 
/**
 * The file, when it exists: it is not compared with itself.
 */
id: ApplicationId | null, 
/**
 * Title in Arabic; one of the two titles must be given.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Summary in Arabic.
 */
summaryAr: string, 
/**
 * Summary in French.
 */
summaryFr: string, 
/**
 * Objectives in Arabic.
 */
objectivesAr: string, 
/**
 * Objectives in French.
 */
objectivesFr: string, 
/**
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
/**
 * Places in each commune, where they are known; together at most `places`.
 */
communePlaces: Record<string, number>, 
/**
 * Partner service.
 */
partner: string, 
/**
 * Wished first day of the works.
 */
startsOn: string | null, 
/**
 * Length in months.
 */
months: number, 
/**
 * Places asked in all.
 */
places: number, 
/**
 * Of which women; null when not given, which is not 0.
 */
women: number | null, 
/**
 * Of which youth; null when not given, which is not 0.
 */
youth: number | null, 
/**
 * Of which rural; null when not given, which is not 0.
 */
rural: number | null, 
/**
 * Of which people with a disability; null when not given, which is not 0.
 */
disabled: number | null, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes; it follows the budget where there are lines.
 */
amount: Money, 
/**
 * The applicant's own share, centimes; it follows the budget where there are lines.
 */
ownShare: Money, 
/**
 * What is written to each criterion; those without an answer are left out.
 */
answers: Array<Answer>, 
/**
 * The budget, line by line.
 */
budget: Array<BudgetLine>, };

/**
 * What follows from it.
 */
export type Reckoning = { 
/**
 * The budget with its amounts.
 */
budget: Array<BudgetLine>, 
/**
 * What it adds up to.
 */
totals: Sums, 
/**
 * The rates in force when the works begin; null when there are none for that day.
 */
rates: WageRates | null, 
/**
 * Warnings, as in the dossier.
 */
attention: Array<Fault>, };

/**
 * What the council did with a session's list.
 */
export type RecordApproval = { 
/**
 * The signed session.
 */
session: SessionId, 
/**
 * Approved, amended, refused.
 */
outcome: ApprovalOutcome, 
/**
 * Number of the deliberation.
 */
number: string, 
/**
 * Day of it.
 */
heldOn: string, 
/**
 * By whom: which council, which sitting.
 */
body: string, 
/**
 * What was amended, or why it was refused; obligatory then.
 */
note: string, };

/**
 * A member who keeps out of a file.
 */
export type RecusalView = { 
/**
 * The member's place in the session's list, from 0.
 */
member: number, 
/**
 * Why; empty for a conflict that was found or declared elsewhere.
 */
reason: string, 
/**
 * Whether it comes of a conflict of their account, which cannot be taken back here.
 */
conflict: boolean, };

/**
 * A member keeps out of a file.
 */
export type Recuse = { 
/**
 * The session, not signed yet.
 */
session: SessionId, 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * The member's place in the session's list, from 0.
 */
member: number, 
/**
 * Why.
 */
reason: string, };

/**
 * A reason of refusal and how often it was given.
 */
export type RefusalReason = { 
/**
 * Its slug.
 */
slug: string, 
/**
 * Files refused for it.
 */
files: number, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * A refusal as doors show it.
 */
export type Refused = { 
/**
 * Stable code; its text stands under `error-<code>`.
 */
code: string, 
/**
 * Arguments of the text.
 */
args: Record<string, string | number>, 
/**
 * Field it belongs to.
 */
field?: string, 
/**
 * Every fault, when fields are wrong; the first one is repeated above.
 */
faults: Array<Fault>, };

/**
 * A page of the register, with totals over all that fits the query.
 */
export type RegisterPage = { 
/**
 * Files that fit.
 */
total: number, 
/**
 * Places they ask.
 */
places: number, 
/**
 * Amount they ask, centimes.
 */
amount: Money, 
/**
 * Organisations behind them.
 */
organisations: number, 
/**
 * Counts behind the chips, within the call.
 */
chips: Array<ChipCount>, 
/**
 * Files of the call in all.
 */
callTotal: number, 
/**
 * The rows asked for.
 */
rows: Array<RegisterRow>, };

/**
 * Which files to list, and how.
 */
export type RegisterQuery = { 
/**
 * Only of this call.
 */
call: CallId | null, 
/**
 * Folded search over numbers, titles, organisations.
 */
text: string, 
/**
 * Ready-made view.
 */
chip: Chip | null, 
/**
 * Only these phases; empty means all.
 */
phases: Array<Phase>, 
/**
 * Only these kinds; empty means all.
 */
kinds: Array<Kind>, 
/**
 * Only these domains; empty means all.
 */
domains: Array<DomainId>, 
/**
 * Only these main communes; empty means all.
 */
communes: Array<string>, 
/**
 * Only this organisation.
 */
organisation: OrganisationId | null, 
/**
 * Sorted by.
 */
sort: SortKey, 
/**
 * Descending.
 */
descending: boolean, 
/**
 * First row, from 0.
 */
offset: number, 
/**
 * Rows wanted, at most 500; 0 means 100.
 */
limit: number, };

/**
 * A file in the register.
 */
export type RegisterRow = { 
/**
 * The file.
 */
id: ApplicationId, 
/**
 * Version to send with an act.
 */
version: number, 
/**
 * Register number as printed, `2026-A-0073`; empty for a draft.
 */
number: string, 
/**
 * Organisation.
 */
organisation: OrganisationId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its name in Arabic.
 */
organisationAr: string, 
/**
 * Its name in French.
 */
organisationFr: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Domain in Arabic.
 */
domainAr: string, 
/**
 * Domain in French.
 */
domainFr: string, 
/**
 * Domain in English.
 */
domainEn: string, 
/**
 * Main commune in Arabic.
 */
communeAr: string, 
/**
 * Main commune in French.
 */
communeFr: string, 
/**
 * Places asked.
 */
places: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * Papers asked of this kind of applicant.
 */
papersAsked: number, 
/**
 * Of which usable.
 */
papersUsable: number, 
/**
 * Where it stands.
 */
phase: Phase, 
/**
 * Deposit, RFC 3339 UTC.
 */
depositedAt: string | null, 
/**
 * Day until which papers are awaited.
 */
dueOn: string | null, 
/**
 * Reviews given out.
 */
reviews: number, };

/**
 * Takes an entry off the list.
 */
export type RemoveExclusion = { 
/**
 * The entry.
 */
id: ExclusionId, 
/**
 * Why; obligatory.
 */
reason: string, };

/**
 * Names a holiday and the version seen, to remove it.
 */
export type RemoveHoliday = { 
/**
 * The holiday.
 */
id: number, 
/**
 * Version seen.
 */
version: number, };

/**
 * Names a rate and the version seen, to remove it.
 */
export type RemoveRate = { 
/**
 * The rate.
 */
id: number, 
/**
 * Version seen.
 */
version: number, };

/**
 * Names a scenario and the version seen, to remove it.
 */
export type RemoveScenario = { 
/**
 * The scenario.
 */
id: ScenarioId, 
/**
 * Version seen.
 */
version: number, };

/**
 * Takes up again a review that was handed in.
 */
export type ReopenReview = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Why; at most 500 characters.
 */
reason: string, };

/**
 * The whole list in a new order.
 */
export type ReorderReasons = { 
/**
 * Every reason once, first to last.
 */
ids: number[], };

/**
 * Pages as pictures.
 */
export type ReportPages = { 
/**
 * One SVG document a page, at most the first twenty.
 */
pages: Array<string>, 
/**
 * Pages in all.
 */
total: number, 
/**
 * File name to propose.
 */
fileName: string, };

/**
 * A paper asked of the kinds of applicant it is marked for.
 */
export type Requirement = { 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * Asked of associations.
 */
association: boolean, 
/**
 * Asked of cooperatives.
 */
cooperative: boolean, 
/**
 * Asked of enterprises.
 */
enterprise: boolean, 
/**
 * A file without it cannot be admitted.
 */
obligatory: boolean, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * A paper that a call asks for.
 */
export type RequirementId = number;

/**
 * A file of the reserve list.
 */
export type ReserveRow = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version to send with the act.
 */
version: number, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Its rank when it was decided.
 */
rank: number | null, 
/**
 * Places asked.
 */
places: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * Whether it fits what is left.
 */
fits: boolean, 
/**
 * Whether it is the next by rank that fits.
 */
next: boolean, };

/**
 * The reserve list with what is left to grant.
 */
export type ReserveView = { 
/**
 * Places left of the quota; null without quota.
 */
placesLeft: number | null, 
/**
 * Amount left of the envelope, centimes; null without envelope.
 */
amountLeft: number | null, 
/**
 * Announced files of the reserve list, by rank.
 */
rows: Array<ReserveRow>, };

/**
 * Places of the quota kept for a group: a number of them, or a share of the quota; exactly one is given.
 */
export type Reserved = { 
/**
 * For whom.
 */
group: Group, 
/**
 * So many places.
 */
places: number | null, 
/**
 * So many of 100 places of the quota; a part of a place counts as a whole one.
 */
share: string | null, };

/**
 * A new password set by an administrator for someone else.
 */
export type ResetPassword = { 
/**
 * The account.
 */
id: AccountId, 
/**
 * Twelve characters or four words.
 */
password: string, };

/**
 * Takes an officer's verdict back.
 */
export type RestoreEligibility = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * The rule's stable word.
 */
rule: string, };

/**
 * How long one call is kept.
 */
export type RetainCall = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Months after it is filed away; null: the office's.
 */
months: number | null, };

/**
 * How long one call is kept and where it stands.
 */
export type RetentionRow = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Its code.
 */
code: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Months set for this call; null: the office's.
 */
ownMonths: number | null, 
/**
 * Months that hold.
 */
months: number, 
/**
 * When it was filed away, RFC 3339 UTC; null while it is not.
 */
archivedAt: string | null, 
/**
 * First day on which its personal data may be destroyed; null until it is filed away.
 */
dueOn: string | null, 
/**
 * When they were destroyed, RFC 3339 UTC.
 */
purgedAt: string | null, };

/**
 * Takes a reason out of use, or back into it. A reason is never deleted: files bear it.
 */
export type RetireReason = { 
/**
 * The reason.
 */
id: number, 
/**
 * Version seen.
 */
version: number, 
/**
 * Out of use, or back.
 */
retired: boolean, };

/**
 * Asks to see personal values of an applicant whole.
 */
export type RevealOrganisation = { 
/**
 * The organisation.
 */
id: OrganisationId, 
/**
 * Paths of the values, `rib`, `president.cin`; empty: all of them.
 */
fields: Array<string>, };

/**
 * Personal values, whole.
 */
export type Revealed = { 
/**
 * The organisation.
 */
id: OrganisationId, 
/**
 * Values by path; those that are not given are left out.
 */
values: { [key in string]: string }, };

/**
 * One reviewer's reading of one file.
 */
export type ReviewId = number;

/**
 * A review in its reviewer's list, or in the list of those who see all.
 */
export type ReviewRow = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Its file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Reviewer.
 */
reviewer: AccountId, 
/**
 * Reviewer in Arabic.
 */
reviewerAr: string, 
/**
 * Reviewer in French.
 */
reviewerFr: string, 
/**
 * How far it is.
 */
state: ReviewState, 
/**
 * Marks given.
 */
marked: number, 
/**
 * Criteria that the review holds.
 */
criteria: number, 
/**
 * Total with two decimals, once submitted and if it may be seen.
 */
total: string | null, 
/**
 * The file's phase.
 */
phase: Phase, 
/**
 * When it was submitted, RFC 3339 UTC.
 */
submittedAt: string | null, 
/**
 * Whether its applicant is hidden from the person who asks.
 */
namesHidden: boolean, 
/**
 * How its marks came in.
 */
entry: Entry, 
/**
 * Whether the person who asks is concerned by the file and kept out of it.
 */
concerned: boolean, };

/**
 * What a spreadsheet brings.
 */
export type ReviewSheetReport = { 
/**
 * Whether it was kept; a dry run keeps nothing.
 */
kept: boolean, 
/**
 * Reviewer in Arabic.
 */
reviewerAr: string, 
/**
 * Reviewer in French.
 */
reviewerFr: string, 
/**
 * What keeps it from being taken in, at `cells.F7`.
 */
faults: Array<Fault>, 
/**
 * How many were handed in.
 */
submitted: number, 
/**
 * How many were saved and not handed in.
 */
saved: number, 
/**
 * How many were refused.
 */
refused: number, 
/**
 * Each of them.
 */
rows: Array<EntryResult>, };

/**
 * How far a reviewer has come with a file.
 */
export type ReviewState = "assigned" | "draft" | "submitted";

/**
 * The reviews of one reviewer, side by side.
 */
export type ReviewTable = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Whose reviews.
 */
reviewer: AccountId, 
/**
 * In Arabic.
 */
reviewerAr: string, 
/**
 * In French.
 */
reviewerFr: string, 
/**
 * Whether they are those of the person who asks; else signed paper must lie before whoever enters.
 */
own: boolean, 
/**
 * Code of the grid's version, as it stands on the paper and in the spreadsheet.
 */
grid: string, 
/**
 * Sections of the grid with criteria below.
 */
sections: Array<Section>, 
/**
 * The criteria that these reviews hold between them, in order.
 */
criteria: Array<CallCriterion>, 
/**
 * The reviews, by register number.
 */
rows: Array<TableRow>, };

/**
 * A review, whole, with what belongs to scoring it.
 */
export type ReviewView = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Version to send with a save.
 */
version: number, 
/**
 * How far it is.
 */
state: ReviewState, 
/**
 * Its file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * The file's phase.
 */
phase: Phase, 
/**
 * What is proposed.
 */
project: Project, 
/**
 * Communes of the works, in Arabic.
 */
communesAr: Array<string>, 
/**
 * Communes of the works, in French.
 */
communesFr: Array<string>, 
/**
 * Domain in Arabic.
 */
domainAr: string, 
/**
 * Domain in French.
 */
domainFr: string, 
/**
 * Domain in English.
 */
domainEn: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Whether the applicant is hidden from the person who asks: its names are empty then.
 */
namesHidden: boolean, 
/**
 * Papers of the file with their states.
 */
papers: Array<PaperView>, 
/**
 * Whose review it is.
 */
reviewer: AccountId, 
/**
 * In Arabic.
 */
reviewerAr: string, 
/**
 * In French.
 */
reviewerFr: string, 
/**
 * Whether it is that of the person who asks.
 */
own: boolean, 
/**
 * How its marks came in.
 */
entry: Entry, 
/**
 * Who entered them for the reviewer, in Arabic; empty when the reviewer did.
 */
enteredByAr: string, 
/**
 * Who entered them for the reviewer, in French.
 */
enteredByFr: string, 
/**
 * When marks were saved last, RFC 3339 UTC.
 */
savedAt: string | null, 
/**
 * When it was handed in, RFC 3339 UTC.
 */
submittedAt: string | null, 
/**
 * When it was taken up again, RFC 3339 UTC.
 */
reopenedAt: string | null, 
/**
 * Why.
 */
reopenReason: string, 
/**
 * Whether the person who asks may take it up again now.
 */
reopenable: boolean, 
/**
 * Code that says why not, once it was handed in.
 */
reopenHindrance: string | null, 
/**
 * Others' reviews of the file that are in, once they may be seen.
 */
others: Array<OtherReview>, 
/**
 * How many of them are in; told even while they are hidden.
 */
othersIn: number, 
/**
 * Whether they are hidden from the person who asks.
 */
othersHidden: boolean, 
/**
 * Sections of the grid that this review holds.
 */
sections: Array<Section>, 
/**
 * The criteria that this review holds, in order.
 */
criteria: Array<CallCriterion>, 
/**
 * Version of the call's grid.
 */
gridVersion: number, 
/**
 * Marks that stand; criteria without one are missing.
 */
marks: Array<MarkView>, 
/**
 * General comment.
 */
comment: string, 
/**
 * Parts of the total so far, over what is marked.
 */
parts: Array<PartView>, 
/**
 * Total with two decimals over what is marked; null when nothing is.
 */
total: string | null, 
/**
 * Whether all criteria are marked.
 */
complete: boolean, 
/**
 * Whether the person who asks may score it now.
 */
editable: boolean, 
/**
 * Place in the reviewer's list, from 1.
 */
position: number, 
/**
 * Length of that list.
 */
of: number, 
/**
 * Of which handed in.
 */
handedIn: number, 
/**
 * The review before in that list.
 */
previous: ReviewId | null, 
/**
 * The next one in that list that is not submitted, else the next one.
 */
next: ReviewId | null, };

/**
 * A reviewer with their load.
 */
export type ReviewerCard = { 
/**
 * The account.
 */
id: AccountId, 
/**
 * In Arabic.
 */
displayAr: string, 
/**
 * In French.
 */
displayFr: string, 
/**
 * Reviews given in the call.
 */
assigned: number, 
/**
 * Of which submitted.
 */
submitted: number, };

/**
 * A reviewer with their load in a call.
 */
export type ReviewerLoad = { 
/**
 * The account.
 */
id: AccountId, 
/**
 * Name in Arabic.
 */
displayAr: string, 
/**
 * Name in French.
 */
displayFr: string, 
/**
 * The service whose section of this grid they alone score; null: they score what no service has to itself.
 */
service: Service | null, 
/**
 * Slugs of the domains they know.
 */
knows: Array<string>, 
/**
 * Reviews given.
 */
given: number, 
/**
 * Of which begun or handed in.
 */
begun: number, 
/**
 * Of which handed in.
 */
submitted: number, 
/**
 * Files of the call they may not have.
 */
concerned: number, };

/**
 * What is known of one reviewer's severity.
 */
export type ReviewerSeverity = { 
/**
 * Who.
 */
reviewer: AccountId, 
/**
 * In Arabic.
 */
displayAr: string, 
/**
 * In French.
 */
displayFr: string, 
/**
 * Submitted reviews among the ranked files.
 */
reviews: number, 
/**
 * Files shared with others who count in the estimate.
 */
shared: number, 
/**
 * Points given above what others give for the same files, two decimals, with a minus for a harsh one; null
 * with too few shared files.
 */
effect: string | null, 
/**
 * Group of reviewers linked by shared files, from 1; severities of two groups cannot be compared.
 */
group: number | null, 
/**
 * Files that would stand elsewhere without this person.
 */
hanging: number, };

/**
 * Whose reviews of a call; without a reviewer one's own.
 */
export type ReviewsOf = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Whose; null: of the person who asks.
 */
reviewer: AccountId | null, };

/**
 * What a command or an act asks of the person who calls it.
 */
export type Right = "open" | "read" | "deposit" | "see-personal" | "check-papers" | "edit-calls" | "assign" | "review" | "enter-reviews" | "rank" | "decide" | "announce" | "follow" | "report" | "audit" | "administer";

/**
 * What a person is in the office.
 */
export type Role = "administrator" | "head" | "officer" | "reviewer" | "observer";

/**
 * What a rule asks, with its parameters.
 */
export type RuleTest = { "kind": "founded-years", 
/**
 * Whole years.
 */
years: number, } | { "kind": "mandate-months", 
/**
 * Whole months.
 */
months: number, 
/**
 * From which day.
 */
at: MandateAt, } | { "kind": "papers-complete" } | { "kind": "domain-in-call" } | { "kind": "territory-in-call" } | { "kind": "kind-admitted", 
/**
 * Kinds admitted.
 */
kinds: Array<Kind>, } | { "kind": "not-excluded" } | { "kind": "no-double-application", 
/**
 * Within the call, or within each domain or lot of it.
 */
within: Within, } | { "kind": "max-files", 
/**
 * Files.
 */
files: number, } | { "kind": "deposit-in-time" } | { "kind": "amount-per-place", 
/**
 * Centimes.
 */
most: Money, } | { "kind": "months-between", 
/**
 * Fewest.
 */
least: number, 
/**
 * Most.
 */
most: number, } | { "kind": "financed-before", 
/**
 * Whole years.
 */
years: number, } | { "kind": "bank-account" } | { "kind": "legal-id" };

/**
 * What is found of a rule.
 */
export type RuleVerdict = "holds" | "fails" | "unclear" | "not-applicable";

/**
 * What a rule does when it fails: it bars admissibility, or it warns.
 */
export type RuleWeight = "bars" | "warns";

/**
 * The rules that a programme proposes and a call owns.
 */
export type Rules = { 
/**
 * Domains of works admitted.
 */
domains: Array<Domain>, 
/**
 * Papers asked.
 */
requirements: Array<Requirement>, 
/**
 * Sections of the scoring grid; none for a grid whose criteria share 100 themselves.
 */
sections: Array<Section>, 
/**
 * The scoring grid.
 */
criteria: Array<Criterion>, 
/**
 * How many reviewers each file needs before it counts as scored.
 */
reviewersPerFile: number, 
/**
 * Whether a reviewer sees others' reviews only after submitting their own.
 */
blind: boolean, 
/**
 * Files below this are not ranked for acceptance.
 */
passMark: string, 
/**
 * Tie-breakers in order: `criterion:<slug>`, `women-share`, `cost-per-place`, `earlier-deposit`.
 */
tieBreaks: Array<string>, 
/**
 * What is asked of an applicant and its file before the project is looked at.
 */
eligibility: Array<EligibilityRule>, 
/**
 * How reviews become a list: average, blindness, reserved places, quorum.
 */
policy: Policy, };

/**
 * Destroys the personal data of a call.
 */
export type RunPurge = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Digest of the preview that was agreed to.
 */
digest: string, 
/**
 * Why now: the schedule or decision that it follows.
 */
reason: string, 
/**
 * Number of the minutes of destruction.
 */
minutesNumber: string, };

/**
 * Writes a copy of an attachment to disk.
 */
export type SaveAttachment = { 
/**
 * The attachment.
 */
id: AttachmentId, 
/**
 * Where.
 */
path: string, };

/**
 * A new holiday, or a change of one.
 */
export type SaveHoliday = { 
/**
 * The holiday; null for a new one.
 */
id: number | null, 
/**
 * Version seen; null for a new one.
 */
version: number | null, 
/**
 * `MM-DD` when it comes back every year, `YYYY-MM-DD` when it is announced each time.
 */
day: string, 
/**
 * First year it was kept, for one that comes back every year; null for always.
 */
firstYear: number | null, 
/**
 * In Arabic; one of Arabic and French must be given.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, 
/**
 * Not announced yet: the moon may move it by a day.
 */
forecast: boolean, };

/**
 * A new rate, or a change of one.
 */
export type SaveRate = { 
/**
 * The rate; null for a new one.
 */
id: number | null, 
/**
 * Version seen; null for a new one.
 */
version: number | null, 
/**
 * What it measures.
 */
kind: RateKind, 
/**
 * First day on which it holds, `YYYY-MM-DD`.
 */
since: string, 
/**
 * The value as decimal text.
 */
value: string, 
/**
 * Source in Arabic.
 */
sourceAr: string, 
/**
 * Source in French.
 */
sourceFr: string, };

/**
 * Saves marks; only those sent are changed. A sent mark without value nor "not applicable" is taken out.
 */
export type SaveReview = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Marks that changed.
 */
marks: Array<MarkView>, 
/**
 * General comment; null leaves it.
 */
comment: string | null, };

/**
 * Keeps a scenario.
 */
export type SaveScenario = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is thought for.
 */
note: string, 
/**
 * What it changes; at least one value.
 */
changes: LineChanges, };

/**
 * A copy of an attachment on disk.
 */
export type SavedAttachment = { 
/**
 * Where it stands.
 */
path: string, 
/**
 * Its length in bytes.
 */
bytes: number, };

/**
 * What one value of a scale means.
 */
export type ScaleLevel = { 
/**
 * The value, a decimal such as `4`.
 */
value: string, 
/**
 * In Arabic.
 */
labelAr: string, 
/**
 * In French.
 */
labelFr: string, 
/**
 * In English.
 */
labelEn: string, };

/**
 * A scenario in the list of its call.
 */
export type ScenarioCard = { 
/**
 * The scenario.
 */
id: ScenarioId, 
/**
 * Version to send with a change.
 */
version: number, 
/**
 * Its name, unique within the call.
 */
name: string, 
/**
 * What it was thought for.
 */
note: string, 
/**
 * What it changes.
 */
changes: LineChanges, 
/**
 * Who saved it, in Arabic.
 */
byAr: string, 
/**
 * Who saved it, in French.
 */
byFr: string, 
/**
 * When it was saved, RFC 3339 UTC.
 */
savedAt: string, 
/**
 * Whether files or scores changed since its values were saved.
 */
stale: boolean, 
/**
 * Who would be in now; null where its values no longer fit the call.
 */
totals: Totals | null, };

/**
 * A scenario of a call's line.
 */
export type ScenarioId = number;

/**
 * One side of a comparison.
 */
export type ScenarioSide = { 
/**
 * The scenario; null is the call as it is.
 */
scenario: ScenarioId | null, 
/**
 * Its name; empty for the call as it is.
 */
name: string, 
/**
 * What it was thought for.
 */
note: string, 
/**
 * Whether files or scores changed since its values were saved.
 */
stale: boolean, 
/**
 * Its terms in full.
 */
terms: LineTerms, 
/**
 * Where the line stands.
 */
line: Line, 
/**
 * Who is in, added up.
 */
totals: Totals, };

/**
 * How the scores of ranked files spread, in tenths of the scale of 100 on which the pass mark stands.
 */
export type Scores = { 
/**
 * Files with a score.
 */
files: number, 
/**
 * Median of their scores with two decimals; null without any.
 */
median: string | null, 
/**
 * The pass mark, if all calls have the same.
 */
passMark: string | null, 
/**
 * Ten bins: each from its lower bound to below the next, the last with 100.
 */
bins: Array<Bin>, };

/**
 * What a member is at a session.
 */
export type Seat = "chair" | "rapporteur" | "member";

/**
 * Criteria that belong together, with the share of 100 that they keep however many they are.
 */
export type Section = { 
/**
 * Stable word, unique within the rules.
 */
slug: string, 
/**
 * Share of 100.
 */
weight: string, 
/**
 * The only service that scores it; null: every reviewer who has no section of their own.
 */
service: Service | null, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * How often personal values were shown whole: by whom and on which day.
 */
export type SeenRow = { 
/**
 * Day, UTC.
 */
day: string, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, 
/**
 * Records looked at.
 */
records: number, 
/**
 * Values shown.
 */
values: number, };

/**
 * A technical service that scores a section of its own. A reviewer's account may belong to one.
 */
export type Service = "technical" | "agriculture" | "water-forests" | "education" | "health" | "culture" | "youth-sport" | "social-welfare" | "crafts" | "habous" | "anapec" | "finance" | "commune-service";

/**
 * A session with what was decided in it.
 */
export type SessionCard = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * Version to send with an edit.
 */
version: number, 
/**
 * The call.
 */
call: CallId, 
/**
 * Number within the call.
 */
number: number, 
/**
 * How many sit, and how many must.
 */
quorum: QuorumState, 
/**
 * The session that it names in order to change it.
 */
amends: NamedSession | null, 
/**
 * Why.
 */
amendsReason: string, 
/**
 * Sessions that name this one.
 */
amendedBy: Array<NamedSession>, 
/**
 * When it was signed, RFC 3339 UTC; null while open.
 */
signedAt: string | null, 
/**
 * Digest of what was signed.
 */
digest: string | null, 
/**
 * Head of the log just before the signature.
 */
chainHead: string | null, 
/**
 * Entries of the log up to it.
 */
chainEntries: number | null, 
/**
 * Names under the minutes.
 */
signatures: Array<Signature>, 
/**
 * Files accepted in it.
 */
accepted: number, 
/**
 * Files put on the reserve list.
 */
reserve: number, 
/**
 * Files rejected.
 */
rejected: number, 
/**
 * Places granted.
 */
places: number, 
/**
 * Amount granted, centimes.
 */
amount: Money, 
/**
 * Departures from the order.
 */
exceptions: number, 
/**
 * Decisions not announced yet.
 */
toAnnounce: number, 
/**
 * Whether the call's lists need the council's approval.
 */
councilNeeded: boolean, 
/**
 * The council's latest word on it.
 */
approval: ApprovalOutcome | null, 
/**
 * Day.
 */
heldOn: string, 
/**
 * Hour at the office, `HH:MM`; may be empty.
 */
hour?: string, 
/**
 * Place in Arabic.
 */
placeAr: string, 
/**
 * Place in French.
 */
placeFr: string, 
/**
 * Day the convocations went out.
 */
convokedOn?: string | null, 
/**
 * Why it is held before the call closes; obligatory then.
 */
earlyReason?: string, 
/**
 * Whether the chair's vote decides a tie.
 */
chairCasts?: boolean, 
/**
 * The agenda.
 */
agenda?: Array<AgendaItem>, 
/**
 * Members convened.
 */
members: Array<Member>, };

/**
 * What a session decided on a file.
 */
export type SessionDecision = { 
/**
 * Accepted, reserve, rejected.
 */
outcome: Outcome, 
/**
 * Coded reason.
 */
reason: string | null, 
/**
 * Its name in Arabic.
 */
reasonAr: string, 
/**
 * Its name in French.
 */
reasonFr: string, 
/**
 * Its name in English.
 */
reasonEn: string, 
/**
 * Free text.
 */
note: string, 
/**
 * Places granted.
 */
places: number, 
/**
 * Amount granted, centimes.
 */
amount: Money, 
/**
 * How it was decided.
 */
mode: Mode, 
/**
 * Votes for; null where none were counted.
 */
votesFor: number | null, 
/**
 * Votes against.
 */
votesAgainst: number | null, 
/**
 * Abstentions.
 */
abstentions: number | null, 
/**
 * Whether the chair's vote decided.
 */
chairCast: boolean, 
/**
 * Votes by name, where they were.
 */
ballots: Array<Cast>, 
/**
 * How it departs from the order.
 */
departs: Departure | null, 
/**
 * Why it does.
 */
departure: string, 
/**
 * Whether it replaces a decision of the session that this one names.
 */
replaces: boolean, 
/**
 * When it was announced.
 */
announcedAt: string | null, 
/**
 * When it was taken back, by an appeal, a promotion or a later session.
 */
revokedAt: string | null, };

/**
 * A file before a session.
 */
export type SessionFile = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version to send with a decision.
 */
version: number, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Rank; null where it has none.
 */
rank: number | null, 
/**
 * Score with two decimals.
 */
score: string | null, 
/**
 * Places asked.
 */
places: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * What the line proposes.
 */
proposed: Outcome | null, 
/**
 * What this session decided.
 */
decision: SessionDecision | null, 
/**
 * What the session that this one names decided, while it still stands.
 */
standing: Outcome | null, 
/**
 * Members who keep out of it.
 */
recused: Array<RecusalView>, 
/**
 * Members who deliberate on it.
 */
deliberating: number, };

/**
 * A committee's session.
 */
export type SessionId = number;

/**
 * A change of the days the office counts with.
 */
export type SetDeadlines = { 
/**
 * Within which an applicant is answered.
 */
answerDays: number, 
/**
 * Given to an applicant for completion.
 */
completionDays: number, };

/**
 * First start. The administrator is signed in when it is done.
 */
export type SetUpOffice = { 
/**
 * Names and letterhead.
 */
office: OfficeIdentity, 
/**
 * The first administrator.
 */
administrator: FirstAdministrator, 
/**
 * Fill the office with the fictitious demo: its own office, accounts, call and files.
 */
demo: boolean, };

/**
 * The days of the week without work.
 */
export type SetWeekend = { 
/**
 * Version seen.
 */
version: number, 
/**
 * 1 for Monday to 7 for Sunday; at least one day is worked.
 */
weekend: Array<number>, };

/**
 * How a person is addressed; asked nowhere, noted where known.
 */
export type Sex = "woman" | "man";

/**
 * What shall be shared out.
 */
export type ShareOut = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Which files; empty for all that are admissible or in review.
 */
applications: Array<ApplicationId>, 
/**
 * Among whom; empty for all active reviewers.
 */
reviewers: Array<AccountId>, 
/**
 * Reviews a file shall have in all; without it as many as the call asks for.
 */
perFile: number | null, 
/**
 * How much knowing the domain counts.
 */
expertise: Expertise, 
/**
 * Reviews of the call nobody shall exceed; null without a bound.
 */
most: number | null, };

/**
 * A share-out before it is done.
 */
export type SharePlan = { 
/**
 * To send back when it is applied.
 */
digest: string, 
/**
 * New reviews in all.
 */
given: number, 
/**
 * Files that come under review by it.
 */
starting: number, 
/**
 * Reviews a file shall have.
 */
perFile: number, 
/**
 * Files that get reviewers.
 */
files: Array<PlannedFile>, 
/**
 * Loads before and after.
 */
loads: Array<PlannedLoad>, 
/**
 * Files that cannot have as many.
 */
short: Array<ShortFile>, };

/**
 * A call in which both have a file.
 */
export type SharedCall = { 
/**
 * The call.
 */
id: CallId, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, };

/**
 * Why a file is left short, counted over the reviewers chosen.
 */
export type ShortFile = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * The service of which somebody is lacking; null: those who score what no service has to itself.
 */
service: Service | null, 
/**
 * Reviews it still lacks.
 */
lacks: number, 
/**
 * Who is concerned by it.
 */
concerned: Array<AccountId>, 
/**
 * Reviewers who do not know its domain.
 */
unversed: number, 
/**
 * Reviewers who have as many as they may have.
 */
full: number, };

/**
 * From which of the two records a field is taken.
 */
export type Side = "keep" | "drop";

/**
 * Names a session and the version seen, to sign it. Its decisions are locked by it.
 */
export type SignSession = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Who signs; empty means every member present.
 */
signatures?: Array<Signature>, };

/**
 * A name typed under the minutes.
 */
export type Signature = { 
/**
 * Name, that of a member who is present.
 */
name: string, 
/**
 * What they sign as.
 */
role?: Seat, };

/**
 * Who is signed in, and what they may do.
 */
export type SignedIn = { 
/**
 * The account.
 */
id: AccountId, 
/**
 * Name to sign in with.
 */
name: string, 
/**
 * Name shown, in Arabic.
 */
displayAr: string, 
/**
 * Name shown, in French.
 */
displayFr: string, 
/**
 * Role.
 */
role: Role, 
/**
 * Rights that the role holds.
 */
rights: Array<Right>, };

/**
 * What the register is sorted by.
 */
export type SortKey = "register" | "organisation" | "domain" | "commune" | "places" | "amount" | "papers" | "phase" | "deposited" | "reviews";

/**
 * A ranked file with how far its reviewers are apart.
 */
export type SpreadFile = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * In the ranking, from 1.
 */
rank: number, 
/**
 * Of 100, two decimals.
 */
score: string, 
/**
 * On which side of the line.
 */
side: Side, 
/**
 * Submitted totals.
 */
reviews: Array<GivenTotal>, 
/**
 * Sample deviation of the totals, two decimals; null with fewer than two.
 */
deviation: string | null, 
/**
 * Highest less lowest total, two decimals; null with fewer than two.
 */
range: string | null, 
/**
 * Why it is to be discussed; empty where it is not.
 */
discuss: Array<Ground>, 
/**
 * The second opinion; null while no severity can be told.
 */
calibrated: CalibratedPlace | null, 
/**
 * People without whose reviews it would stand elsewhere.
 */
hangsOn: Array<HangsOn>, };

/**
 * Spread and second opinion on the ranking of a call.
 */
export type SpreadView = { 
/**
 * The call.
 */
call: CallId, 
/**
 * How a file's score comes of its reviews.
 */
aggregate: Aggregate, 
/**
 * Deviation from which a file is to be discussed, a decimal; null for none.
 */
discussDeviation: string | null, 
/**
 * Range from which a file is to be discussed, a decimal; null for none.
 */
discussRange: string | null, 
/**
 * Files a reviewer must share before their severity is told.
 */
sharedFiles: number, 
/**
 * Ranked files, in their order.
 */
files: Array<SpreadFile>, 
/**
 * Their reviewers.
 */
reviewers: Array<ReviewerSeverity>, 
/**
 * Groups of reviewers linked by shared files; none while no severity can be told.
 */
groups: number, 
/**
 * How far each weight may move; null where numbers grow too large to tell.
 */
weights: Array<WeightRoom> | null, 
/**
 * Whether all reviews give a mark on everything: then no change was overlooked. With "not applicable" or a
 * median of three a change that undoes itself within one point may be.
 */
weightsCertain: boolean, };

/**
 * A stretch of a file's way whose days are counted.
 */
export type Stage = "deposit-decision" | "decision-announcement" | "deposit-announcement";

/**
 * Where the line puts a file, and why.
 */
export type Standing = { 
/**
 * From 1.
 */
rank: number, 
/**
 * Mean or median of the submitted reviews with two decimals, for reading only.
 */
score: string, 
/**
 * The rule that set it below the row above; null where the score did.
 */
decidedBy: string | null, 
/**
 * What the line proposes.
 */
proposed: Outcome, 
/**
 * Why: `merit`, `kept`, `released`, what it did not fit (`quota`, `envelope`, `held`, `commune-places` …),
 * `pass-mark` or `floor`.
 */
reason: string, 
/**
 * A better file was refused by that limit already.
 */
behind: boolean, 
/**
 * The group for which the place it takes was kept.
 */
keptFor: Group | null, 
/**
 * Places of this row and those above that are in; on the reserve list, of all that are in and of the list
 * down to this row. Null for what does not pass.
 */
runningPlaces: number | null, 
/**
 * Amount likewise, centimes.
 */
runningAmount: Money | null, };

/**
 * How far a file came. Each step takes in all that come after it.
 */
export type Step = "deposited" | "admissible" | "scored" | "decided" | "accepted" | "agreed" | "started" | "completed";

/**
 * One step of a file's history.
 */
export type StepView = { 
/**
 * What was done.
 */
act: Act, 
/**
 * From.
 */
from: Phase, 
/**
 * To.
 */
to: Phase, 
/**
 * When, RFC 3339 UTC.
 */
at: string, 
/**
 * By whom, in Arabic.
 */
byAr: string, 
/**
 * By whom, in French.
 */
byFr: string, 
/**
 * Coded reason.
 */
reason: string | null, 
/**
 * Reason in Arabic.
 */
reasonAr: string, 
/**
 * Reason in French.
 */
reasonFr: string, 
/**
 * Reason in English.
 */
reasonEn: string, 
/**
 * Free text.
 */
note: string, 
/**
 * Day on which it happened.
 */
happenedOn: string | null, 
/**
 * Day until which something is awaited.
 */
dueOn: string | null, };

/**
 * How much speaks for two bodies being one.
 */
export type Strength = "certain" | "likely" | "possible";

/**
 * Names a review and the version seen.
 */
export type SubmitReview = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Version seen.
 */
version: number, };

/**
 * How long the summary is.
 */
export type SummaryForm = "full" | "one-page";

/**
 * What a project costs, who bears it, in figures and in words.
 */
export type Sums = { 
/**
 * The whole cost in words.
 */
totalWords: AmountWords, 
/**
 * What is asked, in words.
 */
askedWords: AmountWords, 
/**
 * Cost of the whole project.
 */
total: Money, 
/**
 * Of which the applicant bears.
 */
ownShare: Money, 
/**
 * Of which is asked: the rest.
 */
asked: Money, };

/**
 * A review in the table.
 */
export type TableRow = { 
/**
 * The review.
 */
id: ReviewId, 
/**
 * Version to send with an entry.
 */
version: number, 
/**
 * Code that stands on its paper.
 */
code: string, 
/**
 * Its file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Title in Arabic.
 */
titleAr: string, 
/**
 * Title in French.
 */
titleFr: string, 
/**
 * Organisation in Arabic; empty where it is hidden.
 */
organisationAr: string, 
/**
 * Organisation in French; empty where it is hidden.
 */
organisationFr: string, 
/**
 * How far it is.
 */
state: ReviewState, 
/**
 * The criteria that it holds.
 */
held: Array<CriterionId>, 
/**
 * Whether the person who asks or its reviewer is concerned by the file: nothing of it is told or entered.
 */
conflicted: boolean, 
/**
 * Marks that stand.
 */
marks: Array<MarkView>, 
/**
 * Code that says why nothing may be entered now; null when it may.
 */
hindrance: string | null, };

/**
 * A member who kept out of a file sits on it after all.
 */
export type TakeBackRecusal = { 
/**
 * The session, not signed yet.
 */
session: SessionId, 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * The member's place.
 */
member: number, };

/**
 * Takes decisions in a session, all or none.
 */
export type TakeDecisions = { 
/**
 * The session, not signed yet.
 */
session: SessionId, 
/**
 * What is decided.
 */
verdicts: Array<Verdict>, };

/**
 * Takes what the line proposes for every file that is not decided yet, but for some.
 */
export type TakeLine = { 
/**
 * The session, not signed yet.
 */
session: SessionId, 
/**
 * Seal of the preview that was looked at.
 */
seal: string, 
/**
 * Coded reason for those under the pass mark; null means "score below the pass mark".
 */
rejectReason: string | null, 
/**
 * Files decided otherwise than the line proposes.
 */
except?: Array<Verdict>, };

/**
 * Work that waits.
 */
export type Task = { 
/**
 * Of what kind.
 */
kind: TaskKind, 
/**
 * How many files.
 */
count: number, };

/**
 * What kind of work waits.
 */
export type TaskKind = "to-check" | "awaiting-papers" | "overdue" | "to-assign" | "my-reviews" | "to-decide" | "to-announce" | "drafts";

/**
 * What was found to tie a person to an applicant.
 */
export type Tie = "belongs" | "same-card" | "same-phone" | "same-name" | "surname-address" | "shared-ice" | "shared-rib" | "shared-board";

/**
 * A file whose reviewers are so far apart that it is to be discussed.
 */
export type ToDiscuss = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Register number as printed.
 */
number: string, 
/**
 * Organisation in Arabic.
 */
organisationAr: string, 
/**
 * Organisation in French.
 */
organisationFr: string, 
/**
 * Sample deviation, two decimals.
 */
deviation: string, 
/**
 * Highest less lowest total, two decimals.
 */
range: string, 
/**
 * Why.
 */
grounds: Array<Ground>, };

/**
 * For which call; null means none yet.
 */
export type TodayQuery = { 
/**
 * The call.
 */
call: CallId | null, };

/**
 * The first page of the day.
 */
export type TodayView = { 
/**
 * What waits for the person who asks; kinds with nothing are left out.
 */
tasks: Array<Task>, 
/**
 * The call's files by phase, phases without files left out.
 */
pipeline: Array<PhaseCount>, 
/**
 * Papers awaited, soonest first, at most ten.
 */
due: Array<DueFile>, 
/**
 * Files to be answered soon, or overdue, the most pressing first, at most ten.
 */
clocks: Array<ClockFile>, 
/**
 * Files with a register number.
 */
deposited: number, 
/**
 * Places they ask.
 */
placesAsked: number, 
/**
 * Places granted.
 */
placesGranted: number, 
/**
 * Quota of places.
 */
quota: number | null, 
/**
 * Amount they ask, centimes.
 */
amountAsked: Money, 
/**
 * Amount granted, centimes.
 */
amountGranted: Money, 
/**
 * Envelope, centimes.
 */
envelope: Money | null, 
/**
 * The latest entries of the log, newest first, at most eight.
 */
recent: Array<LogRow>, 
/**
 * Last verified backup, RFC 3339 UTC.
 */
lastBackup: string | null, 
/**
 * Applications of the call, organisations of the office: counts for the rail.
 */
organisations: number, 
/**
 * My reviews not submitted, for the rail.
 */
myReviews: number, };

/**
 * Who is in, added up.
 */
export type Totals = { 
/**
 * Files accepted.
 */
accepted: number, 
/**
 * Files on the reserve list.
 */
reserve: number, 
/**
 * Files that do not pass.
 */
rejected: number, 
/**
 * Places of those accepted.
 */
places: number, 
/**
 * Of which women.
 */
women: number, 
/**
 * Amount of those accepted, centimes.
 */
amount: Money, 
/**
 * Amount for one place, centimes, rounded half up; null without places.
 */
placeCost: Money | null, };

/**
 * Names a call and the version seen, to open, close or file it away.
 */
export type TurnCall = { 
/**
 * The call.
 */
id: CallId, 
/**
 * Version seen.
 */
version: number, };

/**
 * What undoing did.
 */
export type UndoneAssignment = { 
/**
 * Reviews withdrawn.
 */
withdrawn: number, 
/**
 * Files that are admissible again, nobody having them.
 */
back: number, 
/**
 * Reviews that stay since somebody began them.
 */
kept: Array<KeptReview>, };

/**
 * What a compared value is.
 */
export type Unit = "count" | "money";

/**
 * Takes a merge back.
 */
export type Unmerge = { 
/**
 * The record that was dropped.
 */
id: OrganisationId, };

/**
 * Whether a document serves today.
 */
export type Validity = "valid" | "expiring" | "expired";

/**
 * What is decided on one file; by consensus unless votes are given.
 */
export type Verdict = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Version seen.
 */
version: number, 
/**
 * Accepted, reserve, rejected.
 */
outcome: Outcome, 
/**
 * Coded reason, obligatory for a rejection.
 */
reason: string | null, 
/**
 * Free text; obligatory with the reason `other`.
 */
note: string, 
/**
 * Places granted; null means as asked. Only for an acceptance.
 */
places: number | null, 
/**
 * Amount granted, centimes; null means as asked. Only for an acceptance.
 */
amount: Money | null, 
/**
 * Votes by name.
 */
ballots?: Array<Cast>, 
/**
 * Votes without names.
 */
counted?: VotesCounted | null, 
/**
 * Why the order is departed from; obligatory where it is.
 */
departure?: string, 
/**
 * Coded reason for replacing the decision of the session that this one names.
 */
amendment?: string | null, };

/**
 * What verifying the chain found.
 */
export type Verified = { 
/**
 * Entries checked.
 */
entries: number, 
/**
 * Hash of the last one.
 */
head: string, 
/**
 * Number of the first entry that does not hold; null when all do.
 */
brokenAt: number | null, 
/**
 * Findings of the database's own checks; empty when there are none.
 */
findings: Array<string>, };

/**
 * Votes that were counted without names.
 */
export type VotesCounted = { 
/**
 * For what is proposed.
 */
for: number, 
/**
 * Against it.
 */
against: number, 
/**
 * Neither.
 */
abstentions: number, 
/**
 * The chair's vote, where it decides a tie.
 */
chair?: Ballot | null, };

/**
 * The rates in force on one day, and since when: what a sum was reckoned with.
 */
export type WageRates = { 
/**
 * Minimum wage of an hour (SMIG), dirhams.
 */
hour: string, 
/**
 * Hours of a month of work.
 */
monthHours: string, 
/**
 * Days of a month of work.
 */
monthDays: string, 
/**
 * The employer's share of social charges, percent of the wage.
 */
employer: string, 
/**
 * The first day of the hourly wage, `YYYY-MM-DD`; empty when unknown.
 */
since: string, 
/**
 * The text that set it, such as a decree's number, in Arabic; empty when unknown.
 */
sourceAr: string, 
/**
 * The text that set it, in French.
 */
sourceFr: string, };

/**
 * How files came to their reviewers.
 */
export type Way = "hand" | "automatic";

/**
 * The first change of the line as a weight moves one way.
 */
export type WeightChange = { 
/**
 * The weight at which it comes, a decimal.
 */
weight: string, 
/**
 * How far that is from the present weight, a decimal.
 */
by: string, 
/**
 * Files that get in.
 */
enter: Array<ApplicationId>, 
/**
 * Files that get out.
 */
leave: Array<ApplicationId>, };

/**
 * How far the weight of a criterion may move before the line changes, the others in proportion.
 */
export type WeightRoom = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * Its present weight, a decimal.
 */
weight: string, 
/**
 * Falling; null when the line stays as it is all the way.
 */
down: WeightChange | null, 
/**
 * Rising; null when the line stays as it is all the way.
 */
up: WeightChange | null, 
/**
 * In Arabic.
 */
nameAr: string, 
/**
 * In French.
 */
nameFr: string, 
/**
 * In English.
 */
nameEn: string, };

/**
 * What would be by other terms, beside what is.
 */
export type WhatIf = { 
/**
 * The terms in full.
 */
terms: LineTerms, 
/**
 * Where the line would stand.
 */
line: Line, 
/**
 * Who would be in, added up.
 */
totals: Totals, 
/**
 * Files that would enter, in their new order.
 */
enter: Array<ApplicationId>, 
/**
 * Files that would leave, in their present order.
 */
leave: Array<ApplicationId>, 
/**
 * Files whose rank would change.
 */
moved: number, 
/**
 * Every file in its new order.
 */
rows: Array<WhatIfRow>, };

/**
 * A file's row in what would be.
 */
export type WhatIfRow = { 
/**
 * The file.
 */
application: ApplicationId, 
/**
 * Where it stands by the call's own terms.
 */
rankNow: number, 
/**
 * What the line proposes by the call's own terms.
 */
proposedNow: Outcome, 
/**
 * From 1.
 */
rank: number, 
/**
 * Mean or median of the submitted reviews with two decimals, for reading only.
 */
score: string, 
/**
 * The rule that set it below the row above; null where the score did.
 */
decidedBy: string | null, 
/**
 * What the line proposes.
 */
proposed: Outcome, 
/**
 * Why: `merit`, `kept`, `released`, what it did not fit (`quota`, `envelope`, `held`, `commune-places` …),
 * `pass-mark` or `floor`.
 */
reason: string, 
/**
 * A better file was refused by that limit already.
 */
behind: boolean, 
/**
 * The group for which the place it takes was kept.
 */
keptFor: Group | null, 
/**
 * Places of this row and those above that are in; on the reserve list, of all that are in and of the list
 * down to this row. Null for what does not pass.
 */
runningPlaces: number | null, 
/**
 * Amount likewise, centimes.
 */
runningAmount: Money | null, };

/**
 * Names an account.
 */
export type WhichAccount = { 
/**
 * The account.
 */
id: AccountId, };

/**
 * Names a file.
 */
export type WhichApplication = { 
/**
 * The file.
 */
id: ApplicationId, };

/**
 * Names an act of giving files.
 */
export type WhichAssignment = { 
/**
 * The act.
 */
id: AssignmentId, };

/**
 * Names an attachment.
 */
export type WhichAttachment = { 
/**
 * The attachment.
 */
id: AttachmentId, };

/**
 * Names a call.
 */
export type WhichCall = { 
/**
 * The call.
 */
id: CallId, };

/**
 * Names a document.
 */
export type WhichDocument = { 
/**
 * The document.
 */
id: DocumentId, };

/**
 * Names an applicant.
 */
export type WhichOrganisation = { 
/**
 * The organisation.
 */
id: OrganisationId, };

/**
 * Two bodies.
 */
export type WhichPair = { 
/**
 * One.
 */
a: OrganisationId, 
/**
 * The other.
 */
b: OrganisationId, };

/**
 * Names a programme.
 */
export type WhichProgramme = { 
/**
 * The programme.
 */
id: ProgrammeId, };

/**
 * Names the call whose personal data are to be destroyed.
 */
export type WhichPurge = { 
/**
 * The call.
 */
call: CallId, };

/**
 * Names a review.
 */
export type WhichReview = { 
/**
 * The review.
 */
id: ReviewId, };

/**
 * Names a session.
 */
export type WhichSession = { 
/**
 * The session.
 */
id: SessionId, };

/**
 * Within what an organisation may deposit one file only.
 */
export type Within = "call" | "domain" | "lot";

/**
 * A list to write to disk.
 */
export type WriteList = { 
/**
 * The list.
 */
view: ListView, 
/**
 * As what.
 */
format: ListFormat, 
/**
 * In which language.
 */
language: Language, 
/**
 * Where; null writes into the data folder's `prints`.
 */
path: string | null, };

/**
 * A document to write to disk as PDF.
 */
export type WriteReport = { 
/**
 * Which document.
 */
name: Document, 
/**
 * In which language.
 */
language: Language, 
/**
 * Where; null writes into the data folder's `prints`.
 */
path: string | null, 
/**
 * The call (documents of a call).
 */
call: CallId | null, 
/**
 * The file (receipt, project sheet, papers, completion).
 */
application: ApplicationId | null, 
/**
 * The session (minutes, attendance sheet).
 */
session?: SessionId | null, 
/**
 * Calls (summary), an empty list being all that were opened; null: the one call.
 */
calls?: Array<CallId>, 
/**
 * Province of the works, HCP code (summary).
 */
province?: string | null, 
/**
 * How long (summary); without it with every table.
 */
form?: SummaryForm, 
/**
 * First day of deposit (register, summary); null from the first one on.
 */
from?: string | null, 
/**
 * Last day of deposit (register, summary); null up to the last one.
 */
to?: string | null, 
/**
 * One scenario (comparison); null is the call as it is.
 */
left?: ScenarioId | null, 
/**
 * The other scenario (comparison); null is the call as it is.
 */
right?: ScenarioId | null, 
/**
 * Kind of applicant (form); without it an association's.
 */
kind?: Kind, 
/**
 * Whose scoring sheets; null: of the person who asks.
 */
reviewer?: AccountId | null, 
/**
 * Scoring sheets of these reviews alone; none: of all that are not handed in.
 */
reviews?: Array<ReviewId>, };

/**
 * A reviewer's spreadsheet to write to disk.
 */
export type WriteReviewSheet = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Whose; null: of the person who asks.
 */
reviewer: AccountId | null, 
/**
 * Language of its headings.
 */
language: Language, 
/**
 * Where; null writes into the data folder's `prints`.
 */
path: string | null, };

/**
 * A template to write to disk.
 */
export type WriteTemplate = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Language of its headings.
 */
language: Language, 
/**
 * Where; null writes into the data folder's `prints`.
 */
path: string | null, };

/**
 * A list on disk.
 */
export type WrittenList = { 
/**
 * Where it stands.
 */
path: string, 
/**
 * Its rows.
 */
rows: number, 
/**
 * Files left out since the person who asks is concerned by them.
 */
leftOut: number, };

/**
 * A mark as it was written by hand; an empty one takes the mark out.
 */
export type WrittenMark = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * What is written: a value, a word for "not applicable", or nothing.
 */
written: string, 
/**
 * Comment; null leaves the one that stands.
 */
comment: string | null, };

/**
 * A PDF on disk.
 */
export type WrittenReport = { 
/**
 * Where it stands.
 */
path: string, 
/**
 * Its length in bytes.
 */
bytes: number, 
/**
 * Its pages.
 */
pages: number, };

/**
 * A spreadsheet on disk.
 */
export type WrittenSheet = { 
/**
 * Where it stands.
 */
path: string, 
/**
 * Its length in bytes.
 */
bytes: number, 
/**
 * Files in it.
 */
files: number, };

/**
 * A spreadsheet on disk.
 */
export type WrittenTemplate = { 
/**
 * Where it stands.
 */
path: string, 
/**
 * Its length in bytes.
 */
bytes: number, };

/** Every command: what it takes and what it gives. */
export interface Commands {
  "office.status": { args: Nothing; reply: OfficeStatus };
  "office.setUp": { args: SetUpOffice; reply: SignedIn };
  "office.edit": { args: EditOffice; reply: OfficeCard };
  "account.signIn": { args: Credentials; reply: SignedIn };
  "account.signOut": { args: Nothing; reply: null };
  "account.confirm": { args: Confirmation; reply: SignedIn };
  "office.deadlines": { args: Nothing; reply: Deadlines };
  "office.setDeadlines": { args: SetDeadlines; reply: Deadlines };
  "account.list": { args: Nothing; reply: Array<AccountCard> };
  "account.create": { args: NewAccount; reply: AccountCard };
  "account.edit": { args: EditAccount; reply: AccountCard };
  "account.person": { args: WhichAccount; reply: AccountPersonView };
  "account.describe": { args: AccountPerson; reply: AccountPersonView };
  "account.resetPassword": { args: ResetPassword; reply: null };
  "account.changePassword": { args: ChangePassword; reply: null };
  "today.show": { args: TodayQuery; reply: TodayView };
  "search.find": { args: FindQuery; reply: Array<Found> };
  "place.provinces": { args: Nothing; reply: Array<ProvinceCard> };
  "place.communes": { args: CommuneQuery; reply: Array<CommuneCard> };
  "organisation.page": { args: OrganisationQuery; reply: OrganisationPage };
  "organisation.show": { args: WhichOrganisation; reply: OrganisationView };
  "organisation.create": { args: Identity; reply: OrganisationView };
  "organisation.edit": { args: EditOrganisation; reply: OrganisationView };
  "organisation.documents": { args: WhichOrganisation; reply: Array<DocumentCard> };
  "organisation.papers": { args: Nothing; reply: Array<PaperChoice> };
  "organisation.addDocument": { args: AddDocument; reply: DocumentCard };
  "organisation.editDocument": { args: EditDocument; reply: DocumentCard };
  "organisation.removeDocument": { args: WhichDocument; reply: null };
  "organisation.mergePreview": { args: MergeQuery; reply: MergePreview };
  "organisation.merge": { args: MergeOrganisations; reply: OrganisationView };
  "organisation.unmerge": { args: Unmerge; reply: OrganisationView };
  "duplicate.candidates": { args: CandidateQuery; reply: Array<Candidate> };
  "duplicate.of": { args: CandidatesOf; reply: Array<Candidate> };
  "duplicate.list": { args: RadarQuery; reply: RadarPage };
  "duplicate.dismissed": { args: Nothing; reply: Array<Dismissed> };
  "duplicate.dismiss": { args: DismissPair; reply: null };
  "duplicate.restore": { args: WhichPair; reply: null };
  "application.page": { args: RegisterQuery; reply: RegisterPage };
  "application.show": { args: WhichApplication; reply: Dossier };
  "application.reckon": { args: ReckonApplication; reply: Reckoning };
  "application.draft": { args: DraftApplication; reply: Dossier };
  "application.edit": { args: EditApplication; reply: Dossier };
  "application.deposit": { args: DepositApplication; reply: DepositReceipt };
  "application.import": { args: ImportApplications; reply: ApplicationsReport };
  "application.move": { args: MoveApplication; reply: Dossier };
  "paper.mark": { args: MarkPapers; reply: Dossier };
  "eligibility.show": { args: OfApplication; reply: EligibilityCard };
  "eligibility.check": { args: CheckEligibility; reply: Array<EligibilityView> };
  "eligibility.override": { args: OverrideEligibility; reply: Dossier };
  "eligibility.restore": { args: RestoreEligibility; reply: Dossier };
  "exclusion.list": { args: ExclusionQuery; reply: Array<ExclusionView> };
  "exclusion.add": { args: AddExclusion; reply: ExclusionView };
  "exclusion.remove": { args: RemoveExclusion; reply: ExclusionView };
  "attachment.list": { args: AttachmentsOf; reply: Array<AttachmentCard> };
  "attachment.read": { args: WhichAttachment; reply: AttachmentContent };
  "attachment.save": { args: SaveAttachment; reply: SavedAttachment };
  "attachment.add": { args: AddAttachment; reply: AttachmentCard };
  "attachment.remove": { args: WhichAttachment; reply: Array<AttachmentCard> };
  "programme.list": { args: Nothing; reply: Array<ProgrammeCard> };
  "programme.show": { args: WhichProgramme; reply: ProgrammeView };
  "programme.check": { args: CheckRules; reply: Array<Fault> };
  "programme.create": { args: CreateProgramme; reply: ProgrammeView };
  "programme.edit": { args: EditProgramme; reply: ProgrammeView };
  "programme.archive": { args: ArchiveProgramme; reply: ProgrammeView };
  "programme.adopt": { args: AdoptProgramme; reply: ProgrammeView };
  "programme.export": { args: ExportProgrammes; reply: ExportedProgrammes };
  "programme.import": { args: ImportProgrammes; reply: ImportReport };
  "call.list": { args: Nothing; reply: Array<CallCard> };
  "call.show": { args: WhichCall; reply: CallView };
  "call.check": { args: CheckSetUp; reply: Array<CallCheck> };
  "call.grids": { args: WhichCall; reply: Array<GridVersion> };
  "call.compareGrids": { args: CompareGrids; reply: Array<GridDifference> };
  "call.template": { args: WriteTemplate; reply: WrittenTemplate };
  "call.create": { args: CreateCall; reply: CallView };
  "call.edit": { args: EditCall; reply: CallView };
  "call.open": { args: TurnCall; reply: CallView };
  "call.close": { args: TurnCall; reply: CallView };
  "call.archive": { args: TurnCall; reply: CallView };
  "reason.list": { args: Nothing; reply: Array<ReasonCard> };
  "reason.create": { args: ReasonTerms; reply: ReasonCard };
  "reason.edit": { args: EditReason; reply: ReasonCard };
  "reason.reorder": { args: ReorderReasons; reply: Array<ReasonCard> };
  "reason.retire": { args: RetireReason; reply: ReasonCard };
  "rate.list": { args: Nothing; reply: Array<RateCard> };
  "rate.save": { args: SaveRate; reply: RateCard };
  "rate.remove": { args: RemoveRate; reply: null };
  "holiday.list": { args: Nothing; reply: HolidayList };
  "holiday.save": { args: SaveHoliday; reply: HolidayCard };
  "holiday.remove": { args: RemoveHoliday; reply: null };
  "holiday.setWeekend": { args: SetWeekend; reply: null };
  "letter.list": { args: Nothing; reply: Array<LetterCard> };
  "letter.edit": { args: EditLetter; reply: LetterCard };
  "review.reviewers": { args: OfCall; reply: Array<ReviewerCard> };
  "review.mine": { args: OfCall; reply: Array<ReviewRow> };
  "review.page": { args: OfCall; reply: Array<ReviewRow> };
  "review.show": { args: WhichReview; reply: ReviewView };
  "review.assign": { args: AssignReviews; reply: Assigned };
  "review.unassign": { args: WhichReview; reply: null };
  "review.save": { args: SaveReview; reply: ReviewView };
  "review.submit": { args: SubmitReview; reply: ReviewView };
  "review.reopen": { args: ReopenReview; reply: ReviewView };
  "review.table": { args: ReviewsOf; reply: ReviewTable };
  "review.enter": { args: EnterReviews; reply: EntryReport };
  "review.sheet": { args: WriteReviewSheet; reply: WrittenSheet };
  "review.import": { args: ImportReviewSheet; reply: ReviewSheetReport };
  "assignment.show": { args: OfCall; reply: AssignmentView };
  "assignment.preview": { args: ShareOut; reply: SharePlan };
  "assignment.apply": { args: ApplyShareOut; reply: AssignmentCard };
  "assignment.undo": { args: WhichAssignment; reply: UndoneAssignment };
  "conflict.mine": { args: ConflictsOfCall; reply: Array<ConflictRow> };
  "conflict.list": { args: ConflictsOfCall; reply: Array<ConflictRow> };
  "conflict.of": { args: ConflictsOfFile; reply: Array<ConflictRow> };
  "conflict.declare": { args: DeclareConflict; reply: ConflictRow };
  "conflict.lift": { args: LiftConflict; reply: ConflictRow };
  "conflict.dismiss": { args: DismissConflict; reply: ConflictRow };
  "ranking.show": { args: OfCall; reply: RankingView };
  "ranking.whatIf": { args: AskWhatIf; reply: WhatIf };
  "scenario.list": { args: OfCall; reply: Array<ScenarioCard> };
  "scenario.compare": { args: CompareScenarios; reply: Comparison };
  "scenario.save": { args: SaveScenario; reply: ScenarioCard };
  "scenario.edit": { args: EditScenario; reply: ScenarioCard };
  "scenario.remove": { args: RemoveScenario; reply: null };
  "spread.show": { args: OfCall; reply: SpreadView };
  "spread.discuss": { args: OfCall; reply: Array<ToDiscuss> };
  "session.list": { args: OfCall; reply: Array<SessionCard> };
  "session.show": { args: WhichSession; reply: SessionCard };
  "session.convene": { args: ConveneSession; reply: SessionCard };
  "session.edit": { args: EditSession; reply: SessionCard };
  "session.files": { args: WhichSession; reply: Array<SessionFile> };
  "session.line": { args: WhichSession; reply: LinePreview };
  "session.recuse": { args: Recuse; reply: SessionCard };
  "session.unrecuse": { args: TakeBackRecusal; reply: SessionCard };
  "session.sign": { args: SignSession; reply: SessionCard };
  "decision.take": { args: TakeDecisions; reply: Counted };
  "decision.takeLine": { args: TakeLine; reply: Counted };
  "decision.announce": { args: AnnounceDecisions; reply: Counted };
  "decision.announcements": { args: OfCall; reply: Array<AnnouncementView> };
  "council.list": { args: WhichSession; reply: Array<ApprovalView> };
  "council.record": { args: RecordApproval; reply: Array<ApprovalView> };
  "council.need": { args: NeedApproval; reply: null };
  "letter.due": { args: OfCall; reply: Array<DueLetter> };
  "letter.issue": { args: IssueLetters; reply: Counted };
  "reserve.list": { args: OfCall; reply: ReserveView };
  "appeal.list": { args: AppealsOf; reply: Array<AppealView> };
  "appeal.lodge": { args: LodgeAppeal; reply: AppealView };
  "appeal.examine": { args: ExamineAppeal; reply: AppealView };
  "figures.show": { args: FiguresQuery; reply: FiguresView };
  "report.preview": { args: PreviewReport; reply: ReportPages };
  "report.write": { args: WriteReport; reply: WrittenReport };
  "list.write": { args: WriteList; reply: WrittenList };
  "log.page": { args: LogQuery; reply: LogPage };
  "log.verify": { args: Nothing; reply: Verified };
  "backup.state": { args: Nothing; reply: BackupState };
  "backup.write": { args: Nothing; reply: BackupCard };
  "privacy.notice": { args: Nothing; reply: PrivacyNotice };
  "privacy.state": { args: Nothing; reply: PrivacyState };
  "privacy.edit": { args: EditPrivacy; reply: PrivacyState };
  "privacy.retain": { args: RetainCall; reply: PrivacyState };
  "organisation.reveal": { args: RevealOrganisation; reply: Revealed };
  "person.find": { args: FindPerson; reply: Array<FoundPerson> };
  "person.collect": { args: CollectPerson; reply: PersonFile };
  "person.print": { args: PrintPerson; reply: WrittenReport };
  "person.export": { args: ExportPerson; reply: WrittenReport };
  "purge.preview": { args: WhichPurge; reply: PurgePreview };
  "purge.run": { args: RunPurge; reply: PurgeCard };
  "purge.list": { args: Nothing; reply: Array<PurgeCard> };
  "purge.print": { args: PrintMinutes; reply: WrittenReport };
}

/** The right that each command asks for. */
export const rightOf: Record<keyof Commands, Right> = {
  "office.status": "open",
  "office.setUp": "open",
  "office.edit": "administer",
  "account.signIn": "open",
  "account.signOut": "open",
  "account.confirm": "read",
  "office.deadlines": "read",
  "office.setDeadlines": "administer",
  "account.list": "read",
  "account.create": "administer",
  "account.edit": "administer",
  "account.person": "read",
  "account.describe": "administer",
  "account.resetPassword": "administer",
  "account.changePassword": "read",
  "today.show": "read",
  "search.find": "read",
  "place.provinces": "open",
  "place.communes": "open",
  "organisation.page": "read",
  "organisation.show": "read",
  "organisation.create": "deposit",
  "organisation.edit": "deposit",
  "organisation.documents": "read",
  "organisation.papers": "read",
  "organisation.addDocument": "deposit",
  "organisation.editDocument": "deposit",
  "organisation.removeDocument": "deposit",
  "organisation.mergePreview": "check-papers",
  "organisation.merge": "check-papers",
  "organisation.unmerge": "check-papers",
  "duplicate.candidates": "read",
  "duplicate.of": "read",
  "duplicate.list": "read",
  "duplicate.dismissed": "read",
  "duplicate.dismiss": "deposit",
  "duplicate.restore": "deposit",
  "application.page": "read",
  "application.show": "read",
  "application.reckon": "read",
  "application.draft": "deposit",
  "application.edit": "deposit",
  "application.deposit": "deposit",
  "application.import": "deposit",
  "application.move": "read",
  "paper.mark": "check-papers",
  "eligibility.show": "read",
  "eligibility.check": "deposit",
  "eligibility.override": "check-papers",
  "eligibility.restore": "check-papers",
  "exclusion.list": "read",
  "exclusion.add": "decide",
  "exclusion.remove": "decide",
  "attachment.list": "read",
  "attachment.read": "read",
  "attachment.save": "read",
  "attachment.add": "read",
  "attachment.remove": "read",
  "programme.list": "read",
  "programme.show": "read",
  "programme.check": "read",
  "programme.create": "edit-calls",
  "programme.edit": "edit-calls",
  "programme.archive": "edit-calls",
  "programme.adopt": "administer",
  "programme.export": "read",
  "programme.import": "administer",
  "call.list": "read",
  "call.show": "read",
  "call.check": "read",
  "call.grids": "read",
  "call.compareGrids": "read",
  "call.template": "report",
  "call.create": "edit-calls",
  "call.edit": "edit-calls",
  "call.open": "edit-calls",
  "call.close": "edit-calls",
  "call.archive": "edit-calls",
  "reason.list": "read",
  "reason.create": "administer",
  "reason.edit": "administer",
  "reason.reorder": "administer",
  "reason.retire": "administer",
  "rate.list": "read",
  "rate.save": "administer",
  "rate.remove": "administer",
  "holiday.list": "read",
  "holiday.save": "administer",
  "holiday.remove": "administer",
  "holiday.setWeekend": "administer",
  "letter.list": "read",
  "letter.edit": "administer",
  "review.reviewers": "read",
  "review.mine": "review",
  "review.page": "rank",
  "review.show": "read",
  "review.assign": "assign",
  "review.unassign": "assign",
  "review.save": "review",
  "review.submit": "review",
  "review.reopen": "read",
  "review.table": "read",
  "review.enter": "read",
  "review.sheet": "read",
  "review.import": "read",
  "assignment.show": "assign",
  "assignment.preview": "assign",
  "assignment.apply": "assign",
  "assignment.undo": "assign",
  "conflict.mine": "read",
  "conflict.list": "assign",
  "conflict.of": "assign",
  "conflict.declare": "read",
  "conflict.lift": "read",
  "conflict.dismiss": "decide",
  "ranking.show": "rank",
  "ranking.whatIf": "rank",
  "scenario.list": "rank",
  "scenario.compare": "rank",
  "scenario.save": "decide",
  "scenario.edit": "decide",
  "scenario.remove": "decide",
  "spread.show": "rank",
  "spread.discuss": "rank",
  "session.list": "read",
  "session.show": "read",
  "session.convene": "decide",
  "session.edit": "decide",
  "session.files": "rank",
  "session.line": "decide",
  "session.recuse": "decide",
  "session.unrecuse": "decide",
  "session.sign": "decide",
  "decision.take": "decide",
  "decision.takeLine": "decide",
  "decision.announce": "announce",
  "decision.announcements": "read",
  "council.list": "read",
  "council.record": "announce",
  "council.need": "edit-calls",
  "letter.due": "read",
  "letter.issue": "announce",
  "reserve.list": "rank",
  "appeal.list": "read",
  "appeal.lodge": "deposit",
  "appeal.examine": "decide",
  "figures.show": "report",
  "report.preview": "report",
  "report.write": "report",
  "list.write": "report",
  "log.page": "audit",
  "log.verify": "audit",
  "backup.state": "administer",
  "backup.write": "administer",
  "privacy.notice": "read",
  "privacy.state": "administer",
  "privacy.edit": "administer",
  "privacy.retain": "administer",
  "organisation.reveal": "see-personal",
  "person.find": "administer",
  "person.collect": "administer",
  "person.print": "administer",
  "person.export": "administer",
  "purge.preview": "administer",
  "purge.run": "administer",
  "purge.list": "administer",
  "purge.print": "administer",
};

/** Fields of an application: what a deposit must have (`either`: in one of the two languages), and the most characters. */
export const FORM: Record<string, { need: "must" | "either" | "free"; most: number | null }> = {
  "organisation.kind": { need: "must", most: null },
  "organisation.nameAr": { need: "either", most: 300 },
  "organisation.nameFr": { need: "either", most: 300 },
  "organisation.acronym": { need: "free", most: 60 },
  "organisation.commune": { need: "free", most: null },
  "organisation.addressAr": { need: "free", most: 300 },
  "organisation.addressFr": { need: "free", most: 300 },
  "organisation.founded": { need: "free", most: null },
  "organisation.registerNumber": { need: "free", most: 60 },
  "organisation.registerDate": { need: "free", most: null },
  "organisation.registerAuthority": { need: "free", most: 300 },
  "organisation.ice": { need: "free", most: null },
  "organisation.taxId": { need: "free", most: 60 },
  "organisation.cnss": { need: "free", most: null },
  "organisation.rib": { need: "free", most: null },
  "organisation.phone": { need: "free", most: null },
  "organisation.email": { need: "free", most: 120 },
  "organisation.mandateStart": { need: "free", most: null },
  "organisation.mandateEnd": { need: "free", most: null },
  "organisation.president.nameAr": { need: "free", most: 120 },
  "organisation.president.nameFr": { need: "free", most: 120 },
  "organisation.president.cin": { need: "free", most: null },
  "organisation.president.phone": { need: "free", most: null },
  "organisation.treasurer.nameAr": { need: "free", most: 120 },
  "organisation.treasurer.nameFr": { need: "free", most: 120 },
  "organisation.treasurer.cin": { need: "free", most: null },
  "organisation.treasurer.phone": { need: "free", most: null },
  "organisation.contact.nameAr": { need: "free", most: 120 },
  "organisation.contact.nameFr": { need: "free", most: 120 },
  "organisation.contact.cin": { need: "free", most: null },
  "organisation.contact.phone": { need: "free", most: null },
  "titleAr": { need: "either", most: 300 },
  "titleFr": { need: "either", most: 300 },
  "domain": { need: "must", most: null },
  "lot": { need: "free", most: null },
  "communes": { need: "must", most: null },
  "partner": { need: "free", most: 300 },
  "startsOn": { need: "free", most: null },
  "months": { need: "free", most: null },
  "summaryAr": { need: "free", most: 4000 },
  "summaryFr": { need: "free", most: 4000 },
  "objectivesAr": { need: "free", most: 4000 },
  "objectivesFr": { need: "free", most: 4000 },
  "places": { need: "must", most: null },
  "women": { need: "free", most: null },
  "youth": { need: "free", most: null },
  "rural": { need: "free", most: null },
  "disabled": { need: "free", most: null },
  "workDays": { need: "free", most: null },
  "amount": { need: "must", most: null },
  "ownShare": { need: "free", most: null },
};
