# Application form, blank grid, entry spreadsheet

form-title-association = Application form — association
form-title-cooperative = Application form — cooperative
form-title-enterprise = Application form — enterprise
form-closes = Deposits close: { $at }
form-territory = Territory: { $place }
form-office = For the registry office
form-note = Please write clearly. Fields marked with an asterisk (*) are obligatory. One digit or letter to a box.
form-either = obligatory in one of the two languages
form-main-commune = Main commune of the works:
form-section-organisation = Applicant
form-section-treasurer = Treasurer
form-section-contact = Contact person
form-section-project = Project
form-section-people = Places asked
form-section-money = Amounts
form-papers = Papers enclosed
form-papers-note = Tick each paper handed over. Papers marked with an asterisk (*) are obligatory.
form-declaration = Declaration
form-declaration-text = I declare that what this form and the papers enclosed state is true, and that I know the conditions of the call.
form-place = Done at ...................................., on ..... / ..... / ..........
form-signer-applicant = Legal representative of the applicant
form-signer-clerk = Registry office
form-registernumber = Number of the receipt or register
form-registerdate = Date of the receipt or registration
form-registerauthority = Authority or court

## Grid

form-grid-title = Scoring grid of a project
form-grid-register = Register number of the file
form-grid-organisation = Applicant
form-grid-project = Title of the project
form-grid-reviewer = Reviewer
form-grid-weight = Weight: { $weight }
form-grid-scale = from { $min } to { $max }, in steps of { $step }
form-grid-score = Score:
form-grid-na = Not applicable
form-grid-comment = Comment:
form-grid-comment-below = Obligatory for a score below { $below }.
form-grid-floor = A mean below { $floor } eliminates the file.
form-grid-total = Total of 100
form-grid-note = Total: for each criterion the weight times (score less the least) divided by (the greatest less the least), reckoned by the program without rounding. An empty box is not a zero: the grid stays incomplete.
form-grid-general = General comment
form-grid-conflict = I declare that nothing ties me to the applicant that could impair my impartiality.
form-grid-signature = Date and signature

## Spreadsheet

form-sheet-files = Files
form-sheet-help = How to fill in
form-commune-1 = Main commune of the works
form-commune-2 = Second commune
form-commune-3 = Third commune
form-choose = Choose from the list.
form-help-one = One row for each file in the sheet “Files”. Columns marked with an asterisk (*) are obligatory.
form-help-two = Delete neither a column nor the second row, which is hidden: the program knows the data by them.
form-help-three = Personal data (identity card, phone, bank identity) go to the office only.
form-help-column = Column
form-help-need = Obligatory
form-help-holds = What it holds
form-need-must = Yes
form-need-either = In one of the two languages
form-need-free = No
form-holds-text = Text of at most { $count } characters
form-holds-comb = Number or code of { $count } characters, without spaces
form-holds-count = Whole number
form-holds-money = Amount in dirhams, such as 12500.50
form-holds-day = Date, such as 23/11/2026
form-holds-partial-day = Date, such as 23/11/2026, or the year alone
form-holds-list = Chosen from the list
form-holds-commune = Chosen from the list, or the name of another commune
