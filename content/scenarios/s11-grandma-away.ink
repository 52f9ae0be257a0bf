---
id: s11-grandma-away
title: 半夜进的急诊
module: 11
function: F3
levels: [4, 3]
minutes: 12
uses: [class, practice, assessment]
setting: 十一月二十六日中午，窗口快要换班。一个女人跑进来，电动车头盔没有摘，手里攥着住院押金单，手机一直亮着。
people:
  - name: 冉晓雯
    age: 38
    trade: 快递站仓管，母亲从外省来帮她带孩子
    wants: 想明天出院少掏些钱，怕请不下假，怕母亲带着病跑回去
  - name: 庹桂芝
    age: 71
    trade: 种了一辈子菜，在老家参加居民医保
    wants: 想早点出院给女儿省钱，不想麻烦人
  - name: 蒲新民
    age: 45
    trade: 老家县医保中心窗口人员
    wants: 想把规定一次说清，怕外地来的电话求通融
aims:
  - 先问人，再问怎样入院、哪天出院、保参在哪里
  - 讲清急诊和补备案，赶在出院结算前办完
  - 不开看不见的居住证明，不报比例，不替人登录
nodes: [L4.S3.4.2, L4.S3.4.4, L3.S3.4.2, L3.S3.4.3, L4.K3.4.1, L4.K3.4.4, L3.K3.4.1, L3.K3.4.3]
lessons: [m11-assist, m11-general, m11-cautions, m05-reception]
discuss:
  - 村群里那句话错在哪半句？换您在群里更正，四十个字怎么写
  - 急诊已经视同备案，为什么还要补一个，还要结算前再问一遍
  - 她手抖、赶时间，手机却不能接过来；还有哪些忙是可以帮的
  - 蒲新民说的“作数”只是他们县的办法，答下一个人之前您会做什么
variants:
  - { deposit: 一万二, total: 一万八, guess: 五千多, about: 两点, clock: 两点十分, crowd: 四十多 }
  - { deposit: 一万, total: 一万六, guess: 四千八, about: 一点多, clock: 一点四十分, crowd: 三十多 }
  - { deposit: 一万五, total: 两万一, guess: 六千三, about: 三点多, clock: 三点二十分, crowd: 六十多 }
asks:
  - id: phone
    prompt: 老家的电话通了。写下您要说的话，一次把要紧的几样问全
    longest: 120
    groups:
      - { id: how, text: 急诊入院, any: [急诊, 急救, 抢救, 救护车] }
      - { id: when, text: 哪天出院结算, any: [明天, 明早, 二十七, '27', 结算, 结账, 出院] }
      - { id: file, text: 补备案作不作数, any: [补备, 补办, 补一个, 补上, 备案, 作数] }
      - { id: after, text: 怎么报、结不了找谁, any: [比例, 怎么报, 报多少, 按什么报, 降不降, 结不了, 结不成, 手工, 票据, 找谁, 寄] }
    never:
      - { text: 求人通融, any: [通融, 网开一面, 开个口子, 破例, 特殊照顾, 走后门], unless: [不是, 不求, 不用, 不要] }
  - id: slip
    prompt: 给她写一张便条：明早先做什么，后做什么，结不成怎么办
    longest: 90
    groups:
      - { id: look, text: 先请收费处看备案, any: [收费, 结算处, 结账处, 住院处, 窗口, 备案] }
      - { id: order, text: 看见了再结, any: [再结, 再付, 再刷, 结算前, 结账前, 出院前, 先别结, 先不结, 才结, 后结] }
      - { id: else, text: 结不成怎么办, any: [票据, 发票, 清单, 病历, 诊断, 老家, 手工, 四样] }
    never:
      - { text: 许了报多少, any: [七成, 八成, 六成, '70%', '80%', '60%', 百分之, 掏五千, 掏四千, 掏六千, 肯定能报, 全能报], unless: [不一定, 为准, 别信, 不能, 不是, 不算, 没准] }
documents:
  - id: deposit-slip
    title: 住院押金单
    text: 患者庹桂芝，十一月二十三日凌晨{clock}急诊入院，急性胆囊炎。押金{deposit}，已刷卡。费用类别一栏印着“自费”。
  - id: village-group
    title: 老家村群里的通知
    text: “在外地的乡亲注意，住院要先备案！没备案一分不报！转给家里老人！”底下有{crowd}个人回了“收到”。
  - id: desk-note
    title: 收费处的便条
    text: 圆珠笔写着：异地，系统里没有备案。二十七日上午出院，来之前请办好。
cards:
  - id: emergency
    title: 急诊和补备案
    text: 跨省异地就医，急诊抢救的视同已备案；住院时没有备案的，出院结算前补办，可以直接结算。待遇怎样算，看参保地的规定。
    source: cross-province-medical-settlement
    article: 附件经办规程
  - id: whose-rules
    title: 看谁的规定
    text: 直接结算时，能报哪些项目看就医地的目录，起付线、比例、封顶线看参保地的政策，日常管理归就医地。
    source: cross-province-medical-settlement
    article: 附件经办规程
  - id: by-hand
    title: 手工报销
    text: 没能直接结算的，个人凭收费票据、费用清单、诊断证明、病历资料申请，经办机构30个工作日内办完。
    source: social-insurance-agency-regulation
    article: 第二十条
  - id: false-material
    title: 用假材料骗取待遇
    text: 以欺诈、伪造证明材料等手段骗取社会保险待遇的，退回骗取的钱，并处骗取金额二倍以上五倍以下的罚款。
    source: social-insurance-law
    article: 第八十八条
criteria:
  - { id: asked-entry, dimension: information, text: 问清怎样入院、哪天出院, points: 6 }
  - { id: asked-state, dimension: information, text: 在家人手机上查到参保地和状态, points: 10 }
  - { id: asked-stay, dimension: information, text: 问出来了多久、往后住哪里, points: 6 }
  - { id: er-counts, dimension: policy, text: 讲清急诊视同备案、结算前可补, points: 12 }
  - { id: whose-policy, dimension: policy, text: 讲清目录看这边、比例看老家, points: 8 }
  - { id: two-kinds, dimension: policy, text: 分清临时外出和长期居住两类, points: 12 }
  - { id: before-leaving, dimension: procedure, text: 出院结算前向收费处核准备案, points: 14 }
  - { id: asked-home, dimension: procedure, text: 向参保地把要紧的几样问全, points: 8 }
  - { id: keep-papers, dimension: procedure, text: 讲好结不了时留哪四样, points: 6, lesson: m11-assist }
  - { id: breathe, dimension: communication, text: 先问病人，让她缓下来, points: 4, lesson: m05-reception }
  - { id: plain, dimension: communication, text: 把明早的次序写清，或请她复述, points: 4, lesson: m11-general }
  - { id: true-stay, dimension: ethics, text: 不开不知道的居住证明, points: 6, lesson: m11-cautions }
  - { id: own-hands, dimension: ethics, text: 由家人自己操作和输密码, points: 4 }
musts:
  - { id: before-out, text: 告诉她补备案要赶在出院结算以前 }
  - { id: filed-right, text: 备案照实填好，结算前先请收费处看见 }
mustNots:
  - { id: false-proof, text: 开不实的居住证明，或教她填假的居住时间 }
  - { id: promised, text: 许诺报销的比例或金额 }
  - { id: took-account, text: 拿她或老人的账号密码替她登录操作 }
endings:
  - { id: settled, title: 在窗口就结清了, text: 类别选得对，备案赶在出院结算以前，收费处也先看过。该由老家出的那一截，当场就减掉了。 }
  - { id: own-purse, title: 先借钱垫上, text: 能报的迟早还能报，可备案没有赶上，或者赶上了没有人去核。一家人先背了一笔债，再等老家的手工报销。 }
  - { id: half-filed, title: 备上了，备歪了, text: 账结了，麻烦也留了一截：类别或参保地没弄准，审核来回折腾，老家还要她补说明。 }
  - { id: gone-home, title: 带着病上了车, text: 没有人把急诊这一条告诉她们，老人替女儿省钱，自己做了主。病没有等到老家。 }
  - { id: crooked, title: 好心办歪了, text: 盖出去的章、报出去的数、替人登过的账号，样样都是为她好，最后样样要她和您一起说清楚。 }
---

VAR trust = 0
VAR knows_state = false
VAR knows_stay = false
VAR filed = 0
VAR wrong_kind = false
VAR burnt = false
VAR deposit = "一万二"
VAR total = "一万八"
VAR guess = "五千多"
VAR about = "两点"
VAR clock = "两点十分"
VAR crowd = "四十多"

我妈住院了，押金{deposit}，我刷的信用卡。收费的说老家没备案，全自费！ # who: 冉晓雯
她把押金单拍在台面上，喘得说不下去。 # hint: 单子跑不了，单子上那个人呢
-> first

=== first ===
* [“没备案，是要自费的。”]
    村里群里也这么讲，一分不报。 # who: 冉晓雯
    ~ trust -= 1
    -> desperate
* [“大娘这会儿怎么样？有人陪着吗？”]
    烧退了，能喝米汤。邻床的家属帮我看着。 # who: 冉晓雯 # did: breathe
    她这才把头盔摘下来。
    ~ trust += 2
    -> hub
* [“医保在老家，这事得问老家。”]
    问了，村里说谁叫你不备案。 # who: 冉晓雯
    -> desperate

=== desperate ===
她蹲在地上翻手机，通讯录从头划到尾。
* [“慢着，她是怎么进的医院？先别借钱，坐下说。”]
    她站起来，擦了把脸。
    ~ trust += 1
    -> hub
* [“要是撑得住，回老家住院，报得多些。”]
    -> ride
+ [“先喝口水，我陪您把单子看一遍。”]
    -> hub

=== ride ===
我妈也说要走，票都让我看了，坐五个钟头。 # who: 冉晓雯
* [“这话我收回，能不能走听医生的。咱们先看这边。”]
    她把订票的页面关了。
    -> hub
+ [“那路上小心，带好药。”]
    -> gone

=== hub ===
{ trust > 2:
    ~ trust = 2
}
{ trust < -1:
    ~ trust = -1
}
* [“她来这边多久了，往后住哪儿？”]
    -> stay
* [“她的医保缴在哪里，今年缴上没有？”]
    -> state
* [“她这回是怎么住进去的？”]
    -> entry
* [手机又亮了：“要不先接大娘的电话？”]
    -> mother
+ [心里有数了，答她“报不报”]
    -> answer

=== entry ===
二十三号半夜{about}，疼得在床上打滚，救护车拉到急诊的。明天上午出院。 # who: 冉晓雯
* [“明天上午？还早，下午再弄不迟。”]
    我下午两点的班，走不开。 # who: 冉晓雯
    * * [“那就现在办。急诊病历、押金单都别丢。”]
        她从头盔里倒出一张折着的急诊病历。 # did: asked-entry
        -> hub
    * * [“那下了班再来。”]
        下了班你们也关门了。 # who: 冉晓雯
        -> hub
* [“急诊进的，明天上午走。急诊病历在手里吗？”]
    她从头盔里倒出一张折着的急诊病历，{clock}。 # did: asked-entry
    -> hub

=== state ===
居民医保，每年都是我表哥在老家替她缴。 # who: 冉晓雯
* [“表哥缴的就错不了。”]
    她想了想：去年他好像忘过一回。
    -> hub
* [“您在自己手机上添加母亲，按提示核验，就能看见。”]
    -> state_seen
* [“用我手机登吧，我这儿熟。密码多少？”]
    她报了一半，又停下来。
    * * [“不对，该用您自己的。您添加她，我站旁边念。”]
        -> state_seen
    * * [“报吧，我登完就退出。”]
        您登进去了，状态正常。验证码发到了她表哥手机上，表哥打来问是谁在登。 # mustNot: took-account
        ~ knows_state = true
        ~ burnt = true
        -> hub

=== state_seen ===
页面出来：参保状态正常，参保地写到县。 # did: asked-state
我还一直当是缴在市里。 # who: 冉晓雯
~ knows_state = true
-> hub

=== stay ===
{ trust >= 1:
    九月底来的，才两个月，帮我接孩子。我想留她长住，她惦记那几分菜地。 # who: 冉晓雯 # did: asked-stay
    ~ knows_stay = true
    -> hub
}
住……住了大半年了。 # who: 冉晓雯
* [“大半年，那就算常住。”]
    她低头看鞋，没有接话。
    -> hub
* [“住多久都有对应的办法，照实说就行。”]
    ……两个月。群里说住满半年才给报。 # who: 冉晓雯 # did: asked-stay
    ~ knows_stay = true
    ~ trust += 1
    -> hub

=== mother ===
闺女，我不住了，这床一天好几百。我回去喝点草药就好。 # who: 庹桂芝
* [“大娘，放心住，跟在老家报的一样。”]
    一样啊？那我就不闹了。 # who: 庹桂芝
    * * [“大娘，我说快了，报多少要老家定。病先听医生的。”]
        听大夫的。你这人倒不哄我。 # who: 庹桂芝
        -> hub
    * * [“一样的，您歇着。”]
        她跟邻床说：社区讲了，一样报。 # mustNot: promised
        ~ burnt = true
        -> hub
* [“大娘，走不走听医生的，钱的事我们正在办。”]
    那……我等闺女来。 # who: 庹桂芝
    冉晓雯转过身去，擤了擤鼻子。
    ~ trust += 1
    -> hub

=== answer ===
~ trust = 0
你就告诉我，没备案，到底报不报？ # who: 冉晓雯 # hint: 怎么进的医院，哪一刻结账，两样连起来想
* [“都是先垫上，出院后拿发票回老家报。”]
    押金都是刷的卡，我拿什么垫？ # who: 冉晓雯
    * * [“我说的是最后一步。她是急诊，视同备案；没认上，结算前补也行。”]
        -> told
    * * [“跟亲戚周转一下，报了就还。”]
        -> purse
* [“急诊抢救视同备案。怕没认上，明天结算前补一个，也能当场结。”]
    -> told
* [“村里说得也对，规矩是先备案。”]
    她眼圈红了：半夜{about}，我找谁备去？
    * * [“您问得在理。急诊抢救是另算的，结算以前还能补。”]
        -> told
    * * [“下回记得提前办。”]
        -> purse

=== told ===
能补？明天结账以前补上就行？ # who: 冉晓雯 # did: er-counts # must: before-out
群里{crowd}个人，没有一个人讲过这句。 # who: 冉晓雯
-> sure

=== sure ===
急诊都算备案了，那我是不是啥也不用弄？ # who: 冉晓雯
* [“对，急诊的，系统自己会认。”]
    那我回去上班了。 # who: 冉晓雯
    * * [“等一下，便条上写着没有备案，多半没认上。补一个。”]
        她折回来，把便条又看了一遍。
        -> proof
    * * [“去吧，明天刷卡就行。”]
        -> purse
* [“押金单印的是‘自费’，说明没认上。咱们补一个，两头都不落空。”]
    听你的，补。 # who: 冉晓雯
    -> proof
* [“您问问收费处，是不是按急诊传的。”]
    她打过去，那头说：没看见急诊标识，您先补备案吧。
    -> proof

=== proof ===
{ knows_stay:
    两个月是两个月。可人家说选长期居住报得多，你给开个证明，写半年，行不行？ # who: 冉晓雯 # hint: 纸上写的那些日子，您看见过几天
- else:
    人家说选长期居住报得多。你给开个住满半年的证明吧。 # who: 冉晓雯 # hint: 纸上写的那些日子，您看见过几天
}
* [“救急要紧，先开一张，回头补个居住登记。”]
    您拉开抽屉，章就在最上头。
    * * [把抽屉推回去：“这章不能盖，盖了是害您。”]
        她看着抽屉合上，没再提。 # did: true-stay
        -> kinds
    * * [盖上章]
        红印子落在“已居住六个月”上。 # mustNot: false-proof
        -> false_paper
* [“证明开不了。承诺书上您自己填半年，没人核。”]
    我自己填，出了事算我的？ # who: 冉晓雯
    * * [“这话不该说。几月来的就填几月，照实的也能备。”]
        她把“九月”两个字写上了。 # did: true-stay
        -> kinds
    * * [“一般查不到。”]
        她咬着嘴唇，填了“三月”。 # mustNot: false-proof
        -> false_paper
* [“我没看见的日子，写不了。来多久照多久备，也有备法。”]
    行吧，我也怕写假的。 # who: 冉晓雯 # did: true-stay
    -> kinds

=== kinds ===
页面上跳出两个选项：长期居住，临时外出就医。
选哪个？ # who: 冉晓雯
* [“长期的，一回管到头，省得再备。”]
    要传居住的材料，我没有。 # who: 冉晓雯
    * * [“那就照眼下的实情，选临时的；真住下来，再备长期。”]
        -> kinds_told
    * * [“传张房租合同试试。”]
        合同上是她的名字，没有母亲的。
        ~ wrong_kind = true
        -> call
* [“能结账就行，哪个都一样。”]
    她闭着眼点了上面那个。
    ~ wrong_kind = true
    -> call
* [“出来看病的是一类，常住外地的是一类。眼下照实选临时，往后长住再换。”]
    -> kinds_told

=== kinds_told ===
临时的先用着，过了年她要是肯住下，我再来换。 # who: 冉晓雯 # did: two-kinds
-> call

=== call ===
老家县医保中心的电话接通了，您开了免提。
蒲新民。哪儿的？要问什么？ # who: 蒲新民 # hint: 他答完就要接下一个电话，哪几样少问一样明天就卡住
* [几样一次问全 # ask: phone all]
    -> call_told
* [只问了其中几样 # ask: phone some]
    他一样一样答了，停了停：就这些？
    * * [对着押金单，把漏下的补问完]
        -> call_told
    * * [“就这些，谢谢。”]
        电话挂了，冉晓雯看看您记的那几行：就这些？明天要是卡住了呢？
        -> rate
* [没有问到点子上 # ask: phone none]
    我没听明白。您要问哪一样？ # who: 蒲新民
    * * [“急诊入院，没备案，明天结算，要办什么、按什么报、结不了找谁？”]
        -> call_told
    * * [“那我想好了再打。”]
        电话挂了，冉晓雯看着您。
        -> rate
* [求他通融 # ask: phone never]
    不是通融的事，您说哪条规定。 # who: 蒲新民
    * * [“是我没说清。急诊入院，没备案，明天结算，要办什么、按什么报？”]
        -> call_told
    * * [“那算了，不为难您。”]
        电话挂了，冉晓雯看着您。
        -> rate
* [“就问一句，能报吗？”]
    能报。还有事吗？ # who: 蒲新民
    * * [“有。今天补备案作不作数，急诊按哪种比例，结不了交哪里？”]
        -> call_told
    * * [“没有了，谢谢。”]
        冉晓雯问：报多少他没说？
        -> rate

=== call_told ===
按我们县的办法，今天补，作数。急诊的比例，文件那一条我念给你，你记。结不了，票据寄我们窗口。 # who: 蒲新民
您照原话记下来，旁边注上“该县的办法”，念回去一遍，他说对。 # did: asked-home
-> rate

=== rate ===
总共{total}，那我自己掏多少？ # who: 冉晓雯 # hint: 这个数要凑齐哪几样才算得出，您手里有几样
* [“居民医保七成上下，您掏{guess}。”]
    {guess}，那我凑得出。 # who: 冉晓雯
    * * [“不能这么乘。目录外的不算，起付线先减，比例由老家定，我不该报数。”]
        -> rate_told
    * * [“差不多这个数，备好就行。”]
        她给丈夫发语音：{guess}，社区算的。 # mustNot: promised
        ~ burnt = true
        -> login
* [“哪些能报看这边的目录，起付线和比例看老家。拿总数一乘，准错。”]
    -> rate_told

=== rate_told ===
那我钱多备一点，等结算单。 # who: 冉晓雯 # did: whose-policy
-> login

=== login ===
备案页面要刷脸、填验证码，她一只手拿着头盔，一只手在抖。
你帮我弄吧，密码我告诉你。 # who: 冉晓雯
* [“给我，两分钟的事。”]
    她把手机解了锁，递过来一半。
    * * [没有接：“头盔给我，手机您拿着。我念，您点。”]
        -> filing
    * * [接过来，替她输]
        您输到第三步，页面要她回答一个问题，她没看清，您替她选了“是”。 # mustNot: took-account
        ~ burnt = true
        ~ filed = 1
        -> check
* [“回医院坐下来慢慢弄，不难。”]
    她把页面存了个书签，看看时间，一点二十。
    -> papers
* [“头盔我替您拿着。您点，我念。”]
    -> filing

=== filing ===
她一步一步点下去，念一条，点一条。 # did: own-hands
~ filed = 1
{ knows_state:
    到“参保地”一栏，她选到了县，没有停。
- else:
    到“参保地”一栏，她选了市，提交以后跳出一行红字：与参保信息不符。
    -> mismatch
}
-> check

=== mismatch ===
* [“退回去，先查她到底参在哪里。”]
    查出来是县里。改了，再交，红字没了。 # did: asked-state
    ~ knows_state = true
    -> check
* [“可能是系统慢，等等看。”]
    红字一直在，她按了截屏。
    ~ wrong_kind = true
    -> check

=== check ===
交上了。明天早上我直接去结？ # who: 冉晓雯
* [“结之前先请收费处看一眼备案。看不见，先别结，打老家那个电话。”]
    看见了再结。好。 # who: 冉晓雯 # did: before-leaving
    ~ filed = 2
    -> seen
* [“交了就行，直接去。”]
    她把头盔戴上，又摘下来：万一系统没有呢？
    * * [“您想得对。先问收费处看见没有，看见了再结。”]
        她在便条背面写：先问，后结。 # did: before-leaving
        ~ filed = 2
        -> seen
    * * [“不会的。”]
        -> papers

=== seen ===
{ not wrong_kind:
    她翻回备案那一页，类别、参保地、日子，又对了一遍，样样照实。 # must: filed-right
- else:
    她翻回备案那一页，底下有一行小字：待参保地审核。
}
-> papers

=== papers ===
万一明天还是结不成呢？ # who: 冉晓雯
* [“那就留好四样：票据、清单、诊断、病历，交老家医保手工报。”]
    她数手指头：票据、清单、诊断、病历。 # did: keep-papers
    -> repeat
* [“发票留着就行。”]
    光一张发票？ # who: 冉晓雯
    * * [“少说了。还有费用清单、诊断证明、病历，一共四样。”]
        四样，都盖医院的章。 # who: 冉晓雯 # did: keep-papers
        -> repeat
    * * [“先有发票再说。”]
        -> repeat

=== repeat ===
我脑子是木的，你讲了这么多。 # who: 冉晓雯 # hint: 明早站在收费处的是她，不是您
* [撕一张便条，把明早的先后写给她]
    她把头盔夹在胳膊底下，等着您写。
    * * [先后和退路都写到了 # ask: slip all]
        她念了一遍，翻过去扣在掌心，自己又说了一遍次序，没有漏。 # did: plain
        -> settle
    * * [只写到一部分 # ask: slip some]
        她念完问：那再往后呢？您添了几个字，她折好塞进手机壳。
        -> settle
    * * [没写到点子上 # ask: slip none]
        她看了两遍，还是问：那我明早头一样做什么？您又从头讲了一回。
        -> settle
    * * [许了报多少 # ask: slip never]
        有你这句话，我就不慌了。 # who: 冉晓雯 # mustNot: promised
        ~ burnt = true
        -> settle
* [“明早先做哪样，后做哪样，您讲给我听，漏了我补。”]
    先问收费处，看见了再结；结不成，留四样。 # who: 冉晓雯 # did: plain
    -> settle
* [“我打印一份办事指南给您。”]
    六页纸，她卷起来插在车筐里。
    -> settle

=== settle ===
{ burnt:
    -> bad
}
{ filed == 2 and not wrong_kind:
    -> good
}
{ filed > 0 and wrong_kind:
    -> half
- else:
    -> purse
}

=== good ===
二十七号十点，冉晓雯发来一张结算单，“自费”两个字换成了“跨省直接结算”。
底下跟着一条语音，是庹桂芝的：同志，菜地我托人了，过了年我来换那个长期的。 # ending: settled
-> END

=== half ===
收费处看见了一条备案，状态是“待补正”。等到下午四点，床位都让出来了，母女俩还坐在走廊上。
最后结了，老家又来电话，要她说明居住和参保的情形。 # ending: half-filed
-> END

=== purse ===
{ filed > 0:
    二十七号早上，收费处说没看见备案。队排到了门外，她不敢再等，跟站点预支了两个月工资，按自费结了账。
- else:
    二十七号早上，系统里还是没有备案。冉晓雯跟站点预支了两个月工资，按自费结了账。
}
她抱着一袋单据来问：寄回老家，多少日子能报下来？这两个月我吃什么？ # ending: own-purse
-> END

=== gone ===
车过了第三站，庹桂芝又疼起来，乘务员广播找医生，半路抬下去，进了另一家急诊。
冉晓雯后来才晓得，急诊那一条本来就有，只是那天中午没有人说。 # ending: gone-home
-> END

=== false_paper ===
备案通过了，账也结了。半年以后两边的医保一比对，庹桂芝八月还在老家卫生室拿过药。
电话打到冉晓雯那里，又打到站里，要把那天的日子一样一样说明。
-> kind_heart

=== bad ===
二十七号结账，有的地方和那天站里说的、弄的对不上。冉晓雯的丈夫把电话打到站里：当时是谁这么讲、谁登的？
您翻开登记本，那天中午一个字也没有记。
-> kind_heart

=== kind_heart ===
冉晓雯在旁边小声说，人家是好心。电话里说，好心也要照实。 # ending: crooked
-> END
