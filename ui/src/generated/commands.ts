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
 * What a person does to a file.
 */
export type Act = "deposit" | "request-completion" | "receive-completion" | "admit" | "declare-inadmissible" | "start-review" | "conclude-review" | "reopen-review" | "accept" | "put-on-reserve" | "reject" | "revise" | "announce" | "promote" | "lodge-appeal" | "uphold-appeal" | "dismiss-appeal" | "withdraw" | "cancel-deposit" | "sign-agreement" | "start-works" | "suspend" | "resume" | "terminate" | "complete" | "close";

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
applications: Array<ApplicationId>, };

/**
 * A file deposited, or being prepared, for a call.
 */
export type ApplicationId = number;

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
started: number, };

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
 * Backups, newest first.
 */
backups: Array<BackupCard>, };

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
 * A criterion of a call's grid.
 */
export type CallCriterion = { 
/**
 * Its id in this call.
 */
id: CriterionId, 
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
 * Effective share of 100.
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
 * A mean below this eliminates the file.
 */
floor: string | null, 
/**
 * Whether "not applicable" may be chosen.
 */
allowsNa: boolean, 
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
 * A call for projects.
 */
export type CallId = number;

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
envelope: Money | null, };

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
 * Domains with their ids.
 */
domains: Array<CallDomain>, 
/**
 * Papers with their ids.
 */
requirements: Array<CallRequirement>, 
/**
 * Grid with its ids, in order.
 */
criteria: Array<CallCriterion>, 
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
envelope: Money | null, };

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
 * How heavy a check is.
 */
export type CheckWeight = "error" | "warning";

/**
 * Ready-made views of the register.
 */
export type Chip = "awaitingPapers" | "toCheck" | "inReview" | "notScoredByMe" | "toDecide" | "toAnnounce";

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
 * Convenes a session of a call.
 */
export type ConveneSession = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Day.
 */
heldOn: string, 
/**
 * Place in Arabic.
 */
placeAr: string, 
/**
 * Place in French.
 */
placeFr: string, 
/**
 * Members; at least one must be present before it is signed.
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
envelope: Money | null, };

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
 * One criterion of a grid. Weight is its effective share of 100; all numbers are exact decimals.
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
 * Effective share of 100.
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
 * A mean below this eliminates the file.
 */
floor: string | null, 
/**
 * Whether "not applicable" may be chosen.
 */
allowsNa: boolean, 
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
 * Mean of one criterion over a file's reviews.
 */
export type CriterionMean = { 
/**
 * Which criterion.
 */
criterion: CriterionId, 
/**
 * Mean with two decimals; null where it never applied.
 */
mean: string | null, 
/**
 * Points of 100 it adds on average, two decimals.
 */
points: string | null, };

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
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
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
 * Of which women.
 */
women: number, 
/**
 * Of which youth.
 */
youth: number, 
/**
 * Of which rural.
 */
rural: number, 
/**
 * Of which people with a disability.
 */
disabled: number, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * The applicant's own share, centimes.
 */
ownShare: Money, };

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
papersLacking: number, };

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
 * A document that can be printed.
 */
export type Document = "receipt" | "ranking" | "accepted" | "reserve" | "rejected" | "summary";

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
 * Its organisation, whole.
 */
organisation: OrganisationView, 
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
 * Works started on.
 */
startedOn: string | null, 
/**
 * Works completed on.
 */
completedOn: string | null, 
/**
 * Papers.
 */
papers: Array<PaperView>, 
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
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
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
 * Of which women.
 */
women: number, 
/**
 * Of which youth.
 */
youth: number, 
/**
 * Of which rural.
 */
rural: number, 
/**
 * Of which people with a disability.
 */
disabled: number, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * The applicant's own share, centimes.
 */
ownShare: Money, };

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
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
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
 * Of which women.
 */
women: number, 
/**
 * Of which youth.
 */
youth: number, 
/**
 * Of which rural.
 */
rural: number, 
/**
 * Of which people with a disability.
 */
disabled: number, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * The applicant's own share, centimes.
 */
ownShare: Money, };

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
dueOn: string, };

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
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
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
 * Of which women.
 */
women: number, 
/**
 * Of which youth.
 */
youth: number, 
/**
 * Of which rural.
 */
rural: number, 
/**
 * Of which people with a disability.
 */
disabled: number, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * The applicant's own share, centimes.
 */
ownShare: Money, };

/**
 * A change of a call being prepared; of an open one only title, closing moment, quota and envelope.
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
envelope: Money | null, };

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
 * Place in Arabic.
 */
placeAr: string, 
/**
 * Place in French.
 */
placeFr: string, 
/**
 * Members.
 */
members: Array<Member>, };

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
 * What kind of body applies; the checklist and the legal identity depend on it.
 */
export type Kind = "association" | "cooperative" | "enterprise";

/**
 * A language a text can be asked in. Arabic is the default and is written first.
 */
export type Language = "ar" | "fr" | "en";

/**
 * Level of the office or committee.
 */
export type Level = "regional" | "prefectural" | "provincial" | "communal" | "association";

/**
 * The line under the last proposed file.
 */
export type Line = { 
/**
 * Rank of the last file above it; 0 when none fits.
 */
after: number, 
/**
 * Why it stands there; null when every file fits.
 */
reason: LineReason | null, 
/**
 * Places proposed above it.
 */
places: number, 
/**
 * Amount proposed above it, centimes.
 */
amount: Money, 
/**
 * Places left of the quota; null without quota.
 */
placesLeft: number | null, 
/**
 * Amount left of the envelope, centimes; null without envelope.
 */
amountLeft: Money | null, };

/**
 * Why the line stands where it does.
 */
export type LineReason = "envelope" | "quota" | "pass-mark";

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
 * A member of the committee at a session.
 */
export type Member = { 
/**
 * Name as it is signed.
 */
name: string, 
/**
 * In what capacity: service, council, chair.
 */
capacity: string, 
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
 * Agreement number (`sign-agreement`).
 */
number: string | null, };

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
 * What a committee decided on a file.
 */
export type Outcome = "accepted" | "reserve" | "rejected";

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
 * Remark.
 */
note: string, };

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
 * The call (all documents but the receipt).
 */
call: CallId | null, 
/**
 * The file (receipt).
 */
application: ApplicationId | null, };

/**
 * A programme with the rules it proposes.
 */
export type ProgrammeCard = { 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * Stable word.
 */
slug: string, 
/**
 * Edition, for example `2`.
 */
edition: string, 
/**
 * Strand, `1`, `2` or empty.
 */
strand: string, 
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
 * False for what ships: proposed, not official.
 */
official: boolean, 
/**
 * What a call made from it starts with.
 */
rules: Rules, };

/**
 * A programme whose rules serve as a preset for calls.
 */
export type ProgrammeId = number;

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
 * Communes of the works, HCP codes, the main one first.
 */
communes: Array<string>, 
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
 * Of which women.
 */
women: number, 
/**
 * Of which youth.
 */
youth: number, 
/**
 * Of which rural.
 */
rural: number, 
/**
 * Of which people with a disability.
 */
disabled: number, 
/**
 * Work-days in all; 0 when not counted yet.
 */
workDays: number, 
/**
 * Amount asked, centimes.
 */
amount: Money, 
/**
 * The applicant's own share, centimes.
 */
ownShare: Money, };

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
 * `prefecture` or `province`.
 */
kind: string, 
/**
 * Region's name in Arabic.
 */
regionAr: string, 
/**
 * Region's name in French.
 */
regionFr: string, };

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
 * From 1.
 */
rank: number, 
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
 * Mean of the submitted reviews with two decimals, for reading only.
 */
score: string, 
/**
 * The same as an exact fraction, `1250/17`.
 */
exact: string, 
/**
 * Each submitted review's total with two decimals.
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
 * Means by criterion, in the grid's order.
 */
criteria: Array<CriterionMean>, 
/**
 * The rule that set it below the row above; null where the score did.
 */
decidedBy: string | null, 
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
 * Places of this row and all above.
 */
runningPlaces: number, 
/**
 * Amount of this row and all above, centimes.
 */
runningAmount: Money, 
/**
 * What the line proposes: accepted above it, reserve below, rejected under the pass mark.
 */
proposed: Outcome, 
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
announced: boolean, };

/**
 * The ranking of a call.
 */
export type RankingView = { 
/**
 * The call.
 */
call: CallId, 
/**
 * Quota of places.
 */
quota: number | null, 
/**
 * Envelope, centimes.
 */
envelope: Money | null, 
/**
 * Pass mark, a decimal.
 */
passMark: string, 
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
 * Where the line stands.
 */
line: Line, 
/**
 * The files in order.
 */
rows: Array<RankingRow>, };

/**
 * Why two bodies may be one.
 */
export type Reason = "ice" | "rib" | "register" | "same-name" | "near-name" | "sound" | "acronym" | "person" | "person-phone" | "phone" | "commune";

/**
 * A coded reason.
 */
export type ReasonCard = { 
/**
 * Stable word.
 */
slug: string, 
/**
 * Acts for which it may be given.
 */
uses: Array<string>, 
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
 * An association's receipt: given at once, or within sixty days (dahir 1-58-376, article 5).
 */
export type Receipt = "provisional" | "final";

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
dueOn: string | null, };

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
 * Criteria in the grid.
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
submittedAt: string | null, };

/**
 * How far a reviewer has come with a file.
 */
export type ReviewState = "assigned" | "draft" | "submitted";

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
 * The grid, in order.
 */
criteria: Array<CallCriterion>, 
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
 * What a command or an act asks of the person who calls it.
 */
export type Right = "open" | "read" | "deposit" | "check-papers" | "edit-calls" | "assign" | "review" | "rank" | "decide" | "announce" | "follow" | "report" | "audit" | "administer";

/**
 * What a person is in the office.
 */
export type Role = "administrator" | "head" | "officer" | "reviewer" | "observer";

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
 * Months that a board's mandate must still run.
 */
mandateMonths: number, 
/**
 * Years that must have passed since founding.
 */
foundedYears: number, };

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
 * Day.
 */
heldOn: string, 
/**
 * Place in Arabic.
 */
placeAr: string, 
/**
 * Place in French.
 */
placeFr: string, 
/**
 * Members.
 */
members: Array<Member>, 
/**
 * When it was signed, RFC 3339 UTC; null while open.
 */
signedAt: string | null, 
/**
 * Digest of the decided list, once signed.
 */
digest: string | null, 
/**
 * Files accepted.
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
 * Decisions not announced yet.
 */
toAnnounce: number, };

/**
 * A committee's session.
 */
export type SessionId = number;

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
 * How a person is addressed; asked nowhere, noted where known.
 */
export type Sex = "woman" | "man";

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
version: number, };

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
export type SortKey = "register" | "organisation" | "domain" | "commune" | "places" | "amount" | "papers" | "phase" | "deposited";

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
 * What is decided on one file.
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
amount: Money | null, };

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
 * Names a file.
 */
export type WhichApplication = { 
/**
 * The file.
 */
id: ApplicationId, };

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
 * The call (all documents but the receipt).
 */
call: CallId | null, 
/**
 * The file (receipt).
 */
application: ApplicationId | null, };

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

/** Every command: what it takes and what it gives. */
export interface Commands {
  "office.status": { args: Nothing; reply: OfficeStatus };
  "office.setUp": { args: SetUpOffice; reply: SignedIn };
  "office.edit": { args: EditOffice; reply: OfficeCard };
  "account.signIn": { args: Credentials; reply: SignedIn };
  "account.signOut": { args: Nothing; reply: null };
  "account.list": { args: Nothing; reply: Array<AccountCard> };
  "account.create": { args: NewAccount; reply: AccountCard };
  "account.edit": { args: EditAccount; reply: AccountCard };
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
  "application.draft": { args: DraftApplication; reply: Dossier };
  "application.edit": { args: EditApplication; reply: Dossier };
  "application.deposit": { args: DepositApplication; reply: DepositReceipt };
  "application.move": { args: MoveApplication; reply: Dossier };
  "paper.mark": { args: MarkPapers; reply: Dossier };
  "programme.list": { args: Nothing; reply: Array<ProgrammeCard> };
  "reason.list": { args: Nothing; reply: Array<ReasonCard> };
  "call.list": { args: Nothing; reply: Array<CallCard> };
  "call.show": { args: WhichCall; reply: CallView };
  "call.create": { args: CreateCall; reply: CallView };
  "call.edit": { args: EditCall; reply: CallView };
  "call.open": { args: TurnCall; reply: CallView };
  "call.close": { args: TurnCall; reply: CallView };
  "call.archive": { args: TurnCall; reply: CallView };
  "review.reviewers": { args: OfCall; reply: Array<ReviewerCard> };
  "review.mine": { args: OfCall; reply: Array<ReviewRow> };
  "review.page": { args: OfCall; reply: Array<ReviewRow> };
  "review.show": { args: WhichReview; reply: ReviewView };
  "review.assign": { args: AssignReviews; reply: Assigned };
  "review.unassign": { args: WhichReview; reply: null };
  "review.save": { args: SaveReview; reply: ReviewView };
  "review.submit": { args: SubmitReview; reply: ReviewView };
  "ranking.show": { args: OfCall; reply: RankingView };
  "session.list": { args: OfCall; reply: Array<SessionCard> };
  "session.show": { args: WhichSession; reply: SessionCard };
  "session.convene": { args: ConveneSession; reply: SessionCard };
  "session.edit": { args: EditSession; reply: SessionCard };
  "session.sign": { args: SignSession; reply: SessionCard };
  "decision.take": { args: TakeDecisions; reply: Counted };
  "decision.announce": { args: AnnounceDecisions; reply: Counted };
  "report.preview": { args: PreviewReport; reply: ReportPages };
  "report.write": { args: WriteReport; reply: WrittenReport };
  "log.page": { args: LogQuery; reply: LogPage };
  "log.verify": { args: Nothing; reply: Verified };
  "backup.state": { args: Nothing; reply: BackupState };
  "backup.write": { args: Nothing; reply: BackupCard };
}

/** The right that each command asks for. */
export const rightOf: Record<keyof Commands, Right> = {
  "office.status": "open",
  "office.setUp": "open",
  "office.edit": "administer",
  "account.signIn": "open",
  "account.signOut": "open",
  "account.list": "read",
  "account.create": "administer",
  "account.edit": "administer",
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
  "application.draft": "deposit",
  "application.edit": "deposit",
  "application.deposit": "deposit",
  "application.move": "read",
  "paper.mark": "check-papers",
  "programme.list": "read",
  "reason.list": "read",
  "call.list": "read",
  "call.show": "read",
  "call.create": "edit-calls",
  "call.edit": "edit-calls",
  "call.open": "edit-calls",
  "call.close": "edit-calls",
  "call.archive": "edit-calls",
  "review.reviewers": "read",
  "review.mine": "review",
  "review.page": "rank",
  "review.show": "read",
  "review.assign": "assign",
  "review.unassign": "assign",
  "review.save": "review",
  "review.submit": "review",
  "ranking.show": "rank",
  "session.list": "read",
  "session.show": "read",
  "session.convene": "decide",
  "session.edit": "decide",
  "session.sign": "decide",
  "decision.take": "decide",
  "decision.announce": "announce",
  "report.preview": "report",
  "report.write": "report",
  "log.page": "audit",
  "log.verify": "audit",
  "backup.state": "administer",
  "backup.write": "administer",
};
