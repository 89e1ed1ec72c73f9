# The office's words: names of states, acts and roles, keyed by the program's stable words

## Where a file stands

phase-draft = Draft
phase-deposited = Deposited
phase-incomplete = Incomplete
phase-admissible = Admissible
phase-inadmissible = Inadmissible
phase-in-review = In review
phase-scored = Scored
phase-accepted = Accepted
phase-reserve = Reserve list
phase-rejected = Rejected
phase-withdrawn = Withdrawn
phase-cancelled = Cancelled
phase-agreed = Agreement signed
phase-in-progress = In progress
phase-suspended = Suspended
phase-terminated = Terminated
phase-completed = Completed
phase-closed = Closed

## What is done to a file: words of the buttons

act-deposit = Deposit the file
act-request-completion = Request completion
act-receive-completion = Register the completion
act-admit = Declare admissible
act-declare-inadmissible = Declare inadmissible
act-start-review = Start the review
act-conclude-review = Conclude the review
act-reopen-review = Reopen the review
act-accept = Accept the project
act-put-on-reserve = Put on the reserve list
act-reject = Reject the project
act-revise = Revise the decision
act-announce = Announce the decision
act-promote = Promote from the reserve list
act-lodge-appeal = Register an appeal
act-uphold-appeal = Uphold the appeal
act-dismiss-appeal = Dismiss the appeal
act-withdraw = Register the withdrawal
act-cancel-deposit = Cancel the deposit
act-sign-agreement = Sign the agreement
act-start-works = Start the works
act-suspend = Suspend the works
act-resume = Resume the works
act-terminate = Terminate the agreement
act-complete = Record the end of works
act-close = Close the file

## What was done to a file: words of the log

act-deposit-done = File deposited
act-request-completion-done = Completion requested
act-receive-completion-done = Completion received
act-admit-done = File declared admissible
act-declare-inadmissible-done = File declared inadmissible
act-start-review-done = Review started
act-conclude-review-done = Review concluded
act-reopen-review-done = Review reopened
act-accept-done = Project accepted
act-put-on-reserve-done = Project put on the reserve list
act-reject-done = Project rejected
act-revise-done = Decision put back under review
act-announce-done = Decision announced
act-promote-done = Project promoted from the reserve list
act-lodge-appeal-done = Appeal registered
act-uphold-appeal-done = Appeal upheld
act-dismiss-appeal-done = Appeal dismissed
act-withdraw-done = Withdrawal registered
act-cancel-deposit-done = Deposit cancelled
act-sign-agreement-done = Agreement signed
act-start-works-done = Works started
act-suspend-done = Works suspended
act-resume-done = Works resumed
act-terminate-done = Agreement terminated
act-complete-done = End of works recorded
act-close-done = File closed

## Roles

role-administrator = Administrator
role-head = Head of committee
role-officer = Deposit officer
role-reviewer = Reviewer
role-observer = Observer

## What each role does

office-role-administrator = Keeps accounts, settings and backups, and allows late deposits
office-role-head = Prepares calls, chairs sessions, decides and announces
office-role-officer = Registers files at the counter and checks their papers
office-role-reviewer = Scores the files assigned according to the grid
office-role-observer = Reads files and results without changing anything

## Rights

right-open = Use without signing in
right-read = Read files and lists
right-deposit = Enter organisations and deposit files
right-check-papers = Check papers and admissibility
right-edit-calls = Prepare, open and close calls
right-assign = Assign files to reviewers
right-enter-reviews = Enter reviews handed in on signed paper
right-review = Score assigned files
right-rank = See the ranking and all reviews
right-decide = Hold sessions and decide
right-announce = Announce decisions
right-follow = Follow agreements and works
right-report = Print and save documents
right-audit = Read the log
right-administer = Manage accounts, settings and backups

## Kinds of applicant

kind-association = Association
kind-cooperative = Cooperative
kind-enterprise = Enterprise

## Outcomes of a decision

outcome-accepted = Accepted
outcome-reserve = Reserve list
outcome-rejected = Rejected

## States of a paper

paper-state-missing = Missing
paper-state-received = Received
paper-state-valid = Valid
paper-state-expired = Expired
paper-state-refused = Refused

## Level of the office or committee

level-regional = Regional
level-prefectural = Prefectural
level-provincial = Provincial
level-communal = Communal
level-association = Association

## States of a call

call-state-draft = Draft
call-state-open = Open
call-state-closed = Closed
call-state-archived = Archived

## States of a review

review-state-assigned = Not started
review-state-draft = In progress
review-state-submitted = Submitted

## What sets equal files apart

tie-break-criterion = Higher score on a criterion
tie-break-women-share = Greater share of women
tie-break-cost-per-place = Lower cost per place
tie-break-earlier-deposit = Earlier deposit
tie-break-register-number = Register number

## Strands

strand-1 = Strand 1: temporary public works
strand-2 = Strand 2: lasting-inclusion support

## Nouns

noun-application = file
noun-organisation = organisation
noun-call = call for projects
noun-review = review
noun-session = session
noun-decision = decision
noun-account = account
noun-office = office
noun-backup = backup
noun-paper = paper
noun-programme = programme

## The log

audit-act-office-setUp = Office set up
audit-act-office-edit = Office changed
audit-act-account-create = Account created
audit-act-account-edit = Account changed
audit-act-account-signIn = Signed in
audit-act-account-signOut = Signed out
audit-act-account-signInFailed = Sign-in failed
audit-act-account-resetPassword = Password reset
audit-act-account-changePassword = Password changed
audit-act-organisation-create = Organisation entered
audit-act-organisation-edit = Organisation changed
audit-act-call-create = Call prepared
audit-act-call-edit = Call changed
audit-act-call-open = Call opened
audit-act-call-close = Call closed
audit-act-call-archive = Call archived
audit-act-application-draft = File drafted
audit-act-application-edit = File changed
audit-act-paper-mark = Paper checked
audit-act-review-assign = Reviewer assigned
audit-act-review-unassign = Reviewer removed
audit-act-review-save = Review saved
audit-act-review-submit = Review submitted
audit-act-session-convene = Session convened
audit-act-session-edit = Session changed
audit-act-session-sign = Minutes signed
audit-act-decision-take = Decision taken
audit-act-decision-announce = Decisions announced
audit-act-backup-write = Backup written
audit-act-demo-fill = Office filled with fictitious data
audit-act-application-deposit = { act-deposit-done }
audit-act-application-request-completion = { act-request-completion-done }
audit-act-application-receive-completion = { act-receive-completion-done }
audit-act-application-admit = { act-admit-done }
audit-act-application-declare-inadmissible = { act-declare-inadmissible-done }
audit-act-application-start-review = { act-start-review-done }
audit-act-application-conclude-review = { act-conclude-review-done }
audit-act-application-reopen-review = { act-reopen-review-done }
audit-act-application-accept = { act-accept-done }
audit-act-application-put-on-reserve = { act-put-on-reserve-done }
audit-act-application-reject = { act-reject-done }
audit-act-application-revise = { act-revise-done }
audit-act-application-announce = { act-announce-done }
audit-act-application-promote = { act-promote-done }
audit-act-application-lodge-appeal = { act-lodge-appeal-done }
audit-act-application-uphold-appeal = { act-uphold-appeal-done }
audit-act-application-dismiss-appeal = { act-dismiss-appeal-done }
audit-act-application-withdraw = { act-withdraw-done }
audit-act-application-cancel-deposit = { act-cancel-deposit-done }
audit-act-application-sign-agreement = { act-sign-agreement-done }
audit-act-application-start-works = { act-start-works-done }
audit-act-application-suspend = { act-suspend-done }
audit-act-application-resume = { act-resume-done }
audit-act-application-terminate = { act-terminate-done }
audit-act-application-complete = { act-complete-done }
audit-act-application-close = { act-close-done }

## Nouns, counted

nouns-application =
    { $n ->
        [0] no file
        [one] { $n } file
       *[other] { $n } files
    }
nouns-organisation =
    { $n ->
        [0] no organisation
        [one] { $n } organisation
       *[other] { $n } organisations
    }
nouns-call =
    { $n ->
        [0] no call
        [one] { $n } call
       *[other] { $n } calls
    }
nouns-review =
    { $n ->
        [0] no review
        [one] { $n } review
       *[other] { $n } reviews
    }
nouns-session =
    { $n ->
        [0] no session
        [one] { $n } session
       *[other] { $n } sessions
    }
nouns-decision =
    { $n ->
        [0] no decision
        [one] { $n } decision
       *[other] { $n } decisions
    }
nouns-account =
    { $n ->
        [0] no account
        [one] { $n } account
       *[other] { $n } accounts
    }
nouns-office =
    { $n ->
        [0] no office
        [one] { $n } office
       *[other] { $n } offices
    }
nouns-backup =
    { $n ->
        [0] no backup
        [one] { $n } backup
       *[other] { $n } backups
    }
nouns-paper =
    { $n ->
        [0] no paper
        [one] { $n } paper
       *[other] { $n } papers
    }
nouns-programme =
    { $n ->
        [0] no programme
        [one] { $n } programme
       *[other] { $n } programmes
    }

## Kinds of applicant, in the plural

kinds-association = Associations
kinds-cooperative = Cooperatives
kinds-enterprise = Enterprises

## The currency, and the door someone came through

currency = MAD
door-window = Window
door-terminal = Terminal

## Counts that lists speak of

count-applications =
    { $n ->
        [0] no file
        [one] { $n } file
       *[other] { $n } files
    }
count-organisations =
    { $n ->
        [0] no organisation
        [one] { $n } organisation
       *[other] { $n } organisations
    }
count-places =
    { $n ->
        [0] no place
        [one] { $n } place
       *[other] { $n } places
    }
count-papers =
    { $n ->
        [0] no paper
        [one] { $n } paper
       *[other] { $n } papers
    }
count-reviews =
    { $n ->
        [0] no review
        [one] { $n } review
       *[other] { $n } reviews
    }
count-days =
    { $n ->
        [0] less than a day
        [one] { $n } day
       *[other] { $n } days
    }
count-files-selected =
    { $n ->
        [0] no file selected
        [one] { $n } file selected
       *[other] { $n } files selected
    }

## Lines of the log: what was done, to a file or elsewhere

log-office-setUp = { audit-act-office-setUp }
log-office-edit = { audit-act-office-edit }
log-account-create = { audit-act-account-create }
log-account-edit = { audit-act-account-edit }
log-account-signIn = { audit-act-account-signIn }
log-account-signOut = { audit-act-account-signOut }
log-account-signInFailed = { audit-act-account-signInFailed }
log-account-resetPassword = { audit-act-account-resetPassword }
log-account-changePassword = { audit-act-account-changePassword }
log-organisation-create = { audit-act-organisation-create }
log-organisation-edit = { audit-act-organisation-edit }
log-application-draft = { audit-act-application-draft }
log-application-edit = { audit-act-application-edit }
log-call-create = { audit-act-call-create }
log-call-edit = { audit-act-call-edit }
log-call-open = { audit-act-call-open }
log-call-close = { audit-act-call-close }
log-call-archive = { audit-act-call-archive }
log-paper-mark = { audit-act-paper-mark }
log-review-assign = { audit-act-review-assign }
log-review-unassign = { audit-act-review-unassign }
log-review-save = { audit-act-review-save }
log-review-submit = { audit-act-review-submit }
log-session-convene = { audit-act-session-convene }
log-session-edit = { audit-act-session-edit }
log-session-sign = { audit-act-session-sign }
log-decision-take = { audit-act-decision-take }
log-decision-announce = { audit-act-decision-announce }
log-backup-write = { audit-act-backup-write }
log-demo-fill = { audit-act-demo-fill }
log-application-deposit = { act-deposit-done }
log-application-request-completion = { act-request-completion-done }
log-application-receive-completion = { act-receive-completion-done }
log-application-admit = { act-admit-done }
log-application-declare-inadmissible = { act-declare-inadmissible-done }
log-application-start-review = { act-start-review-done }
log-application-conclude-review = { act-conclude-review-done }
log-application-reopen-review = { act-reopen-review-done }
log-application-accept = { act-accept-done }
log-application-put-on-reserve = { act-put-on-reserve-done }
log-application-reject = { act-reject-done }
log-application-revise = { act-revise-done }
log-application-announce = { act-announce-done }
log-application-promote = { act-promote-done }
log-application-lodge-appeal = { act-lodge-appeal-done }
log-application-uphold-appeal = { act-uphold-appeal-done }
log-application-dismiss-appeal = { act-dismiss-appeal-done }
log-application-withdraw = { act-withdraw-done }
log-application-cancel-deposit = { act-cancel-deposit-done }
log-application-sign-agreement = { act-sign-agreement-done }
log-application-start-works = { act-start-works-done }
log-application-suspend = { act-suspend-done }
log-application-resume = { act-resume-done }
log-application-terminate = { act-terminate-done }
log-application-complete = { act-complete-done }
log-application-close = { act-close-done }
