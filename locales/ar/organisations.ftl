organisations-title = الهيئات
organisations-new = هيئة جديدة
organisations-find = بحث بالاسم أو الرقم أو الرئيس
organisations-empty = لا توجد هيئات
organisations-empty-hint = تضاف الهيئة هنا أو مباشرة عند إيداع ملفها.
organisations-kind = النوع
organisations-name = الاسم
organisations-other-name = الاسم باللغة الأخرى
organisations-acronym = الاسم المختصر
organisations-commune = الجماعة
organisations-no-commune = لا توجد جماعة بهذا الاسم
organisations-phone = الهاتف
organisations-email = البريد الإلكتروني
organisations-address = العنوان
organisations-founded = تاريخ التأسيس
organisations-partial-date = سنة أو شهر أو يوم: 2019 أو 2019-03 أو 2019-03-14
organisations-registernumber-association = رقم وصل الإيداع القانوني
organisations-registernumber-cooperative = رقم سجل التعاونيات
organisations-registernumber-enterprise = رقم السجل التجاري
organisations-registerdate-association = تاريخ الوصل
organisations-registerdate-cooperative = تاريخ التسجيل
organisations-registerdate-enterprise = تاريخ التسجيل
organisations-registerauthority-association = السلطة المسلمة
organisations-registerauthority-cooperative = المحكمة الابتدائية
organisations-registerauthority-enterprise = المحكمة
organisations-ice = التعريف الموحد للمقاولة ICE
organisations-taxid = رقم التعريف الجبائي
organisations-cnss = رقم الانخراط في CNSS
organisations-rib = التعريف البنكي RIB
organisations-mandatestart = بداية انتداب المكتب
organisations-mandateend = نهاية انتداب المكتب
organisations-president = الرئيس أو المسير
organisations-treasurer = أمين المال
organisations-contact = شخص الاتصال
organisations-person-name = الاسم الكامل
organisations-cin = رقم البطاقة الوطنية
organisations-person-phone = رقم الهاتف
organisations-more = الهوية القانونية وباقي المعطيات
organisations-saved = تم حفظ الهيئة
organisations-identity = الهوية
organisations-history = سجل الملفات
organisations-no-history = لا يوجد أي ملف لهذه الهيئة بعد.
organisations-file = الملف
organisations-files = الملفات
organisations-accepted = المقبولة
organisations-amount = المبلغ
organisations-phase = الوضعية
organisations-name-ar = الاسم بالعربية
organisations-name-fr = الاسم بالفرنسية
organisations-president-association = الرئيس
organisations-president-cooperative = الرئيس أو المسير
organisations-president-enterprise = المسير
organisations-undo = التراجع عن التغييرات
organisations-nothing-changed = لم يتغير شيء بعد
organisations-sex = الجنس
organisations-sex-unknown = غير محدد
sex-woman = امرأة
sex-man = رجل
organisations-post = الصفة
organisations-post-of = { $post } — { $n }
organisations-member-number = عضو آخر في المكتب ({ $n })
organisations-add-member = إضافة عضو في المكتب
organisations-remove-member = حذف العضو { $n }
post-president = الرئيس
post-vice-president = نائب الرئيس
post-secretary = الكاتب العام
post-treasurer = أمين المال
post-member = مستشار
post-manager = مسير
post-contact = شخص الاتصال
organisations-receipt = نوع الوصل
organisations-receipt-unknown = غير محدد
receipt-provisional = وصل مؤقت
receipt-final = وصل نهائي
organisations-approvedon = تاريخ موافقة مكتب تنمية التعاون
organisations-address-ar = العنوان بالعربية
organisations-address-fr = العنوان بالفرنسية
organisations-documents = وثائق الهيئة
organisations-no-documents = لم تسجل أي وثيقة لهذه الهيئة بعد. ما يسجل هنا يصلح لعدة ملفات.
organisations-add-document = إضافة وثيقة
organisations-edit-document = تعديل
organisations-remove-document = حذف
organisations-edit-document-title = تعديل الوثيقة
organisations-document-paper = الوثيقة
organisations-document-other = وثيقة أخرى
organisations-document-label = اسم الوثيقة
organisations-document-number = الرقم
organisations-document-issuedon = تاريخ التسليم
organisations-document-expireson = آخر يوم للصلاحية
organisations-document-note = ملاحظة
organisations-document-no-expiry = سنة أو شهر أو يوم؛ تترك فارغة إن لم يكن لها أجل
organisations-document-saved = تم حفظ الوثيقة
organisations-document-removed = حُذفت الوثيقة من اللائحة
organisations-document-not-removed = تعذر حذف الوثيقة، ولم يتغير شيء.
organisations-issued = سلمت في { $day }
organisations-expires = صالحة إلى { $day }
validity-valid = سارية
validity-expiring = تنتهي قريبا
validity-expired = منتهية الصلاحية
organisations-asked-granted = المطلوب / الممنوح
organisations-withdrawn = المنسحبة
organisations-mean-days = متوسط مدة البت
organisations-granted = مجموع الممنوح
organisations-warnings = للتنبيه، دون منع الحفظ
organisation-warning-cin-unusual = شكل رقم البطاقة غير معتاد: حرف أو حرفان ثم خمسة أو ستة أرقام؛ تحقق منه.
organisation-warning-date-ahead = هذا التاريخ لم يحل بعد؛ تحقق منه.
organisation-warning-ice-missing = لم يسجل التعريف الموحد للمقاولة.
organisation-warning-mandate-long = مدة الانتداب تتجاوز ست سنوات؛ تحقق من النظام الأساسي.
organisation-warning-mandate-over = انتهت مدة انتداب المكتب.
organisation-warning-name-in-other-script = هذا الاسم مكتوب بحروف اللغة الأخرى.
organisation-warning-name-in-one-script = الاسم بهذه اللغة غير مسجل؛ سيظهر بالأخرى في الوثائق.
organisation-warning-person-in-two-posts = الشخص نفسه في صفتين بالمكتب.
organisation-warning-phone-unusual = رقم خاص (08)؛ تحقق من أنه يتلقى المكالمات.
organisation-warning-receipt-still-provisional = مر على الوصل المؤقت أكثر من ستين يوما؛ اسأل عن الوصل النهائي.
organisation-warning-register-before-founded = تاريخ التسجيل قبل تاريخ التأسيس؛ تحقق منهما.
organisation-warning-register-missing = رقم الوصل أو السجل غير مسجل.
organisation-warning-tax-id-unusual = رقم التعريف الجبائي من سبعة أو ثمانية أرقام في المعتاد.
organisations-days =
    { $n ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
organisations-decided-in =
    { $n ->
        [zero] بُت فيه في اليوم نفسه
        [one] بُت فيه بعد يوم واحد
        [two] بُت فيه بعد يومين
        [few] بُت فيه بعد { $n } أيام
        [many] بُت فيه بعد { $n } يوما
       *[other] بُت فيه بعد { $n } يوم
    }
