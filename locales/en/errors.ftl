# What the program says when something cannot be done: what happened, what was kept, what to do

## The request and the program

error-request-malformed = The program did not understand this request; nothing changed. Try again; if it happens again, tell the administrator. Technical detail: { $detail }
error-internal = Something unexpected went wrong; your last request was not saved. Try again; if it happens again, restart the program and tell the administrator.
error-command-unknown = This version of the program does not know this operation; nothing changed. Check which version is installed.

## Signing in and rights

error-not-signed-in = You are not signed in, or no longer are. Nothing changed; sign in and do it again.
error-not-allowed = Your role does not allow this; nothing changed. Ask someone who has the right.
error-right-wanting = You lack the right “{ $right }”; nothing changed. Ask someone who has it.
error-sign-in-failed = Account name or password is wrong. Type them again, or ask the administrator for a new password.
error-sign-in-delayed =
    { $seconds ->
        [0] Too many failed attempts. Try again now.
        [one] Too many failed attempts. Wait { $seconds } second, then try again.
       *[other] Too many failed attempts. Wait { $seconds } seconds, then try again.
    }
error-password-too-short = Choose at least 12 characters, or four words.
error-wrong-password = The present password is wrong.
error-name-malformed = An account name has 2 to 40 characters: letters, digits, dot, dash, no space.
error-name-taken = Another account has this name; choose another.
error-last-administrator = This is the last administrator, and the office cannot do without one. Nothing changed; name another administrator first.

## The office

error-office-exists = This data folder already holds an office; nothing changed. Sign in to it, or choose an empty folder.
error-no-office = This data folder holds no office yet. Begin by setting one up.
error-demo-needs-empty = The demo office needs an empty data folder, and this one holds an office. Nothing changed; choose another folder.

## Records

error-not-found = The program cannot find what you asked for ({ $noun }). Refresh the list and choose from it.
error-stale = Someone else changed this record before you ({ $noun }). Their change is kept, yours is not; reload the record, then make yours again.
error-taken = This value is already recorded; nothing was saved. Choose another.

## At the fields

error-required = This is required.
error-too-long = The text is too long: { $most } characters at most.
error-control-character = This text holds invisible characters; type it again.
error-out-of-range = The number must be between { $least } and { $most }.
error-not-a-percentage = The value must be between 0 and 100.
error-amount-out-of-range = An amount is neither negative nor above 100 billion dirhams.
error-more-than-places = The number must be between 0 and { $places }, all the places asked for.
error-date-malformed = Not a date; write it like 23/11/2026.
error-moment-malformed = Not a date or hour; write the day like 29/11/2026 and the hour like 16:30.
error-end-before-start = The end must come after the beginning.
error-due-in-the-past = This day has passed; choose today or a later day.
error-ice-malformed = The ICE is wrong: check its fifteen digits.
error-ice-taken = Another organisation has this ICE; look for it before entering a new one.
error-rib-malformed = The RIB is wrong: check its twenty-four digits.
error-cin-malformed = The CIN is wrong: one to three letters, then digits, like JB123456.
error-cnss-malformed = The CNSS affiliation number has seven digits.
error-phone-malformed = Not a phone number; write it like 0612345678.
error-email-malformed = Not an e-mail address; write it like nom@exemple.ma.
error-province-unknown = Choose a prefecture or province from the list.
error-commune-unknown = Choose a commune from the list.
error-domain-unknown = This domain is not one of the call’s; choose from its list.
error-requirement-unknown = This paper is not asked for in this file.
error-organisation-or-new = Choose an organisation, or enter a new one.

## The call and its rules

error-code-malformed = The code has 20 characters at most: Latin letters, digits and dash, like A-2026.
error-code-taken = Another call has this code; choose another.
error-slug-repeated = The code of this line is empty, or stands twice in the list.
error-scale-unsound = The scale is unsound: the greatest value is above the least, and equal steps lead to it.
error-weights-not-100 = The weights of the criteria sum to { $sum }; they must sum to 100.
error-scale-empty = The greatest value of the scale must be above the least.
error-sections-not-100 = The shares of the sections sum to { $sum }; they must sum to 100.
error-section-unknown = Choose a section for this criterion: the grid has no such section.
error-section-empty = This section has no criterion. Add one, or remove the section.
error-section-informative = Every criterion of this section is informative only, so nothing of its share would count. Add one that counts, or remove the section.
error-section-weightless = Every criterion of this section weighs nothing, so nothing of its share would count.
error-sections-all-reserved = Every section is kept for a service. Leave at least one to all reviewers.
error-grid-informative = Every criterion is informative only, so no score can be worked out. At least one must count.
error-level-outside-scale = This limit lies outside the scale.
error-level-off-scale = This value is not on the criterion’s scale.
error-level-repeated = This value is explained twice.
error-floor-outside-scale = The floor lies outside the scale: it must be above the least value and not above the greatest.
error-floor-informative = An informative criterion eliminates nobody. Remove the floor, or let the criterion count.
error-tie-break-informative = This criterion is informative only; it cannot set files apart.
error-reviews-open = This person has reviews to hand in of a call where the service scores its own section. They must be handed in or taken back first.
error-group-repeated = This group stands twice.
error-places-or-share = Give a number of places or a share, not both.
error-reserved-over-100 = The reserved shares sum to { $sum } %; they cannot exceed 100 %.
error-tie-break-unknown = This tie-break is unknown, or its criterion was removed.
error-short-window = Deposits are open for { $days } days, fewer than the { $least } set for the call (proposed, not official). Give more time if you can.
error-no-quota = No quota is set: the program will not watch the places granted.
error-no-envelope = No budget is set: the program will not watch the amounts granted.
error-call-not-ready = The call is not ready, so it was not opened. Complete what the checklist shows, then open it.
error-call-state =
    This cannot be done while the call is “{ $state ->
        [draft] { call-state-draft }
        [open] { call-state-open }
        [closed] { call-state-closed }
        [archived] { call-state-archived }
       *[other] { $state }
    }”. Nothing changed.
error-call-not-editable = The call is archived and can no longer be edited; nothing changed.
error-rules-frozen = The call was opened and this part is settled: applicants prepared their files on it. Nothing was saved.

## The deposit

error-call-not-open = This call does not take deposits yet. The file was not deposited.
error-call-closed = This call no longer takes deposits. The file was not deposited; only an administrator may allow a late deposit, with a reason.
error-call-closed-at = Deposits closed on { $at }. The file was not deposited; only an administrator may allow a late deposit, with a reason.
error-late-needs-administrator = Only an administrator may allow a late deposit. The file was not deposited.
error-application-frozen = This file can no longer be edited at this stage, or not with your rights. Your change was not saved.

## Papers

error-papers-incomplete = Obligatory papers are missing or not valid. Check them, or request completion.
error-completion-asked-already = Completion was already requested for this file; it may be requested once only.
error-papers-frozen = The papers of this file have been checked and can no longer be changed. Nothing was saved.
error-refused-needs-note = Write why the paper is refused.

## Acts on a file

error-act-not-from-here = “{ $act }” is not possible for a file that is “{ $phase }”. Nothing changed; open the file again to see what is possible.
error-act-elsewhere = “{ $act }” is done on its own page, not here. Nothing changed.
error-reason-missing = Choose a reason from the list.
error-reason-unknown = This reason does not fit this act; choose from its list.
error-note-missing = You chose “other reason”; write it.
error-agreement-number-missing = Write the agreement number.
error-no-appeal = No appeal is being examined for this file.
error-appeal-open = An appeal is being examined for this file; settle it first.

## Reviewing

error-no-reviewer = No reviewer is assigned to this file; assign one first.
error-reviews-outstanding = Some reviews of this file have not been submitted yet.
error-not-a-reviewer = One of the accounts chosen is not a reviewer’s, or is no longer active. No file was assigned.
error-file-not-reviewable = One of the files chosen is neither admissible nor in review. No file was assigned; take it out of the selection, then try again.
error-review-not-yours = This review is not yours, or no longer open for scoring. Nothing was saved.
error-review-submitted = You have submitted this review; it can no longer be changed. Nothing was saved; the head of committee may reopen it.
error-review-started = The reviewer has begun to score this file; it cannot be taken back. Nothing changed.
error-score-off-scale = This score is not on the criterion’s scale.
error-score-missing = This criterion has no score yet.
error-names-hidden = This call hides applicants’ names from reviewers until the decision is announced, and what you asked for would reveal them. The file stays open under its title and number.
error-review-hidden = Others’ reviews stay hidden until you have submitted your own of this file.
error-review-closed = This file is no longer under review, so nothing can be marked. Nothing was kept.
error-review-not-submitted = This review is not submitted yet; there is nothing to reopen.
error-reopen-needs-head = Others’ reviews are open to you, or the file is fully scored: only the head of the committee may reopen yours. Nothing has changed.
error-reopen-decided = This file was decided or has left review; its reviews are not reopened. Nothing has changed.
error-paper-not-signed = Confirm that the paper signed by the reviewer is before you before entering their scores. Nothing was kept.
error-score-malformed = “{ $written }” is not a score: write a number, “N/A”, or leave it empty.
error-criterion-repeated = This criterion stands twice in the same review.
error-grid-changed = These scores were made for another version of the grid. Nothing was kept; print the paper or export the sheet again.
error-stale-review = This review changed after what you enter was prepared. Open it again and compare before saving.
error-entry-conflicted = The reviewer is concerned by file { $number }: nothing of it is entered for them.
error-sheet-not-xlsx = This file is not an Excel workbook (xlsx). Nothing was saved; save it in that format and try again.
error-sheet-macro = This file holds macros, which are not taken. Nothing was saved; save it as xlsx.
error-sheet-too-large = This workbook is larger than 25 MB. Nothing was saved.
error-sheet-too-much = This workbook holds more than is read: at most 50,000 rows and 256 columns. Nothing was saved.
error-sheet-unreadable = This workbook could not be read: it is incomplete, or asks for more memory or time than is given. Nothing was saved; export it again.
error-sheet-foreign = This workbook was not made by this program for this purpose. Nothing was saved; choose the right file.
error-sheet-other-call = This workbook was made for another call. Nothing was saved.
error-sheet-other-reviewer = This workbook was made for another reviewer. Nothing was saved.
error-sheet-columns = A column of the workbook is missing or stands twice, so its content cannot be trusted. Nothing was saved; export it again.
error-sheet-row-unknown = This row belongs to no file of the workbook.
error-sheet-row-repeated = This file stands twice in the workbook.
error-sheet-formula = This cell holds a formula; write the value itself.
error-sheet-cell-error = This cell holds a date, a true/false or an error, not what is expected there.
error-number-malformed = This number cannot be read: digits, and at most two decimals for an amount.
error-choice-unknown = This value is not in the column’s list; choose from it.
error-deposited-twice = This organisation has already deposited a project of this title in this call.
error-comment-missing = A low score: write why.
error-not-applicable-forbidden = “Not applicable” is not allowed for this criterion.
error-criterion-unknown = This criterion is not in the grid.
error-nothing-applies = No criterion applies, so no score can be worked out. Score at least one criterion; the review was not submitted.

## Sessions and decisions

error-session-not-open = A decision is taken or revised while the minutes of its session are not signed.
error-session-signed = The minutes are signed: the session and its decisions can no longer be changed. Nothing was saved; convene a new session if needed.
error-session-not-signed = The minutes of the session are not signed; sign them before announcing.
error-session-of-other-call = One of the files does not belong to the call of this session. No decision was recorded.
error-member-missing = No member is marked as present. The minutes were not signed; mark who attends first.
error-nothing-decided = Nothing was decided in this session. The minutes were not signed.
error-verdict-repeated = This file appears twice; no decision was recorded.
error-granted-more-than-asked = What is granted must stay within what the file asks for.
error-beyond-quota-or-envelope = This grants more than is left of the quota or the budget. No decision was recorded; grant less, or put the file on the reserve list.
error-quota-exceeded = The places granted exceed the quota.
error-envelope-exceeded = The amounts granted exceed the budget.
error-not-announced = The decision is not announced yet; announce it first.
error-announced-already = The decision was already announced.
error-nothing-to-announce = No decision waits to be announced. Only those of a session with signed minutes are.

## Printed documents

error-report-subject-missing = Choose the call or the file the document is about.
error-nothing-to-print = This file is not deposited, so it has no receipt.
error-report-failed = The document could not be made; your data are intact. Try again; if it happens again, tell the administrator. Technical detail: { $detail }
error-path-unusable = The document could not be saved there; your data are intact. Choose another folder, or close the document if it is open. Technical detail: { $detail }

## The data folder and its database

error-folder-locked = The data folder is already open in another window or program. Nothing was touched; close the other one, then try again.
error-folder-read-only = The data folder cannot be written to. Nothing was touched; check the folder’s permissions, or choose another.
error-unsafe-folder = The data folder is synchronised or on the network ({ $part }), where data may be damaged. Nothing was written; choose a folder on this computer’s own disk.
error-not-a-database = The file in this folder is not a database. It was not touched; choose another folder, or restore a backup.
error-foreign-database = The database in this folder belongs to another program. It was not touched; choose another folder.
error-newer-database = These data come from a newer version of the program (structure { $found }; this one knows { $known }). They were not touched; install the newer version.
error-database-damaged = The database is damaged. Write nothing more to it, keep a copy of the folder, then restore the last backup. Technical detail: { $detail }
error-database-setting = The database refused a setting that protects it ({ $name }), so it was not opened. Nothing was touched; tell the administrator.
error-database-failed = The database could not do this; nothing of it was saved. Try again; if it happens again, tell the administrator. Technical detail: { $detail }
error-disk-full = The disk is full; your last request was not saved, what came before was. Free some space, then try again.
error-disk-failed = The disk could not be read or written; your last request was not saved. Check the disk, then try again. Technical detail: { $detail }

## Backups

error-not-a-backup = This file is not a backup of this program. Your data are unchanged; choose another file.
error-backup-unsound = The backup is not sound, so it was not taken. The office’s data are unchanged; make it again or choose another. Technical detail: { $finding }

## The project’s budget and answers

error-too-many = Too many lines (at most { $most }). Remove or merge some, then save.
error-commune-repeated = The same commune stands twice. Remove one of them.
error-answered-twice = Two answers to the same criterion. Keep one.
error-quantity-malformed = The quantity cannot be read. Write a positive number, such as 12 or 2.5.
error-rates-missing = The table of rates has no minimum wage for that day. Correct the start, complete the table, or set the amount by hand.
error-override-needs-note = Amount set by hand: write why in the note.
error-own-share-above-amount = The own share cannot be negative or exceed the line’s amount.
## Personal data

error-masked-value = This value is partly masked: the dots cannot take its place. Show it whole or type it again; nothing was saved.
error-confirmation-needed = This act asks for the password again. Nothing changed.
error-call-not-archived = The call is not filed away yet: its data are not destroyed. Close it, then file it away first.
error-purge-too-early = The retention is not over: destruction is possible from { $day }. Nothing was destroyed.
error-purge-changed = The data changed since the preview. Nothing was destroyed; read the new preview, then try again.
error-purged-already = The personal data of this call were destroyed before.
error-purge-not-done = The personal data of this call were not destroyed: there are no minutes.
## Programmes and reference tables

error-import-too-large = This file is larger than { $megabytes } MB, which no file of rules ever is. Nothing was kept; choose another.
error-import-foreign = This is no file of rules exported by this program. Nothing was kept; choose another.
error-import-newer = This file was written by a newer version of the program (form { $found }, known here: { $known }). Nothing was kept; install the newer version.
error-import-broken = This file is incomplete or was altered after its export, and cannot be read. Nothing was kept; ask for a new copy. Technical detail: { $detail }
error-import-unreadable = This file could not be read from the disk. Nothing was kept; check where it is and try again. Technical detail: { $detail }
error-programme-archived = This programme is archived: it is not changed and no call starts from it. Nothing changed; take it back first or choose another.
error-act-unknown = The act “{ $act }” is unknown; choose from the list.
error-reason-last = The act “{ $act }” would be left without any reason, and it asks for one. Nothing was kept; give it another reason first.
error-order-incomplete = This order does not hold every reason once. Nothing was kept; refresh the list and order it again.
error-decimal-malformed = Write a number such as 17.92.
error-rate-out-of-range = The value must be above 0, at most { $most }, with four decimals at most.
error-rate-taken = There is a value from this date already; change it or choose another date.
error-rate-last = This is the last value of its kind, and wages are worked out with it. Nothing was removed; add another first, or change this one.
error-holiday-taken = This day is a holiday already; change it or choose another.
error-weekend-malformed = At least one day of the week must be worked.
error-letter-brace = The text holds a lone brace or a malformed field: a field is written like {"{"}number{"}"}.
error-letter-field-unknown = The field “{ $name }” is unknown in this letter; choose from its fields.
error-slug-malformed = The code of this record is malformed: small Latin letters, digits and dashes.
## Eligibility

error-eligibility-fails = The file cannot be admitted: a barring condition is not met. See the “Eligibility” tab, or declare it inadmissible.
error-eligibility-unclear = Some eligibility conditions are to be checked. Check them, then confirm.
error-eligibility-not-now = The result of a condition may be changed only in a deposited file whose admissibility is not decided.
error-rule-fails = Not met: { $eligibility-test }
error-rule-unclear = To be checked: { $eligibility-test }
error-rule-unknown = This condition is not one of the call’s.
error-rule-not-overridable = Papers are settled in their own tab, one by one.
error-verdict-not-givable = Choose a clear result: met, not met or not applicable.
error-nothing-overridden = The result worked out already stands.
error-excluded-already = This body is excluded already. Lift the exclusion in force first.
## Attachments

error-attachment-empty = This file is empty and was not attached. Check the scan and try again.
error-attachment-too-large = This file exceeds 25 MB, the most for one attachment; none of it was read. Scan at a lower resolution or in parts.
error-attachment-executable = This file is a program or runs commands, whatever its name, so it cannot be attached. Ask for the document as a PDF or a picture.
error-attachment-macro = This file holds, or may hold, macros, so it cannot be attached. Save it as PDF, or as docx or xlsx without macros.
error-attachment-not-pdf = This file is named as a PDF but is none, or it is cut short. Scan or copy it again in full.
error-attachment-kind = This format is not accepted. Attach a PDF, a picture (PNG, JPEG, WebP, TIFF), a docx or xlsx without macros, or plain text.
error-attachment-malformed = The file's content did not arrive whole. Choose it again.
error-attachment-path = The window reads no file by its path; choose it yourself with “Attach”.
error-attachment-twice = This content is attached here already as { $name }. It was not added again.
error-attachment-missing = The content of { $name } is missing from the data folder. Restore it from a backup with its files, or attach it again.
error-attachment-damaged = The content of { $name } changed on the disk and is no longer what was attached, so it is not shown. Restore it from a backup, or attach it again.

error-completion-needs-gap = No paper of this file is lacking or faulty; name at least one to complete.
error-completion-not-asked = Completion was not asked for this file, so there is no letter.
error-gap-repeated = This paper is named twice; keep one.
error-paper-expired = This date has passed, so the paper is no longer good. Correct the date or mark the paper as expired.
## Setting a call up: lots, territory, publication

error-ground-missing = The call is open: to change “{ $part }”, choose a reason.
error-ground-unfit = That reason does not fit a change of “{ $part }”; choose another.
error-lot-code-repeated = Another lot of the call bears this code.
error-lot-outside-territory = Communes of the lot outside the call’s territory: { $count }. Take them out or add them to the territory.
error-lots-over-quota = The lots add up to { $sum } places, more than the call’s quota of { $most }.
error-lots-under-quota = The lots add up to { $sum } of { $most } places: some are left without a lot.
error-lots-over-envelope = The lots add up to MAD { $sum }, more than the call’s budget of MAD { $most }.
error-lots-under-envelope = The lots add up to MAD { $sum } of { $most }: some is left without a lot.
error-domains-without-lot = Domains without a lot: { $count }. Their files will choose none.
error-lot-unknown = This lot is not one of the call’s; choose from its list.
error-lot-of-other-domain = This lot is of another domain; choose one of the same domain or leave it empty.
error-commune-elsewhere = Communes that are not of the call’s prefecture or province: { $count }.
error-cap-idle = This ceiling is above the call’s quota or budget and never bites.
error-caps-below-quota = Under this ceiling all domains together come to at most { $most } places: the quota cannot be used up.
error-published-after-opening = The day of publication is after the opening of deposits; check both.
error-not-published = The day of publication is not noted.
error-no-channel = No channel of publication: note where the notice appeared, with its proof.
error-channel-without-day = Note the day on which this channel carried the notice.
error-no-issuer = The issuing council is not named.
error-no-territory = No territory: the call takes projects from every commune of the Kingdom.
error-outside-territory = Communes of the works outside the call’s territory: { $count }.
error-outside-lot = Communes of the works outside the lot’s communes: { $count }.
error-cap-organisation-files = This organisation has { $value } files in the call; the ceiling is { $most }.
error-cap-organisation-places = This organisation asks { $value } places in the call; the ceiling is { $most }.
error-cap-organisation-amount = This organisation asks MAD { $value } in the call; the ceiling is MAD { $most }.
error-cap-commune-places = The file asks { $value } places; the ceiling of a commune is { $most }.
error-cap-commune-amount = The file asks MAD { $value }; the ceiling of a commune is MAD { $most }.
error-cap-domain-places = The file asks { $value } places; the ceiling of a domain is { $most }.
error-cap-domain-amount = The file asks MAD { $value }; the ceiling of a domain is MAD { $most }.
## Organisations and merging

error-post-held-once = This post has fields of its own and is not repeated here.
error-same-record = This is one and the same record; choose two.
error-merged-already = This record was merged into another already. Nothing has changed; open the one that stays.
error-both-in-call = Both have a file in the call “{ $call }”. Nothing was merged; confirm that you have seen it.
error-field-unknown = One of the chosen fields is unknown. Nothing was merged.
error-not-merged = This record was not merged; there is nothing to undo.
error-unmerge-edited-since = The record that stays was edited after merging: undoing would lose those edits. Nothing has changed.
error-unmerge-merged-on = The record that stays was itself merged into another; undo that first. Nothing has changed.

## Assignment and conflicts of interest

error-conflicted = You have a conflict of interest with file { $number }: you can neither open it, score it nor vote on it. If that is a mistake, ask the head of the committee.
error-reviewer-conflicted = One of the reviewers chosen has a conflict of interest with file { $number }. Nothing was assigned; choose someone else for that file.
error-reviewer-inactive = The account of one of the reviewers chosen is suspended. Nothing was assigned; choose someone else.
error-conflict-declared = A conflict of interest with this file is declared already.
error-conflict-lifted = This declaration was lifted before.
error-conflict-own = Nobody dismisses a conflict of their own. The head of the committee or the administrator does.
error-nothing-found = Nothing was found between this person and the file's applicant.
error-no-reviewers = There is no active reviewer. Add an account with the role “reviewer” on the accounts page.
error-more-than-reviewers = Only { $reviewers } reviewers are chosen; a file cannot have more than that.
error-nothing-to-assign = There is no file to assign: every admissible file has its reviewers, or none is admissible yet.
error-assignment-changed = Something changed since the preview (a file, a review or a declaration). Nothing was assigned; look at the preview again.
error-assignment-undone = This assignment was undone before.
error-assignment-of-calls = The files chosen belong to several calls. Nothing was assigned; go call by call.
error-reviewer-assigned = The file still has a reviewer.
error-reviews-complete = The file's reviews are complete.
error-session-not-named = A signed session decided this file; only a new session that names it can change its decision
error-session-before-closing = This day is before the call closes ({ $closes }); say why the session is held before it
error-session-not-held-yet = A session is not signed before the day it is held
error-hour-malformed = Write the hour like this: 09:30
error-convoked-after-session = The convocation is later than the session
error-member-repeated = This member stands twice in the list
error-chair-repeated = A session has one chair
error-members-in-use = A member who voted or was recused in this session is neither removed nor replaced
error-below-quorum = No quorum: at least { $least } members must sit, those recused not counted
error-decided-already = The session decided this file; take the decision back first
error-voter-unknown = There is no such member in the session
error-voter-absent = This member is absent and does not vote
error-voter-conflicted = This member is recused or in conflict on this file and does not vote
error-voted-twice = This member voted twice
error-votes-over-members = There are more votes than voters
error-no-votes = Nobody voted for or against
error-vote-tied = The votes are tied and the chair’s does not decide
error-vote-lost = The majority is against this proposal: it cannot be recorded
error-departure-unreasoned = This decision departs from the order: write why
error-line-changed = The proposals changed since the preview; look at them again
error-nothing-to-decide = No file awaits a decision
error-not-in-line = This file is not among what the line proposes
error-signer-unknown = The signer is not a member who is present
error-signer-role = The signer’s role is not the one of the session
error-council-needed = The council must approve the list before it is announced
error-council-refused = The council refused this list: it is not announced
error-council-amended = The council amended this list; hold a new session that names it, then record the approval
error-promotion-out-of-order = Next on the reserve list is file { $next }; to pass over it, write why
error-day-in-future = This day has not come yet
error-day-before-earlier = This day is before what it follows
error-appeal-examined = This appeal has been examined
error-scenario-name-taken = A scenario of this call already bears this name. Choose another.
error-scenario-unchanged = Nothing is changed: this scenario would be the present state.
error-list-too-long = This list is longer than one document holds ({ $most } rows at most). Filter it, or save it for Excel.
error-list-no-columns = There is no column to write. Show at least one column and try again.
