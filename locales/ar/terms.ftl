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
act-request-completion-done = طُلب استكمال الملف
act-receive-completion-done = سُجلت الوثائق الواردة
act-admit-done = قُبل الملف شكلا
act-declare-inadmissible-done = لم يُقبل الملف شكلا
act-start-review-done = أُحيل الملف على التقييم
act-conclude-review-done = انتهى التقييم
act-reopen-review-done = أُعيد فتح التقييم
act-accept-done = قُبل المشروع
act-put-on-reserve-done = أُدرج المشروع في لائحة الانتظار
act-reject-done = رُفض المشروع
act-revise-done = فُتح القرار للمراجعة
act-announce-done = بُلّغ القرار
act-promote-done = نُقل المشروع من لائحة الانتظار إلى المقبولين
act-lodge-appeal-done = سُجل تظلم
act-uphold-appeal-done = قُبل التظلم
act-dismiss-appeal-done = رُفض التظلم
act-withdraw-done = انسحب حامل المشروع
act-cancel-deposit-done = أُلغي الإيداع
act-sign-agreement-done = وُقعت الاتفاقية
act-start-works-done = انطلق الورش
act-suspend-done = تم توقيف الورش
act-resume-done = استؤنف الورش
act-terminate-done = فُسخت الاتفاقية
act-complete-done = انتهى الورش
act-close-done = أُقفل الملف

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
