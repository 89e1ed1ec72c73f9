# بيان المعطيات الشخصية المسلم للمعني بالأمر، ومحضر الإتلاف

report-person-title = بيان بالمعطيات الشخصية
report-person-intro =
    { $count ->
        [one] يتضمن هذا البيان كل ما يحتفظ به المكتب عن المعني بالأمر، وهو مدون في سجل واحد.
        [two] يتضمن هذا البيان كل ما يحتفظ به المكتب عن المعني بالأمر، وهو مدون في سجلين.
        [few] يتضمن هذا البيان كل ما يحتفظ به المكتب عن المعني بالأمر، وهو مدون في { $count } سجلات.
       *[other] يتضمن هذا البيان كل ما يحتفظ به المكتب عن المعني بالأمر، وهو مدون في { $count } سجلا.
    }
report-person-rights = يحق للمعني بالأمر أن يطلب تصحيح هذه المعطيات أو التعرض على معالجتها لأسباب مشروعة، ويصحح المكتب ما كان منها غير صحيح داخل عشرة أيام وبدون مصاريف.
report-person-part-president = الرئيس أو المسير
report-person-part-vice-president = نائب الرئيس
report-person-part-secretary = الكاتب العام
report-person-part-vice-secretary = نائب الكاتب العام
report-person-part-treasurer = أمين المال
report-person-part-vice-treasurer = نائب أمين المال
report-person-part-adviser = مستشار
report-person-part-manager = المسير
report-person-part-member = عضو
report-person-part-contact = شخص الاتصال
report-person-noun-account = حساب في البرنامج
report-person-noun-member = عضوية في اجتماع اللجنة
report-person-field-nameAr = الاسم بالعربية
report-person-field-nameFr = الاسم بالحروف اللاتينية
report-person-field-cin = رقم البطاقة الوطنية
report-person-field-phone = الهاتف
report-person-field-role = الدور في البرنامج
report-person-field-createdAt = تاريخ إنشاء الحساب
report-person-field-seenAt = آخر دخول
report-person-field-acts = عدد العمليات المسجلة باسمه
report-person-field-capacity = الصفة
report-person-field-heldOn = تاريخ الاجتماع
report-person-files = الملفات التي استعملت فيها هذه المعطيات
report-person-acts = العمليات المسجلة على هذا السجل
report-person-column-at = التاريخ
report-person-column-act = العملية
report-person-column-by = من طرف

report-purge-title = محضر إتلاف المعطيات الشخصية
report-purge-intro = يشهد الموقعون أسفله أن المعطيات الشخصية المبينة بعده، والمتعلقة بطلب العروض المذكور أعلاه، قد تم إتلافها من قاعدة معطيات المكتب ولم يعد ممكنا استرجاعها منها.
report-purge-at = تاريخ الإتلاف
report-purge-by = قام بالإتلاف
report-purge-archived = تاريخ أرشفة طلب العروض
report-purge-months = مدة الاحتفاظ
report-purge-months-count =
    { $count ->
        [zero] بدون مدة
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرا
       *[other] { $count } شهر
    }
report-purge-reason = سند الإتلاف
report-purge-destroyed = ما تم إتلافه
report-purge-kind = نوع المعطيات
report-purge-count = العدد
report-purge-kind-persons = أشخاص مدونون باسمهم
report-purge-kind-cin = أرقام البطاقة الوطنية
report-purge-kind-phone = أرقام الهاتف
report-purge-kind-rib = أرقام الحسابات البنكية (RIB)
report-purge-kind-email = عناوين البريد الإلكتروني
report-purge-kind-notes = ملاحظات وتعليقات محررة
report-purge-kind-attachments = مرفقات
report-purge-kind-log-values = قيم شخصية كان سجل العمليات يحيل عليها
report-purge-nothing = لم تكن هناك معطيات شخصية.
report-purge-stays = ما بقي محفوظا
report-purge-stays-bodies = • أسماء الجمعيات والتعاونيات والمقاولات بصفتها أشخاصا اعتبارية.
report-purge-stays-files = • أرقام التسجيل وعناوين المشاريع والمناصب والمبالغ والإحصائيات.
report-purge-stays-decisions = • القرارات وأسبابها المرمزة ومحاضر اجتماعات اللجنة وأسماء أعضائها.
report-purge-stays-log = • سجل العمليات: بقيت قيوده وبصماتها، وسلسلته سليمة وقابلة للتحقق.
report-purge-law = تم الإتلاف تطبيقا للقانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي، مع مراعاة القانون رقم 69.99 المتعلق بالأرشيف: لا يتلف الأرشيف العام إلا وفق الجداول الزمنية المعتمدة لدى أرشيف المغرب.
report-purge-backup = تم أخذ نسخة احتياطية قبل الإتلاف: { $name }. تتضمن هذه النسخة، وكل نسخة أقدم منها، المعطيات المتلفة؛ وعلى المكتب أن يحذفها عند انتهاء الحاجة إليها.
report-purge-digest = بصمة ما تمت الموافقة على إتلافه

report-privacy-number = رقم التصريح أو الإذن لدى اللجنة الوطنية لمراقبة حماية المعطيات: { $cndp }.
