today-title = Today
today-deposit = New deposit
today-no-call = There is no call for projects yet
today-no-call-hint = Begin by preparing a call: domains, papers and grid are proposed and can be changed.
today-go-calls = Prepare a call
today-tasks = What waits for you
today-nothing = Nothing waits for you now.
today-task-to-check = files to check
today-task-awaiting-papers = files awaiting papers
today-task-overdue = files overdue
today-task-to-assign = files without reviewers
today-task-my-reviews = reviews to hand in
today-task-to-decide = files to decide
today-task-to-announce = decisions to announce
today-task-drafts = drafts to deposit
today-pipeline = Where the files stand
today-no-files = No files yet.
today-call = The call in figures
today-places-granted = Places granted
today-places-asked = Places asked
today-amount-granted = Amounts granted
today-of = { $value } of { $limit }
today-asked = Files deposited: { $files } · amount asked: { $amount }
today-due = Papers due
today-no-due = No deadlines running.
today-safety = Safety of the data
today-last-backup = Last verified backup: { $at }.
today-no-backup = No backup yet.
today-go-backup = Backups
today-recent = Latest changes
today-places =
    { $n ->
        [one] { $n } place
       *[other] { $n } places
    }
