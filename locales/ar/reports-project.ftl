report-project-title = بطاقة المشروع
report-project-register = رقم التسجيل
report-project-draft = مسودة لم تودع بعد
report-project-part-identity = حامل المشروع
report-project-part-project = المشروع
report-project-part-summary = ملخص المشروع
report-project-part-objectives = أهداف المشروع
report-project-part-places = المقاعد المطلوبة
report-project-part-budget = الميزانية
report-project-part-answers = أجوبة حامل المشروع حسب معايير التنقيط
report-project-organisation = الاسم
report-project-kind = الصفة القانونية
report-project-seat = المقر
report-project-president = الرئيس
report-project-name = عنوان المشروع
report-project-domain = المجال
report-project-partner = المصلحة الشريكة
report-project-start = تاريخ البداية المقترح
report-project-months = مدة الأشغال
report-project-months-count =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرا
       *[other] { $count } شهر
    }
report-project-not-given = غير محدد
report-project-places-all = المجموع
report-project-group-women = النساء
report-project-group-youth = الشباب
report-project-group-rural = الوسط القروي
report-project-group-disabled = في وضعية إعاقة
report-project-work-days = أيام العمل
report-project-commune = جماعة الأشغال
report-project-commune-places = المقاعد
report-project-budget-kind = البند
report-project-budget-sum = طريقة الحساب
report-project-budget-amount = المبلغ (درهم)
report-project-budget-own = منه مساهمة ذاتية (درهم)
report-project-total = الكلفة الإجمالية
report-project-own-share = المساهمة الذاتية
report-project-asked = المبلغ المطلوب
report-project-asked-words = حصر المبلغ المطلوب في { $amount } ({ $words }).
report-project-no-budget = لم يفصل حامل المشروع الميزانية إلى بنود.
report-project-no-answers = لا توجد أجوبة.
report-signer-applicant = حامل المشروع
budget-kind-wages = الأجور
budget-kind-charges = التحملات الاجتماعية
budget-kind-equipment = المعدات والأدوات
budget-kind-insurance = التأمين
budget-kind-management = التسيير والتأطير
budget-kind-other = مصاريف أخرى
budget-unit-piece = وحدة
budget-unit-person = شخص
budget-unit-month = شهر
budget-unit-day = يوم
budget-unit-hour = ساعة
budget-unit-metre = متر
budget-unit-kilogram = كيلوغرام
budget-unit-litre = لتر
budget-unit-lump = جزافي
budget-sum-hours =
    { $workers ->
        [one] عامل واحد
        [two] عاملان
        [few] { $workers } عمال
        [many] { $workers } عاملا
       *[other] { $workers } عامل
    } × { $months ->
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرا
       *[other] { $months } شهر
    } × { $hours } ساعة × { $rate } درهم
budget-sum-days =
    { $workers ->
        [one] عامل واحد
        [two] عاملان
        [few] { $workers } عمال
        [many] { $workers } عاملا
       *[other] { $workers } عامل
    } × { $months ->
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرا
       *[other] { $months } شهر
    } × { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    } من أصل { $monthdays } × ({ $hours } ساعة × { $rate } درهم)
budget-sum-percent = { $percent } في المائة من الأجور
budget-sum-quantity = { $quantity } × { $amount } ({ $unit })
budget-sum-overridden = مبلغ حدده المكتب
