frame-name = Awrach
frame-rail = Sections
frame-office = Office
frame-today = Today
frame-calls = Calls for projects
frame-applications = Applications
frame-reviews = Reviews
frame-ranking = Ranking and decision
frame-sessions = Committee and minutes
frame-organisations = Organisations
frame-dashboard = Dashboard
frame-reports = Reports and printing
frame-programmes = Programmes
frame-tables = Reference tables
frame-backup = Backups
frame-accounts = Accounts
frame-log = Log
frame-settings = Settings
frame-about = About
frame-account = Account
frame-change-password = Change password
frame-sign-out = Sign out
frame-no-call = No call yet
frame-choose-call = Choose the call
frame-countdown-over = Closing hour has passed
frame-countdown-minutes =
    { $n ->
        [one] closes in { $n } minute
       *[other] closes in { $n } minutes
    }
frame-countdown-hours =
    { $n ->
        [one] closes in { $n } hour
       *[other] closes in { $n } hours
    }
frame-countdown-days =
    { $n ->
        [one] closes in { $n } day
       *[other] closes in { $n } days
    }
frame-search = Find an organisation, a file, a number…
frame-search-title = Find and go
frame-results = Results
frame-group-application = Applications
frame-group-organisation = Organisations
frame-group-call = Calls
frame-group-pages = Go to
frame-language = Language
frame-lang-ar = العربية
frame-lang-fr = FR
frame-lang-en = EN
frame-demo = Demo office: all data here are fictitious and concern nobody.
frame-broken = This page could not be shown
frame-broken-hint = What was saved is on the disk. Reopen the page to go on.
frame-reload = Reopen
frame-trouble = The office’s data could not be opened
frame-data-folder = Data folder:
frame-retry = Try again
frame-save = Save
frame-present-password = Present password
frame-new-password = New password
frame-password-again = Password once more
frame-password-rule = At least twelve characters, or four words.
frame-passwords-differ = The two passwords differ
frame-password-changed = Password changed
frame-keys = Keyboard shortcuts
frame-key-search = Find and go
frame-key-deposit = New deposit
frame-key-rail = Go to a section
frame-key-grid = Move in the table
frame-key-open = Open the row
frame-key-select = Select the row
frame-key-copy = Copy rows to a spreadsheet
frame-key-score = Give the score
frame-key-submit = Hand the review in and go to the next
frame-key-help = This list
frame-no-window = Open Awrach in its own window
frame-no-window-hint = This page does not work in a browser. Start Awrach from the list of programs; nothing changed in the data.
