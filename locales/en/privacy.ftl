# Protection of personal data (law 09-08)

frame-privacy = Personal data
right-see-personal = See cards, accounts and phones whole
noun-privacy = personal data settings
noun-person = person

privacy-title = Protection of personal data
privacy-tab-state = Notice and retention
privacy-tab-person = A person’s request
privacy-tab-purge = Destruction

## The notice at the counter

privacy-notice-title = To be told to whoever deposits
privacy-notice = The personal data you give serve to run the calls for projects and nothing else, under law 09-08. You may see them, have them corrected, and object to their processing on legitimate grounds, by a request to this office.
privacy-number = Number of the declaration or authorisation at the CNDP: { $number }
privacy-number-declaration = Number of the declaration to the CNDP: { $number }
privacy-number-authorisation = Number of the CNDP’s authorisation: { $number }
privacy-number-on = of { $date }
privacy-no-number = The number of the declaration or authorisation at the CNDP is not entered yet.
privacy-no-number-where = The administrator enters it on the page “Personal data”.

## Settings

privacy-cndp = Declaration or authorisation
privacy-cndp-number = Number
privacy-cndp-kind = Kind
privacy-cndp-none = Not known yet
privacy-cndp-declaration = Prior declaration
privacy-cndp-authorisation = Prior authorisation
privacy-cndp-on = Date
privacy-cndp-about = A reminder, proposed, not official: a register that holds identity card numbers needs prior authorisation (art. 12), others a declaration.
privacy-text = Text of the notice
privacy-text-about = Left empty, the program’s own is used. It is read on the deposit screen.
privacy-months = Kept after filing away (months)
privacy-months-about = 60 months are proposed, not official. The office follows the schedule agreed with Archives du Maroc (law 69-99).
privacy-saved = Settings saved

privacy-calls = Retention by call
privacy-call = Call
privacy-kept-months = Months
privacy-kept-own = set for this call
privacy-archived-at = Filed away on
privacy-due-on = May be destroyed from
privacy-purged-at = Data destroyed on
privacy-not-archived = Not filed away yet
privacy-change-months = Change the time
privacy-change-months-title = How long the data of { $code } are kept
privacy-office-months = The office’s time
privacy-no-calls = No call yet

privacy-seen = Who saw values whole
privacy-seen-empty = Nobody asked to see values whole.
privacy-seen-day = Day
privacy-seen-by = By
privacy-seen-records = Organisations
privacy-seen-values = Values shown

## Showing values

privacy-reveal = Show numbers whole
privacy-hide = Hide numbers
privacy-reveal-about = Cards, accounts and phones are masked. Showing them is written to the log.
privacy-erased = destroyed

## The password again

privacy-confirm-title = Confirm who you are
privacy-confirm-about = This act asks for the password again; it then holds for five minutes.
privacy-confirm = Continue

## A person’s request

privacy-person-about = Anyone may ask for the data kept on them. Find the person, check who they are, then tick the records that are theirs: two people may bear one name.
privacy-person-text = Name, identity card or phone
privacy-person-find = Find
privacy-person-none = Nobody fits.
privacy-person-none-hint = Try a part of the name, in Arabic or French, or the whole card number.
privacy-person-found = Records found
privacy-person-name = Name
privacy-person-where = Written down as
privacy-person-record = Record
privacy-person-tick = Tick { $name }
privacy-person-collect = Put this person’s data together
privacy-person-choose-first = Tick their records first
privacy-person-print = Print the statement
privacy-person-export = Save as JSON
privacy-person-held = What the office keeps
privacy-person-files = Files concerned: { $n }
privacy-person-acts = Acts recorded: { $n }
privacy-person-entered = Entered on { $at } by { $by }
privacy-noun-board-member = Board member of an organisation
privacy-noun-account = Account in the program
privacy-noun-member = Committee member at a session

## Destruction

privacy-purge-about = A destruction cannot be undone. Names, numbers and remarks about people go; figures, statistics, decisions and names of organisations stay. Minutes are drawn up.
privacy-purge-law = Public archives are destroyed only by the schedule agreed with Archives du Maroc (law 69-99). Check it before going on.
privacy-purge-choose = Call
privacy-purge-step-preview = Preview
privacy-purge-step-reason = Ground and number
privacy-purge-step-password = Password
privacy-purge-step-minutes = Minutes
privacy-purge-destroyed = What will be destroyed
privacy-purge-nothing = This call has no personal data to destroy.
privacy-purge-kind = Kind of data
privacy-purge-count = Count
privacy-purge-kept = Organisations whose people stay
privacy-purge-kept-about = They have files in other calls whose time is not over.
privacy-purge-kept-for = Kept for
privacy-purge-organisation = Organisation
privacy-purge-going = Organisations concerned: { $n }
privacy-purge-files = Files that stay with their figures and decisions: { $n }
privacy-purge-backups = Backups in the folder: { $n }. A new one is made before the destruction. All of them hold these data until they are deleted.
privacy-purge-reason = Ground of the destruction
privacy-purge-reason-about = The decision or schedule it follows.
privacy-purge-number = Number of the minutes
privacy-purge-run = Destroy the data
privacy-purge-fill-first = Enter the ground and the number first
privacy-purge-sure = The personal data of call { $code } will be destroyed for good.
privacy-purge-done = The personal data of call { $code } are destroyed
privacy-purge-print = Print the minutes
privacy-purge-done-list = Past destructions
privacy-purge-again = Another call

## The log

log-account-confirm = Identity confirmed by password
log-organisation-reveal = Personal values shown whole
log-privacy-edit = Personal data settings changed
log-privacy-retain = Retention changed
log-person-find = Person looked for
log-person-collect = A person’s data put together
log-person-print = A person’s data printed
log-person-export = A person’s data saved as a file
log-purge-run = Personal data destroyed
