# المرفقات والوثائق واستكمال الملف وسجل الإيداع

attachment-title = المرفقات
attachment-attach = إرفاق ملف…
attachment-attach-to = إرفاق: { $name }
attachment-hint = أو اسحب الملف إلى هنا، أو الصق صورة
attachment-none = لا مرفق
attachment-added = { $n ->
    [one] أُرفق الملف
    [two] أُرفق ملفان
    [few] أُرفقت { $n } ملفات
   *[other] أُرفق { $n } ملفا
  }
attachment-kind-pdf = وثيقة PDF
attachment-kind-png = صورة PNG
attachment-kind-jpeg = صورة JPEG
attachment-kind-webp = صورة WebP
attachment-kind-tiff = صورة TIFF
attachment-kind-docx = وثيقة docx
attachment-kind-xlsx = جدول xlsx
attachment-kind-text = نص
attachment-kilobytes = { $n } كيلو أوكتي
attachment-lost = المحتوى مفقود
attachment-view = عرض { $name }
attachment-remove = سحب المرفق
attachment-remove-named = سحب { $name }
attachment-remove-title = سحب هذا المرفق؟
attachment-remove-body = لن يظهر { $name } في الملف بعد الآن. يبقى محتواه محفوظا، وأثره في السجل.
attachment-removed = سُحب المرفق
attachment-save = حفظ نسخة…
attachment-saved = حُفظت نسخة في { $path }
attachment-smaller = تصغير
attachment-larger = تكبير
attachment-turn = تدوير
attachment-page = صفحة { $n } من { $total }
attachment-previous-page = الصفحة السابقة
attachment-next-page = الصفحة الموالية
attachment-no-view = لا تُعرض هذه الصيغة في النافذة
attachment-no-view-hint = احفظ نسخة منها وافتحها ببرنامجها.
attachment-pdf-broken = تعذر رسم هذه الوثيقة؛ احفظ نسخة منها وافتحها بقارئ آخر.
attachment-contents = { $n ->
    [0] لا مرفق بعد
    [one] مرفق واحد · { $size }
    [two] مرفقان · { $size }
    [few] { $n } مرفقات · { $size }
   *[other] { $n } مرفقا · { $size }
  }
attachment-contents-lost = { $n ->
    [one] محتوى مرفق واحد مفقود أو ناقص. استرجعه من نسخة تضم المرفقات.
    [two] محتوى مرفقين مفقود أو ناقص. استرجعه من نسخة تضم المرفقات.
    [few] محتوى { $n } مرفقات مفقود أو ناقص. استرجعه من نسخة تضم المرفقات.
   *[other] محتوى { $n } مرفقا مفقود أو ناقص. استرجعه من نسخة تضم المرفقات.
  }

paper-gap-missing = ناقصة
paper-gap-expired = منتهية الصلاحية
paper-gap-refused = غير مقبولة
paper-gap-illegible = غير مقروءة
paper-expires-on = صالحة إلى
paper-expires-on-of = تاريخ انتهاء صلاحية: { $name }
paper-attachments-of = مرفقات: { $name } ({ $n })
paper-sheet = ورقة المراقبة
paper-print-receipt = وصل الإيداع
paper-print-papers = ورقة مراقبة الوثائق
paper-print-completion = طلب الاستكمال
paper-print-in = { $document } — { $language }
paper-ask-title = ما يُطلب استكماله
paper-ask-hint = لا يُطلب الاستكمال إلا مرة واحدة: حدد كل ما ينقص.
paper-ask-this = طلب: { $name }
paper-gap = ما يعيب الوثيقة
paper-gap-of = ما يعيب: { $name }
paper-to-bring = المطلوب إحضاره
paper-to-bring-of = المطلوب إحضاره: { $name }
paper-none-asked = حدد وثيقة واحدة على الأقل
paper-receive-title = ما ورد من الوثائق المطلوبة
paper-receive-hint = ما لم يرد يبقى منتظرا، ويُبت في الملف على حالته.
paper-due-proposed = أجل مقترح: { $n ->
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $n } أيام عمل
   *[other] { $n } يوم عمل
  } (غير رسمي، يضبط في الإعدادات)
paper-completion = طلب الاستكمال
paper-completion-state = وردت { $received } من { $asked }
paper-completion-awaited = منتظرة
paper-completion-received = وردت يوم { $on }
paper-completion-letter = طباعة الرسالة
paper-clock = أجل البت
paper-clock-day = اليوم { $day } من { $limit }
paper-clock-stopped = متوقف منذ { $on } في انتظار الاستكمال
paper-clock-last = آخر يوم: { $on }
paper-clock-answered = انتهى يوم { $on }
paper-clock-over = انقضى الأجل
paper-clock-near = قارب الأجل على الانتهاء
paper-clock-about = أيام عمل؛ تنبيه يضبط في الإعدادات وليس حكما قانونيا
paper-due-left = { $n ->
    [0] اليوم آخر أجل
    [one] بقي يوم عمل واحد
    [two] بقي يوما عمل
    [few] بقيت { $n } أيام عمل
   *[other] بقي { $n } يوم عمل
  }
paper-due-over = انقضى الأجل
paper-clocks = ملفات يقترب أجل البت فيها
paper-deadlines = آجال المكتب
paper-deadlines-about = مقترحة وليست رسمية: يقضي القانون 55.19 بالرد داخل 60 يوما على الأكثر، وانطباقه على طلبات العروض محل نقاش. تُحسب بأيام العمل.
paper-answer-days = أيام العمل للبت في الملف
paper-completion-days = أيام العمل الممنوحة للاستكمال
paper-deadlines-save = حفظ الآجال
paper-deadlines-saved = حُفظت الآجال
reports-register = سجل الإيداع
reports-register-about = أرقام التسجيل ليوم أو مدة، والملغاة منها مشطوبة مع سببها.
reports-from = من يوم
reports-to = إلى يوم
reports-today = اليوم
reports-all-days = كل الأيام
applications-print-register = سجل اليوم
audit-act-attachment-add = إرفاق ملف
audit-act-attachment-remove = سحب مرفق
audit-act-paper-ask = تحديد الوثائق المطلوب استكمالها
audit-act-paper-receive = تسجيل ما ورد من الوثائق المطلوبة
audit-act-office-setDeadlines = ضبط آجال المكتب
