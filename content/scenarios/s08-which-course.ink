---
id: s08-which-course
title: 她想再学一回美容
module: 8
function: F2
levels: [4]
minutes: 12
uses: [class, practice, assessment]
setting: 九月的上午，龚小琴把一张粉色彩页铺在窗口，说十一点半前要转账留名额。墙上的钟是十点四十，她的手机一直在亮。
people:
  - name: 龚小琴
    age: 38
    trade: 原服装店导购，店关了，已登记失业
    wants: 想学一门能站住的手艺，怕再选错，也怕家里说她白花钱
  - name: 薛老师
    age: 29
    trade: 美容培训机构招生顾问
    wants: 想在十一点半前让她把全款转过来
aims:
  - 先查清她有什么证、补过没有、为什么学，再谈报哪个班
  - 同等级能不能再补、升级算不算另一笔，翻当地目录核，不凭印象说
  - 对“包过包就业收全款”不推荐，也不替她拿主意
nodes: [L4.S2.3.1, L4.S2.3.2, L4.S2.3.4, L4.K2.3.3, L4.K2.3.4]
lessons: [m08-referral, m08-survey, m08-cautions]
discuss:
  - “同一等级不重复补”您记得再牢，为什么还要当着她的面翻目录
  - 她说“您替我定一个”，不替她定，又怎样让她走得动
  - 薛老师隔着电话叫您帮一句，接、不接、怎么接，各会落下什么
variants:
  - { price: 九千六, have: 八千, gap: 一千六, days: 十二 }
  - { price: 八千八, have: 七千, gap: 一千八, days: 十 }
  - { price: 一万零八百, have: 九千, gap: 一千八, days: 十五 }
asks:
  - id: paper
    prompt: 给她列一张纸：有几条路，每条路比哪几样
    longest: 120
    groups:
      - { id: upward, text: 往上接四级, any: [四级, 往上, 升级, 升一级, 中级] }
      - { id: shop, text: 先找店、先去试, any: [店, 先试, 试半天, 先上班, 先干, 直接找] }
      - { id: other, text: 换一行, any: [换一, 换行, 换个, 转行, 别的, 其他, 护理, 面点] }
      - { id: measure, text: 拿什么来比, any: [钟头, 时间, 几点, 几天, 学费, 费用, 多少钱, 花多少, 路程, 工资, 收入, 要不要证] }
    never:
      - { text: 许了补贴一定下来, any: [一定补, 肯定补, 全退, 能退, 包退, 肯定退, 一定退, 准能补, 一定下来, 保证], unless: [不能, 不一定, 不保证, 能不能, 未必, 看目录, 以目录, 问清] }
documents:
  - id: flyer
    title: 粉色彩页
    text: “国家美容师五级，{days}天速成，内部渠道包过包就业，全款{price}，政府补贴学完全退。今日报名送工具箱。”下面一行小字：“就业指双向推荐，补贴以政策为准。”
  - id: old-certificate
    title: 证书照片
    text: 美容师，职业技能等级五级（初级工），发证日期是三年前十一月，姓名龚小琴。照片拍在衣柜抽屉里，边角压着一双童袜。
  - id: catalogue
    title: 当地补贴性培训目录（摘页）
    text: 美容师：五级、四级，各写着机构、课时、评价机构。养老护理员、面点师同列。页脚注明：同一职业同一等级不重复享受，次数和标准以当年通知为准。
cards:
  - id: subsidy
    title: 培训补贴看目录
    text: 补给谁、补多少、一年几次、同一等级能不能再补，由当地目录和通知定；钱由人社部门审核，社区不审批。
    source: employment-subsidy-funds
    article: 职业培训补贴
  - id: who-needs-licence
    title: 哪些工种要先有职业资格
    text: 涉及公共安全、人身健康、生命财产安全等特殊工种，才设职业资格门槛，以国家公布的目录为准。
    source: employment-promotion-law
    article: 第五十一条
  - id: own-choice
    title: 择业归本人
    text: 劳动者依法享有平等就业和自主择业的权利。
    source: employment-promotion-law
    article: 第三条
criteria:
  - { id: asked-cert, dimension: information, text: 问出并核对已有的证书和等级, points: 10 }
  - { id: asked-used, dimension: information, text: 查清上一回用没用过补贴, points: 8 }
  - { id: asked-why, dimension: information, text: 问出她为什么学、上回为什么没干成, points: 10 }
  - { id: same-level, dimension: policy, text: 翻当地目录核同等级能否再补、升级另看, points: 10 }
  - { id: licence, dimension: policy, text: 翻国家目录讲清没证能不能干, points: 6 }
  - { id: who-decides, dimension: policy, text: 说明补不补由人社部门按目录审, points: 8 }
  - { id: small-print, dimension: policy, text: 陪她看出包过包就业没有凭据, points: 8 }
  - { id: hold-money, dimension: procedure, text: 劝她今天先不转款、不签分期, points: 10 }
  - { id: compare, dimension: procedure, text: 列出几条路让她带回去比, points: 8 }
  - { id: half-day, dimension: procedure, text: 安排先去店里试半天, points: 8 }
  - { id: respect, dimension: communication, text: 接得住她的急和羞, points: 6 }
  - { id: own-choice, dimension: ethics, text: 不替她定，不替机构说话, points: 8 }
musts:
  - { id: warned, text: 提醒她先别转全款 }
  - { id: no-repeat, text: 陪她按当地目录核对五级能不能再补 }
mustNots:
  - { id: vouched, text: 替机构担保或推荐它 }
  - { id: hid-cert, text: 教她瞒下旧证再领一次 }
  - { id: sure-subsidy, text: 许诺补贴一定下来 }
endings:
  - { id: next-rung, title: 接着往上一级走, text: 旧证、上回没干成的缘由都问清了，补贴照目录核过，钱没有转。她试过半天才选，选的是自己说得出理由的路。 }
  - { id: money-safe, title: 钱守住了，路还没有, text: 全款没有转，可是她要什么、去哪一家看看，没有谈到底。她省下一笔学费，仍旧坐在家里。 }
  - { id: paid-up, title: 十一点半转了账, text: 先别转钱、目录上怎么写，总有一样没有做到底。补贴退不下来，她手里多了一张一样的证。 }
  - { id: station-said, title: “社区说行的”, text: 您替机构担了保，许了补贴，或者教她瞒了证。审核一比对，机构和她都说：是社区说行的。 }
---

VAR trust = 0
VAR knows_cert = false
VAR knows_why = false
VAR hold = false
VAR crossed = false
VAR plan = 0
VAR checked = false
VAR price = "九千六"
VAR have = "八千"
VAR gap = "一千六"
VAR days = "十二"

我想学美容，这家包过包就业，学完政府全退。您给我盖个章，我好转账。 # who: 龚小琴 # hint: 她急的是十一点半，还是别的
她的手机又亮了，备注是“薛老师”。
-> first

=== first ===
* [“十一点半还早。您先说说，怎么想起学美容的？”]
    她把手机扣在桌上。
    店关了四个月，我儿子填表，妈妈职业那一栏，他空着。 # who: 龚小琴 # did: respect
    ~ trust += 1
    -> hub
* [“包过包就业？这种都是骗人的。”]
    您看都没看呢。 # who: 龚小琴
    ~ trust -= 1
    -> hurt
* [“盖章我们没有这一项。彩页我看一下。”]
    她递过来，指甲修得很齐。
    -> hub

=== hurt ===
她开始叠彩页，叠得很慢。
* [“是我话快。您肯来问，就是没昏头。彩页铺开，我们一起看。”]
    我就是怕再昏一次。 # who: 龚小琴 # did: respect
    ~ trust += 2
    -> hub
* [“我见得多了，不用看。”]
    那您有没有不骗人的，给我一个？ # who: 龚小琴
    -> hub

=== hub ===
{ trust >= 1:
    她说话时看着您，没有看手机。
- else:
    手机亮一下，她就看一眼。
}
* [“您以前学过这一行没有，手里有什么证？”]
    -> cert
* [“彩页上的小字，您念给我听听。”]
    -> flyer
* [“学出来打算到哪里干，几点到几点？”]
    -> why
* [“这个班的学费，您打算从哪里出？”]
    我妈给的{have}，说好年底还她。差的{gap}，薛老师说能分期。 # who: 龚小琴
    分期也是借，今天先别签。 # who: 我
    -> hub
+ [“好，我跟您说补贴的事。”]
    -> subsidy

=== cert ===
{ trust >= 1:
    有一张，三年前考的，五级。压箱底了，没怎么用过。 # who: 龚小琴
    ~ knows_cert = true
    * * [“拿您的手机，在联网查询里看一眼，等级、编号对一对。”]
        她自己输的号。美容师，五级，查得到。 # did: asked-cert
        -> used
    * * [“没用过就当没考过，从头学扎实。”]
        她也这么想：就是，都忘光了。
        -> hub
- else:
    没……没什么证。 # who: 龚小琴
    * * [“有证不是坏事，有了就不用从头学。您想想，抽屉里有没有？”]
        她脸红了一下。
        有一张五级的，薛老师叫我别提。 # who: 龚小琴 # did: asked-cert
        ~ knows_cert = true
        ~ trust += 1
        -> used
    * * [“那好，头一回学，从五级起。”]
        她嗯了一声，把彩页往前推了推。
        -> hub
}

=== used ===
* [“那回的学费，是您自己出的，还是政府补的？”]
    没交钱，街道组织的班，签过一堆字。 # who: 龚小琴
    算不算补贴，您点个头，我当着您的面打电话问人社。 # who: 我
    问来了：三年前那一期，她的名下记着一次五级补贴。 # did: asked-used
    -> hub
* [“三年了，补过也过期了吧。”]
    能过期？那我不是又能补了。 # who: 龚小琴
    * * [“我不该猜。您点个头，我当着您的面打电话问。”]
        问来了：美容师五级，她的名下记着一次。 # did: asked-used
        -> hub
    * * [“应该能。”]
        她拿笔在彩页上写了个“能”。
        -> hub

=== flyer ===
她念到“双向推荐”停住了。
双向推荐，不就是包就业吗？ # who: 龚小琴
* [“推荐是给您一个电话，录不录在店里。合同上写没写哪家店、多少钱？”]
    还没见着合同。说交了钱才签。 # who: 龚小琴
    包过也一样，评价归评价机构，卖课的包不了。没写的，就当没有。 # who: 我 # did: small-print
    -> hub
* [“小字都这么写，防着个别人闹的。”]
    那就是真的包？ # who: 龚小琴
    * * [“不，是我想宽了。写着‘以政策为准’，就是它不管退。包过，它也包不了。”]
        她把“全退”两个字用指甲划了一道。 # did: small-print
        -> hub
    * * [“这家开了好几年，口碑还行。”]
        您说行，我心里就有底了。 # who: 龚小琴 # mustNot: vouched
        ~ crossed = true
        -> hub

=== why ===
没想那么细。反正不想再站柜台了，一站十二个钟头。 # who: 龚小琴
* [“美容店也要站。上回考了证，怎么没去干？”]
    去了三天。老板让我先办卡拉人头，我张不开嘴。手法我是喜欢的。 # who: 龚小琴
    ~ knows_why = true
    那您缺的多半是一家不逼您卖卡的店，手艺可以往上接。 # who: 我 # did: asked-why
    ~ trust += 1
    -> hub
* [“您脾气静，养老护理更缺人，您学那个。”]
    我妈也这么说，都替我想好了。 # who: 龚小琴
    ~ trust -= 1
    * * [“这话不该我来定。您说，上回为什么没干下去？”]
        三天，天天逼我办卡。手上的活，客人倒说舒服。 # who: 龚小琴 # did: asked-why
        ~ knows_why = true
        ~ trust += 1
        -> hub
    * * [“护理是包分配的。”]
        她把脸转向门口。
        -> hub
* [“干起来再说，先学上。”]
    薛老师也是这话。 # who: 龚小琴
    -> hub

=== subsidy ===
薛老师说，{days}天学完，{price}政府全退到我卡上。 # who: 龚小琴 # hint: 补贴的规矩各地自己定，桌上有一份本地的
* { knows_cert } [“您五级有了。全国都一样，同一等级绝不给第二回。”]
    全国都一样？薛老师说这边能再补。 # who: 龚小琴
    * * [“我说死了。各地的目录各写各的，咱们翻这一本。”]
        -> footnote
    * * [“我干这行这么多年，还能有错？”]
        她不吭声了，可也没有信。
        -> call
* { knows_cert } [“五级您有了，能不能再补，我不猜。目录在这儿，一块儿找。”]
    -> footnote
* [“目录里有美容师，应该能退，您放心学。”]
    那我现在就转。 # who: 龚小琴
    * * [“先停手，我光看了前头。目录最底下还有一行小字，您念念。”]
        -> footnote
    * * [“转吧，补贴一定下得来，晚了名额没了。”]
        她输了一半数字。 # mustNot: sure-subsidy
        ~ crossed = true
        -> call
* [“补贴很复杂，您问机构，他们天天办。”]
    机构说全退呀。 # who: 龚小琴
    * * [“卖课的讲不算数。今年的目录在这儿，您拿自己的证对一对。”]
        -> footnote
    * * [“那就按他们说的来。”]
        她拿起了手机。
        -> call

=== footnote ===
她的指头移到页脚，念出声来：同一职业同一等级不重复享受，次数和标准以当年通知为准。
{ knows_cert:
    我那张就是五级。那她说的全退，退的是哪一笔？ # who: 龚小琴 # must: no-repeat
- else:
    ……我有一张五级的，薛老师叫我别提。那她说的全退，退的是哪一笔？ # who: 龚小琴 # must: no-repeat
}
~ knows_cert = true
~ checked = true
照这本目录，五级这一笔没有了。往上是四级，算另一级，看当年通知。 # who: 我 # did: same-level
-> decide

=== decide ===
要是我不说有那张证呢？薛老师讲，换个手机号报就行。 # who: 龚小琴 # hint: 她还什么都没做，这句话是问，不是认
* [“系统认的是身份证号，换手机号没用。补不补由人社部门审，我说行说不行都不算。”]
    那我就不费那个脑筋了。 # who: 龚小琴 # did: who-decides
    -> call
* [“不说也没人问，出了事是机构的事。”]
    真没事？ # who: 龚小琴
    * * [“有事。报的时候是您签字。照实说，能补的人社那边会审给您。”]
        她把照片从相册里拿了出来，没有再藏。 # did: who-decides
        -> call
    * * [“那么多人报，不会查到您。”]
        她点点头，把证的照片删了。 # mustNot: hid-cert
        ~ crossed = true
        -> call
* [“您这么想，就是骗补，要坐牢的。”]
    她眼圈一下子红了。
    ~ trust -= 1
    * * [“我说重了。您还没报，什么也没做错。审由人社部门审，照实报就好。”]
        吓我一跳。 # who: 龚小琴 # did: who-decides
        ~ trust += 1
        -> call
    * * [“我是为您好。”]
        她把东西往包里收。
        -> call

=== call ===
电话响了，她按了免提。
姐，还剩两个名额，十一点半锁单。社区的老师在旁边吧？您帮着说一句，我们是正规的。 # who: 薛老师 # hint: 您的一句话，在免提里就成了谁的话
* [“小琴，合同到手以前，今天先别转。薛老师，收费和评价机构请书面给她。”]
    书面的……要走流程的。 # who: 薛老师
    那我也等流程。 # who: 龚小琴 # must: warned # did: hold-money
    ~ hold = true
    -> after_call
* [“正规不正规，您自己跟她讲。”]
    姐您听，老师也没说不行。 # who: 薛老师
    * * [“我补一句。小琴，钱转出去难要，合同没见着，今天先别转，分期也别签。”]
        她把转账的页面关了。 # must: warned # did: hold-money
        ~ hold = true
        -> after_call
    * * [不再作声]
        她看看您，又看看钟。
        -> after_call
* [“他们来社区办过讲座的，应该正规。”]
    姐，这下放心了吧？ # who: 薛老师 # mustNot: vouched
    ~ crossed = true
    -> after_call
* [“先交个定金，五百块，占住再说。”]
    行行，定金也行，不退的啊。 # who: 薛老师
    * * [“听见没有，不退。那就连定金也别交，合同看过再谈。”]
        再说吧。 # who: 龚小琴 # must: warned # did: hold-money
        她按了挂断，手有点抖。
        ~ hold = true
        -> after_call
    * * [“五百块，买个机会。”]
        她输了五百，等着验证码。
        -> after_call

=== after_call ===
{ hold:
    十一点三十五分，手机安静了。
- else:
    十一点二十八分，她的拇指停在屏幕上。
}
* { not hold } [“等一等，别按。过了十一点半，它也还在那儿。”]
    她把手机翻过去，十一点半过了，天也没有塌。 # must: warned # did: hold-money
    ~ hold = true
    -> choose
+ { hold } [“名额没了，您心里空落落的吧？”]
    有一点。我就怕别的地方也没有我的位子。 # who: 龚小琴 # did: respect
    -> choose
+ { hold } [“好了，这事就这么定了，别再理他们。”]
    她没有接话。
    -> choose
+ { not hold } [“主意您自己拿，我不拦。”]
    叮的一声，全款转出去了。
    -> fork

=== choose ===
那我学什么，您替我定一个，我听您的。 # who: 龚小琴 # hint: 定的人和往后去干的人，是不是一个
* [“要我说就四级美容，接着学，最省。”]
    好，就听您的。 # who: 龚小琴
    * * [“别听我的。几条路写在纸上，您带回去比两天。”]
        也行，我是怕我自己又挑错。 # who: 龚小琴 # did: own-choice
        -> paper
    * * [当场替她填四级的报名表]
        她签了字，问：要是又干不下去呢？
        -> try
* [“我不替您定。几条路我摆在纸上，您拿回去自己挑。”]
    您列，我自己挑。 # who: 龚小琴 # did: own-choice
    -> paper
* [“目录给您，上面都有，自己看。”]
    她翻了两页，字太密，又合上了。
    * * [“我陪您看，看完写成一张纸，挑哪一样，我不投票。”]
        她把椅子往前挪了挪。 # did: own-choice
        -> paper
    * * [“看不懂的再来问。”]
        她把目录夹在腋下。
        -> try

=== paper ===
您抽出一张白纸，她把笔递了过来。
* [几条路、比什么都写上 # ask: paper all]
    她看了两遍，把纸对折，放进放证的那个夹层。 # did: compare
    ~ plan += 1
    -> try
* [只写了几样 # ask: paper some]
    她看了看，自己在纸边又添了一行，折好收了起来。
    ~ plan += 1
    -> try
* [没有写到点子上 # ask: paper none]
    她把纸翻过来看了看背面。
    那我拿什么比呢？ # who: 龚小琴
    -> try
* [写了补贴一定下来 # ask: paper never]
    她把那一行念了两遍：这可是您写的，我拿给我妈看。 # mustNot: sure-subsidy
    ~ crossed = true
    -> try

=== try ===
{ knows_why:
    我还是怕办卡。学到四级，店里就不逼了？ # who: 龚小琴
- else:
    我也说不清自己到底能不能干。 # who: 龚小琴
}
* { knows_why } [“逼不逼，问店里才知道。我约一家，您去站半天，做两位客人，再问办不办卡。”]
    半天……这个我敢。 # who: 龚小琴 # did: half-day
    ~ plan += 1
    -> proof
* { not knows_why } [“能不能干，站过才知道。我约一家，您去待半天，回来再说。”]
    半天……这个我敢。 # who: 龚小琴 # did: half-day
    ~ plan += 1
    -> proof
* [“有了高一级的证，工资高，人家求着您。”]
    薛老师讲五级，也是这么讲的。 # who: 龚小琴
    * * [“那我不说了，您去看。约一家店待半天，比我讲一个钟头强。”]
        她笑了一声：行。 # did: half-day
        ~ plan += 1
        -> proof
    * * [“这回不一样。”]
        哪里不一样，她没有问。
        -> proof
* [“干哪行不受点委屈？咬咬牙，头三个月就过去了。”]
    她的指甲在桌面上划了一下。
    -> proof

=== proof ===
她收拾东西，又问了一句。
是不是没证就不准干这个？薛老师说，查到要罚款。 # who: 龚小琴
* [“要先有职业资格才能干的，是目录里的特殊工种。美容师在不在，我查了给您看。”]
    您翻开公布的国家职业资格目录，两个人一行一行往下找，没有找到美容师。 # did: licence
    ~ trust += 1
    -> settle
* [“有证总比没证强，考着吧。”]
    她哦了一声。
    -> settle
* [“罚不罚要看运气。”]
    她的眉头又皱起来了。
    -> settle

=== settle ===
{ crossed:
    -> said
}
{ knows_why and checked and plan >= 2 and trust >= 1:
    -> good
- else:
    -> safe
}

=== fork ===
{ crossed:
    -> said
- else:
    -> paid
}

=== good ===
她在城南一家小店站了半天，老板娘不办卡。回来她填了登记表，选择理由写的是：手法接着学，下班能接孩子。
儿子的表上，妈妈职业那一栏，先用铅笔写了两个字：美容。 # ending: next-rung
-> END

=== safe ===
到了十月，您打回访电话，她说钱还在，人也还在家里。
我就是不知道往哪边走。上回问您，好像也没问明白。 # who: 龚小琴 # ending: money-safe
-> END

=== paid ===
两个月后，她拿着新发的五级证来问退费，机构说：以政策为准。
两张证并排放在窗口，职业、等级，一个字也不差。 # ending: paid-up
-> END

=== said ===
{ hold:
    那天没有转的钱，她隔了几天还是转了。
}
年底，街道转来一份情况说明，机构和她各写了一段，都有同一句话：社区说行的。
龚小琴在电话里没有怪您，只说那{have}是她妈的。 # ending: station-said
-> END
