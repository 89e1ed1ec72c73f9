# استمارة الترشيح، وشبكة التنقيط الفارغة، وجدول جمع الملفات

form-title-association = استمارة ترشيح جمعية
form-title-cooperative = استمارة ترشيح تعاونية
form-title-enterprise = استمارة ترشيح مقاولة
form-closes = آخر أجل لإيداع الملف: { $at }
form-territory = التراب المعني: { $place }
form-office = خاص بمكتب الضبط
form-note = تملأ الاستمارة بخط واضح. الخانات المشار إليها بنجمة (*) إجبارية. تكتب الأرقام والرموز رقما في كل مربع، من اليسار إلى اليمين.
form-either = إجباري بإحدى اللغتين
form-main-commune = الجماعة الرئيسية للأشغال:
form-section-organisation = حامل المشروع
form-section-treasurer = أمين المال
form-section-contact = شخص الاتصال
form-section-project = المشروع
form-section-people = المناصب المطلوبة
form-section-money = المبالغ
form-papers = الوثائق المرفقة
form-papers-note = ضع علامة أمام كل وثيقة مسلمة. الوثائق المشار إليها بنجمة (*) إجبارية.
form-declaration = تصريح
form-declaration-text = أصرح، أنا الموقع أسفله، بصحة المعلومات الواردة في هذه الاستمارة والوثائق المرفقة بها، وبأنني اطلعت على شروط طلب العروض.
form-place = حرر في ....................................، بتاريخ ..... / ..... / ..........
form-signer-applicant = الممثل القانوني لحامل المشروع
form-signer-clerk = مكتب الضبط
form-registernumber = رقم الوصل أو السجل
form-registerdate = تاريخ الوصل أو التسجيل
form-registerauthority = السلطة أو المحكمة المسلمة

## شبكة التنقيط

form-grid-title = شبكة تنقيط مشروع
form-grid-register = رقم تسجيل الملف
form-grid-organisation = حامل المشروع
form-grid-project = عنوان المشروع
form-grid-reviewer = المقيم
form-grid-weight = الوزن: { $weight }
form-grid-scale = من { $min } إلى { $max }، بخطوة { $step }
form-grid-score = النقطة:
form-grid-na = لا ينطبق
form-grid-comment = الملاحظة:
form-grid-comment-below = إجبارية إذا كانت النقطة أقل من { $below }.
form-grid-floor = معدل أقل من { $floor } يقصي الملف.
form-grid-total = المجموع من 100
form-grid-note = مجموع النقط: لكل معيار، الوزن مضروب في (النقطة ناقص الأدنى) مقسوما على (الأقصى ناقص الأدنى)، ويحسب البرنامج ذلك دون تقريب. الخانة الفارغة ليست صفرا: تبقى الشبكة ناقصة حتى تملأ.
form-grid-general = ملاحظة عامة
form-grid-conflict = أصرح بأنه لا تجمعني بحامل المشروع أي علاقة من شأنها أن تمس بحيادي.
form-grid-signature = التاريخ والتوقيع

## جدول جمع الملفات

form-sheet-files = الملفات
form-sheet-help = شرح
form-commune-1 = جماعة الأشغال الرئيسية
form-commune-2 = جماعة ثانية
form-commune-3 = جماعة ثالثة
form-choose = اختر من اللائحة.
form-help-one = سطر واحد لكل ملف في ورقة «الملفات». الأعمدة المشار إليها بنجمة (*) إجبارية.
form-help-two = لا تحذف الأعمدة ولا السطر المخفي الثاني: بهما يتعرف البرنامج على المعطيات.
form-help-three = المعطيات الشخصية (البطاقة الوطنية، الهاتف، التعريف البنكي) لا ترسل إلا إلى المكتب.
form-help-column = العمود
form-help-need = إجباري
form-help-holds = ما يكتب فيه
form-need-must = نعم
form-need-either = بإحدى اللغتين
form-need-free = لا
form-holds-text = نص لا يتجاوز عدد حروفه { $count }
form-holds-comb = رقم أو رمز، عدد خاناته { $count }، بلا فراغ
form-holds-count = عدد صحيح
form-holds-money = مبلغ بالدرهم، مثل 12500,50
form-holds-day = تاريخ مثل 23/11/2026
form-holds-partial-day = تاريخ مثل 23/11/2026، أو السنة وحدها
form-holds-list = يختار من اللائحة
form-holds-commune = يختار من اللائحة، أو يكتب اسم جماعة أخرى
