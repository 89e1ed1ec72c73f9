frame-name = أوراش
frame-rail = أقسام البرنامج
frame-office = المكتب
frame-today = اليوم
frame-calls = طلبات عروض المشاريع
frame-applications = الملفات
frame-reviews = التقييم
frame-ranking = الترتيب والقرار
frame-sessions = اللجنة والمحاضر
frame-organisations = الهيئات
frame-dashboard = لوحة القيادة
frame-reports = التقارير والطباعة
frame-programmes = البرامج
frame-tables = الجداول المرجعية
frame-backup = النسخ الاحتياطي
frame-accounts = الحسابات
frame-log = السجل
frame-settings = الإعدادات
frame-about = حول البرنامج
frame-account = الحساب
frame-change-password = تغيير كلمة السر
frame-sign-out = تسجيل الخروج
frame-no-call = لا يوجد طلب عروض بعد
frame-choose-call = اختيار طلب العروض
frame-countdown-over = انتهى الأجل
frame-countdown-minutes =
    { $n ->
        [one] يغلق بعد دقيقة
        [two] يغلق بعد دقيقتين
        [few] يغلق بعد { $n } دقائق
       *[other] يغلق بعد { $n } دقيقة
    }
frame-countdown-hours =
    { $n ->
        [one] يغلق بعد ساعة
        [two] يغلق بعد ساعتين
        [few] يغلق بعد { $n } ساعات
       *[other] يغلق بعد { $n } ساعة
    }
frame-countdown-days =
    { $n ->
        [one] يغلق بعد يوم
        [two] يغلق بعد يومين
        [few] يغلق بعد { $n } أيام
       *[other] يغلق بعد { $n } يوما
    }
frame-search = ابحث عن جمعية، ملف، رقم تسجيل…
frame-search-title = البحث والانتقال
frame-results = النتائج
frame-group-application = الملفات
frame-group-organisation = الهيئات
frame-group-call = طلبات العروض
frame-group-pages = الانتقال إلى
frame-language = اللغة
frame-lang-ar = العربية
frame-lang-fr = FR
frame-lang-en = EN
frame-demo = مكتب تجريبي: كل المعطيات هنا متخيلة ولا تخص أي شخص أو هيئة.
frame-broken = تعذر عرض هذه الصفحة
frame-broken-hint = ما تم تسجيله محفوظ على القرص. أعد فتح الصفحة للمتابعة.
frame-reload = إعادة الفتح
frame-trouble = تعذر فتح معطيات المكتب
frame-data-folder = مجلد المعطيات:
frame-retry = إعادة المحاولة
frame-save = حفظ
frame-present-password = كلمة السر الحالية
frame-new-password = كلمة السر الجديدة
frame-password-again = كلمة السر مرة ثانية
frame-password-rule = اثنا عشر حرفا على الأقل، أو أربع كلمات.
frame-passwords-differ = كلمتا السر غير متطابقتين
frame-password-changed = تم تغيير كلمة السر
frame-keys = مفاتيح الاختصار
frame-key-search = البحث والانتقال
frame-key-deposit = إيداع ملف جديد
frame-key-rail = الانتقال بين الأقسام
frame-key-grid = التنقل في الجدول
frame-key-open = فتح السطر
frame-key-select = تحديد السطر
frame-key-copy = نسخ الأسطر إلى جدول
frame-key-score = وضع النقطة
frame-key-submit = تقديم التقييم والانتقال إلى التالي
frame-key-help = هذه القائمة
frame-no-window = افتح أوراش من نافذته
frame-no-window-hint = هذه الصفحة لا تشتغل داخل متصفح. شغل برنامج أوراش من قائمة البرامج؛ لم يتغير أي شيء في المعطيات.
