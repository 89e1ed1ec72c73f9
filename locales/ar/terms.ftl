# كلمات المكتب: ما تسمى به الحالات والأعمال والأدوار، ومفاتيحها كلمات ثابتة في البرنامج

## مراحل الملف

phase-draft = مسودة
phase-deposited = مودع
phase-incomplete = ناقص الوثائق
phase-admissible = مقبول شكلا
phase-inadmissible = غير مقبول شكلا
phase-in-review = قيد التقييم
phase-scored = منقط
phase-accepted = مقبول
phase-reserve = لائحة الانتظار
phase-rejected = مرفوض
phase-withdrawn = منسحب
phase-cancelled = ملغى
phase-agreed = متعاقد معه
phase-in-progress = قيد الإنجاز
phase-suspended = متوقف
phase-terminated = مفسوخ
phase-completed = منجز
phase-closed = مقفل

## ما ينجز على الملف: كلمات الأزرار

act-deposit = إيداع الملف
act-request-completion = طلب استكمال الملف
act-receive-completion = تسجيل الوثائق الواردة
act-admit = القبول الشكلي للملف
act-declare-inadmissible = عدم القبول الشكلي
act-start-review = إحالة الملف على التقييم
act-conclude-review = إنهاء التقييم
act-reopen-review = إعادة فتح التقييم
act-accept = قبول المشروع
act-put-on-reserve = الإدراج في لائحة الانتظار
act-reject = رفض المشروع
act-revise = مراجعة القرار
act-announce = تبليغ القرار
act-promote = النقل من لائحة الانتظار إلى المقبولين
act-lodge-appeal = تسجيل تظلم
act-uphold-appeal = قبول التظلم
act-dismiss-appeal = رفض التظلم
act-withdraw = تسجيل الانسحاب
act-cancel-deposit = إلغاء الإيداع
act-sign-agreement = توقيع الاتفاقية
act-start-works = إعطاء انطلاقة الورش
act-suspend = توقيف الورش
act-resume = استئناف الورش
act-terminate = فسخ الاتفاقية
act-complete = تسجيل نهاية الورش
act-close = إقفال الملف

## ما أنجز على الملف: كلمات السجل

act-deposit-done = تم إيداع الملف
act-request-completion-done = تم طلب استكمال الملف
act-receive-completion-done = تم تسجيل الوثائق الواردة
act-admit-done = تم قبول الملف شكلا
act-declare-inadmissible-done = تم التصريح بعدم قبول الملف شكلا
act-start-review-done = تمت إحالة الملف على التقييم
act-conclude-review-done = تم إنهاء التقييم
act-reopen-review-done = تمت إعادة فتح التقييم
act-accept-done = تم قبول المشروع
act-put-on-reserve-done = تم إدراج المشروع في لائحة الانتظار
act-reject-done = تم رفض المشروع
act-revise-done = تم فتح القرار للمراجعة
act-announce-done = تم تبليغ القرار
act-promote-done = تم نقل المشروع من لائحة الانتظار إلى المقبولين
act-lodge-appeal-done = تم تسجيل تظلم
act-uphold-appeal-done = تم قبول التظلم
act-dismiss-appeal-done = تم رفض التظلم
act-withdraw-done = تم تسجيل الانسحاب
act-cancel-deposit-done = تم إلغاء الإيداع
act-sign-agreement-done = تم توقيع الاتفاقية
act-start-works-done = تم إعطاء انطلاقة الورش
act-suspend-done = تم توقيف الورش
act-resume-done = تم استئناف الورش
act-terminate-done = تم فسخ الاتفاقية
act-complete-done = تم تسجيل نهاية الورش
act-close-done = تم إقفال الملف

## الأدوار

role-administrator = مدير النظام
role-head = رئيس اللجنة
role-officer = عون الإيداع
role-reviewer = مقيّم
role-observer = ملاحظ

## ما يقوم به كل دور

office-role-administrator = يدبر الحسابات والإعدادات والنسخ الاحتياطية، ويأذن بالإيداع خارج الأجل
office-role-head = يهيئ طلبات العروض، ويسير اجتماعات اللجنة، ويتخذ القرارات ويبلغها
office-role-officer = يسجل الملفات في مكتب الضبط ويراقب وثائقها
office-role-reviewer = ينقط الملفات المسندة إليه حسب شبكة التنقيط
office-role-observer = يطلع على الملفات والنتائج دون أن يغير شيئا

## الصلاحيات

right-open = الاستعمال دون تسجيل الدخول
right-read = الاطلاع على الملفات واللوائح
right-deposit = تسجيل الهيئات وإيداع الملفات
right-check-papers = مراقبة الوثائق والقبول الشكلي
right-edit-calls = إعداد طلبات العروض وفتحها وإغلاقها
right-assign = إسناد الملفات إلى المقيّمين
right-enter-reviews = إدخال تقييمات الموقعين على الورق
right-review = تنقيط الملفات المسندة
right-rank = الاطلاع على الترتيب وعلى جميع التقييمات
right-decide = تسيير الاجتماعات واتخاذ القرارات
right-announce = تبليغ القرارات
right-follow = تتبع الاتفاقيات والأوراش
right-report = طباعة الوثائق وحفظها
right-audit = الاطلاع على سجل العمليات
right-administer = تدبير الحسابات والإعدادات والنسخ الاحتياطية

## أصناف حاملي المشاريع

kind-association = جمعية
kind-cooperative = تعاونية
kind-enterprise = مقاولة

## مآل القرار

outcome-accepted = مقبول
outcome-reserve = لائحة الانتظار
outcome-rejected = مرفوض

## حالة الوثيقة

paper-state-missing = ناقصة
paper-state-received = متوصل بها
paper-state-valid = صالحة
paper-state-expired = منتهية الصلاحية
paper-state-refused = مرفوضة

## مستوى المكتب أو اللجنة

level-regional = جهة
level-prefectural = عمالة
level-provincial = إقليم
level-communal = جماعة
level-association = جمعية

## حالة طلب العروض

call-state-draft = قيد الإعداد
call-state-open = مفتوح
call-state-closed = مغلق
call-state-archived = محفوظ في الأرشيف

## حالة التقييم

review-state-assigned = لم يبدأ بعد
review-state-draft = قيد التنقيط
review-state-submitted = مقدم

## ما يفصل بين ملفين متساويين

tie-break-criterion = أعلى نقطة في معيار
tie-break-women-share = أعلى نسبة للنساء
tie-break-cost-per-place = أقل كلفة للمنصب
tie-break-earlier-deposit = الإيداع الأسبق
tie-break-register-number = رقم التسجيل

## شقا البرنامج

strand-1 = الشق الأول: الأوراش العامة المؤقتة
strand-2 = الشق الثاني: أوراش دعم الإدماج المستدام

## الأسماء

noun-application = ملف
noun-organisation = هيئة
noun-call = طلب عروض مشاريع
noun-review = تقييم
noun-session = اجتماع
noun-decision = قرار
noun-account = حساب
noun-office = مكتب
noun-backup = نسخة احتياطية
noun-paper = وثيقة
noun-programme = برنامج

## سجل العمليات

audit-act-office-setUp = إحداث المكتب
audit-act-office-edit = تعديل بيانات المكتب
audit-act-account-create = إحداث حساب
audit-act-account-edit = تعديل حساب
audit-act-account-signIn = تسجيل الدخول
audit-act-account-signOut = تسجيل الخروج
audit-act-account-signInFailed = محاولة دخول فاشلة
audit-act-account-resetPassword = إعادة تعيين كلمة سر
audit-act-account-changePassword = تغيير كلمة السر
audit-act-organisation-create = تسجيل هيئة
audit-act-organisation-edit = تعديل بيانات هيئة
audit-act-call-create = إعداد طلب عروض
audit-act-call-edit = تعديل طلب عروض
audit-act-call-open = فتح طلب عروض
audit-act-call-close = إغلاق طلب عروض
audit-act-call-archive = حفظ طلب عروض في الأرشيف
audit-act-application-draft = إنشاء مسودة ملف
audit-act-application-edit = تعديل ملف
audit-act-paper-mark = مراقبة وثيقة
audit-act-review-assign = إسناد ملف إلى مقيّم
audit-act-review-unassign = سحب ملف من مقيّم
audit-act-review-save = حفظ مسودة تقييم
audit-act-review-submit = تقديم تقييم
audit-act-session-convene = الدعوة إلى اجتماع
audit-act-session-edit = تعديل بيانات اجتماع
audit-act-session-sign = توقيع محضر
audit-act-decision-take = اتخاذ قرار
audit-act-decision-announce = تبليغ قرارات
audit-act-backup-write = أخذ نسخة احتياطية
audit-act-demo-fill = ملء المكتب بمعطيات وهمية
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

## الأسماء معدودة

nouns-application =
    { $n ->
        [zero] لا ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $n } ملفات
        [many] { $n } ملفا
       *[other] { $n } ملف
    }
nouns-organisation =
    { $n ->
        [zero] لا هيئة
        [one] هيئة واحدة
        [two] هيئتان
        [few] { $n } هيئات
        [many] { $n } هيئة
       *[other] { $n } هيئة
    }
nouns-call =
    { $n ->
        [zero] لا طلب عروض
        [one] طلب عروض واحد
        [two] طلبا عروض
        [few] { $n } طلبات عروض
        [many] { $n } طلب عروض
       *[other] { $n } طلب عروض
    }
nouns-review =
    { $n ->
        [zero] لا تقييم
        [one] تقييم واحد
        [two] تقييمان
        [few] { $n } تقييمات
        [many] { $n } تقييما
       *[other] { $n } تقييم
    }
nouns-session =
    { $n ->
        [zero] لا اجتماع
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $n } اجتماعات
        [many] { $n } اجتماعا
       *[other] { $n } اجتماع
    }
nouns-decision =
    { $n ->
        [zero] لا قرار
        [one] قرار واحد
        [two] قراران
        [few] { $n } قرارات
        [many] { $n } قرارا
       *[other] { $n } قرار
    }
nouns-account =
    { $n ->
        [zero] لا حساب
        [one] حساب واحد
        [two] حسابان
        [few] { $n } حسابات
        [many] { $n } حسابا
       *[other] { $n } حساب
    }
nouns-office =
    { $n ->
        [zero] لا مكتب
        [one] مكتب واحد
        [two] مكتبان
        [few] { $n } مكاتب
        [many] { $n } مكتبا
       *[other] { $n } مكتب
    }
nouns-backup =
    { $n ->
        [zero] لا نسخة احتياطية
        [one] نسخة احتياطية واحدة
        [two] نسختان احتياطيتان
        [few] { $n } نسخ احتياطية
        [many] { $n } نسخة احتياطية
       *[other] { $n } نسخة احتياطية
    }
nouns-paper =
    { $n ->
        [zero] لا وثيقة
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $n } وثائق
        [many] { $n } وثيقة
       *[other] { $n } وثيقة
    }
nouns-programme =
    { $n ->
        [zero] لا برنامج
        [one] برنامج واحد
        [two] برنامجان
        [few] { $n } برامج
        [many] { $n } برنامجا
       *[other] { $n } برنامج
    }

## أصناف حاملي المشاريع، بالجمع

kinds-association = الجمعيات
kinds-cooperative = التعاونيات
kinds-enterprise = المقاولات

## العملة ومدخل العملية

currency = درهم
door-window = نافذة البرنامج
door-terminal = سطر الأوامر

## أعداد تذكر في اللوائح

count-applications =
    { $n ->
        [zero] لا ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $n } ملفات
        [many] { $n } ملفا
       *[other] { $n } ملف
    }
count-organisations =
    { $n ->
        [zero] لا هيئة
        [one] هيئة واحدة
        [two] هيئتان
        [few] { $n } هيئات
        [many] { $n } هيئة
       *[other] { $n } هيئة
    }
count-places =
    { $n ->
        [zero] لا منصب
        [one] منصب واحد
        [two] منصبان
        [few] { $n } مناصب
        [many] { $n } منصبا
       *[other] { $n } منصب
    }
count-papers =
    { $n ->
        [zero] لا وثيقة
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $n } وثائق
        [many] { $n } وثيقة
       *[other] { $n } وثيقة
    }
count-reviews =
    { $n ->
        [zero] لا تقييم
        [one] تقييم واحد
        [two] تقييمان
        [few] { $n } تقييمات
        [many] { $n } تقييما
       *[other] { $n } تقييم
    }
count-days =
    { $n ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
count-files-selected =
    { $n ->
        [zero] لا ملف محدد
        [one] ملف واحد محدد
        [two] ملفان محددان
        [few] { $n } ملفات محددة
        [many] { $n } ملفا محددا
       *[other] { $n } ملف محدد
    }

## سطور السجل: ما تم، سواء على الملف أو غيره

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
