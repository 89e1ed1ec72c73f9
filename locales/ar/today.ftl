today-title = اليوم
today-deposit = إيداع ملف جديد
today-no-call = لا يوجد أي طلب عروض بعد
today-no-call-hint = ابدأ بإعداد طلب عروض: المجالات والوثائق وشبكة التنقيط جاهزة ويمكن تعديلها.
today-go-calls = إعداد طلب عروض
today-tasks = ما ينتظرك
today-nothing = لا شيء ينتظرك الآن.
today-task-to-check = ملفات للفحص
today-task-awaiting-papers = ملفات تنتظر وثائق
today-task-overdue = ملفات تجاوزت الأجل
today-task-to-assign = ملفات بدون مقيم
today-task-my-reviews = تقييمات للتقديم
today-task-to-decide = ملفات للبت
today-task-to-announce = قرارات للتبليغ
today-task-drafts = مسودات للإيداع
today-pipeline = مسار الملفات
today-no-files = لا توجد ملفات بعد.
today-call = طلب العروض بالأرقام
today-places-granted = المناصب الممنوحة
today-places-asked = المناصب المطلوبة
today-amount-granted = المبالغ الممنوحة
today-of = { $value } من { $limit }
today-asked = عدد الملفات المودعة: { $files } · المبلغ المطلوب: { $amount }
today-due = آجال استكمال الوثائق
today-no-due = لا توجد آجال جارية.
today-safety = سلامة المعطيات
today-last-backup = آخر نسخة احتياطية متحقق منها: { $at }.
today-no-backup = لا توجد نسخة احتياطية بعد.
today-go-backup = النسخ الاحتياطي
today-recent = آخر التغييرات
today-places =
    { $n ->
        [zero] بدون مناصب
        [one] منصب واحد
        [two] منصبان
        [few] { $n } مناصب
        [many] { $n } منصبا
       *[other] { $n } منصب
    }
