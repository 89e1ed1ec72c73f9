kit-loading = جار التحميل
kit-close = إغلاق
kit-cancel = إلغاء
kit-choose = اختر…
kit-all = الكل
kit-filter = { $label }: { $chosen }
kit-nothing-found = لا نتيجة
kit-in-arabic = { $label } — بالعربية
kit-in-french = { $label } — بالفرنسية
kit-not-a-number = ليس عددا صحيحا
kit-not-an-amount = ليس مبلغا بالدرهم
kit-not-a-date = تاريخ غير صحيح؛ اكتب مثلا 23/11/2026
kit-not-a-moment = تاريخ أو ساعة غير صحيحة؛ اكتب مثلا 29/11/2026 16:30
kit-date-form = يوم/شهر/سنة
kit-moment-form = يوم/شهر/سنة ساعة:دقيقة
kit-faults =
    { $n ->
        [one] خانة واحدة تحتاج إلى تصحيح. لم يضع شيء مما كتبت.
        [two] خانتان تحتاجان إلى تصحيح. لم يضع شيء مما كتبت.
        [few] { $n } خانات تحتاج إلى تصحيح. لم يضع شيء مما كتبت.
       *[other] { $n } خانة تحتاج إلى تصحيح. لم يضع شيء مما كتبت.
    }
kit-selected = التحديد
kit-select-row = تحديد السطر
kit-parts = الأقسام
kit-select-all = تحديد كل الأسطر
kit-reason-first = اكتب السبب أولا
kit-dismiss = إخفاء
kit-step-done = تم
kit-step-current = الخطوة الحالية
kit-step-waiting = في الانتظار
kit-step-todo = لم يحن بعد
