# Texts of printed documents, writing of numbers, dates and amounts

## Numbers and dates

format-money = { $amount }{"\u00A0"}MAD
format-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
format-date-long =
    { $day ->
       *[other] { $day } { $month } { $year }
    }
format-date-time = { $date } at { $time }
format-month-1 = January
format-month-2 = February
format-month-3 = March
format-month-4 = April
format-month-5 = May
format-month-6 = June
format-month-7 = July
format-month-8 = August
format-month-9 = September
format-month-10 = October
format-month-11 = November
format-month-12 = December
format-list-separator = {", "}
format-none = —

## What the documents share

report-kingdom = Kingdom of Morocco
report-fictitious = Trial copy: all data in it are fictitious
report-page = Page { $page } of { $pages }
report-number = No. { $number }
report-place-date = { $place }, { $date }
report-call = Call for projects: { $call }
report-call-reference = No. { $reference }
report-signer-chair = Chair of the committee
report-signer-rapporteur = Rapporteur of the committee
report-signer-head = Head of the office
report-signer-clerk = For the registry office
report-signer-depositor = Deposited by
report-signer-hint = Signature and stamp
report-privacy = Personal data in this file are processed only to manage calls for projects, under law no. 09-08 on the protection of individuals with regard to the processing of personal data (CNDP declaration or authorisation no. { $cndp }). The persons concerned may have access to their data, have them corrected and object to their processing on legitimate grounds, by request to this office.
report-privacy-unnumbered = Personal data in this file are processed only to manage calls for projects, under law no. 09-08 on the protection of individuals with regard to the processing of personal data. The persons concerned may have access to their data, have them corrected and object to their processing on legitimate grounds, by request to this office.

report-column-rank = Rank
report-column-order = Order
report-column-register = Register no.
report-column-organisation = Project carrier
report-column-project = Project title
report-column-commune = Commune
report-column-places-asked = Places asked
report-column-places-granted = Places granted
report-column-amount-asked = Amount asked (MAD)
report-column-amount-granted = Amount granted (MAD)
report-column-reason = Reason
report-total = Total

## Receipt

report-receipt-title = Deposit receipt
report-receipt-intro = The registry office certifies that the organisation named below has deposited its application file, registered as follows:
report-receipt-register = Register no.
report-receipt-deposited-at = Date and hour of deposit
report-receipt-call = Call for projects
report-receipt-organisation = Project carrier
report-receipt-kind = Kind of applicant
report-receipt-project = Project title
report-receipt-domain = Domain
report-receipt-communes = Places of work
report-receipt-places = Places asked
report-receipt-amount = Amount asked
report-receipt-papers-received = Papers handed in ({ $count })
report-receipt-papers-missing = Papers missing ({ $count })
report-receipt-complete = All papers asked for have been handed in.
report-receipt-nothing-received = No paper was handed in.
report-receipt-due = The missing papers are to be handed in by { $date }.
report-receipt-not-admission = This receipt proves the deposit and its date; it means neither that the file is admissible nor that the project is selected.

## Deposit register

report-column-deposited = Deposited
report-column-papers = Papers
report-column-remarks = Remarks
report-register-title = Deposit register
report-register-day = Day of { $date }
report-register-period = From { $from } to { $to }
report-register-since = From { $from } on
report-register-until = Up to { $to }
report-register-whole = Since deposits opened
report-register-empty = No file was deposited in this period.
report-register-cancelled = Deposit cancelled: { $reason }
report-register-late = Late deposit: { $reason }
report-register-withdrawn = File withdrawn: { $reason }
report-register-closed = This register is closed from no. { $first } to no. { $last }: numbers given { $files }, of which cancelled { $cancelled }, standing { $standing }.

## Completeness sheet

report-column-paper = Paper
report-column-obligatory = Obligatory
report-column-state = State
report-column-seen-on = Examined
report-column-expires-on = Good until
report-papers-title = Completeness sheet
report-papers-register = Register no.
report-papers-deposited = Date and time of deposit
report-papers-organisation = Applicant
report-papers-project = Project title
report-papers-obligatory = Yes
report-papers-optional = No
report-papers-asked = Completion asked
report-papers-count = Usable papers: { $usable } of { $asked }; obligatory papers lacking: { $lacking }.
report-papers-complete = The obligatory papers are complete.
report-papers-incomplete = The obligatory papers are not complete.
report-papers-phase = State of the file: { $phase }.
report-papers-reason = Reason of inadmissibility: { $reason }
report-papers-asked-on = Completion asked on { $date }.
report-papers-due-on = Last day to complete: { $date }.
report-papers-received-on = Papers received were registered on { $date }.

## Request for completion

report-column-gap = What is wrong
report-column-to-bring = To bring
report-gap-missing = Not received
report-gap-expired = Expired
report-gap-refused = Not accepted
report-gap-illegible = Illegible
report-completion-title = Request to complete an application
report-completion-to-association = To the president of the association
report-completion-to-cooperative = To the president of the cooperative
report-completion-to-enterprise = To the legal representative of the enterprise
report-completion-subject = Subject
report-completion-subject-line = Papers to complete the application
report-completion-project = Project
report-completion-register = Register no.
report-completion-deposited = Date and time of deposit
report-completion-greeting = Dear Madam or Sir,
report-completion-intro = The examination of your application named above shows that the following papers are lacking or cannot be used. Please bring them to this office:
report-completion-due = Last day to hand these papers in at the registry: { $date }.
report-completion-once = Completion is asked for once only; the time for an answer stands still meanwhile. Without the papers in time, the file is decided as it stands.

## Decision lists

report-list-title-accepted = List of accepted projects
report-list-title-reserve = Reserve list
report-list-title-rejected = List of rejected projects with reasons
report-list-session = Following the deliberations of the committee at its session no. { $number } of { $date }.
report-list-empty = No project stands on this list.
report-list-closed-accepted = This list is closed: files { $files }, places granted { $places }, total amount { $amount } ({ $words }).
report-list-closed-reserve = This list is closed in order of call: files { $files }, places asked { $places }, amount asked { $amount } ({ $words }).
report-list-closed-rejected = This list is closed: files { $files }.

## Ranking table

report-ranking-title = Ranking of projects
report-ranking-pass-mark = Pass mark: { $mark } out of 100
report-ranking-quota = Quota: { $places }
report-ranking-envelope = Budget: { $amount }
report-ranking-score = Score
report-ranking-reviews = Reviews
report-ranking-places = Places
report-ranking-amount = Amount (MAD)
report-ranking-running-places = Running places
report-ranking-running-amount = Running amount (MAD)
report-ranking-decided-by = Tie decided by
report-ranking-pass-line = Below this line the pass mark is not reached
report-ranking-criteria = Criteria
report-ranking-criterion-short = C{ $number }
report-ranking-criterion = C{ $number }: { $label } ({ $weight })
report-ranking-note = Files are ranked by their mean score before rounding; ties are decided by the call’s rules in their order, then by register number.
report-ranking-empty = No file has been scored.
report-tie-break-criterion = criterion score
report-tie-break-women-share = share of women
report-tie-break-cost-per-place = cost per place
report-tie-break-earlier-deposit = earlier deposit
report-tie-break-register-number = register no.

## Summary report

report-summary-title = Summary report
report-summary-headline = Headline figures
report-summary-deposited = files deposited
report-summary-admissible = admissible
report-summary-accepted = projects accepted
report-summary-reserve = on the reserve list
report-summary-rejected = projects rejected
report-summary-places = Places
report-summary-money = Amounts
report-summary-asked = Asked
report-summary-granted = Granted
report-summary-quota = Quota
report-summary-envelope = Budget
report-summary-used = Used: { $share }
report-summary-by-phase = Files by status
report-summary-phase = Status
report-summary-by-domain = By domain
report-summary-domain = Domain
report-summary-by-commune = By commune
report-summary-commune = Commune
report-summary-by-kind = By kind of applicant
report-summary-kind = Kind
report-summary-files = Files
report-summary-share = Share
report-summary-accepted-files = Accepted
report-summary-places-asked = Places asked
report-summary-places-granted = Places granted
report-summary-amount-granted = Amount granted (MAD)
report-summary-bar-places = Places: asked and granted
report-summary-people = Target groups
report-summary-people-group = Group
report-summary-women = Women
report-summary-youth = Youth
report-summary-rural = Rural areas
report-summary-disabled = Persons with a disability
report-summary-delays = Delays in days
report-summary-stage = Stage
report-summary-stage-deposit-decision = From deposit to decision
report-summary-stage-decision-announcement = From decision to announcement
report-summary-stage-deposit-announcement = From deposit to announcement
report-summary-shortest = Shortest
report-summary-median = Median
report-summary-longest = Longest
report-summary-reasons = Reasons for refusal
report-summary-reason = Reason
report-summary-nothing = No data.
report-summary-prepared = Prepared from the office’s registers as of { $date }.
