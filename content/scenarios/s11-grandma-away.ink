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
documents:
  - id: deposit-slip
    title: 住院押金单
    text: 患者庹桂芝，十一月二十三日二时十分急诊入院，急性胆囊炎。押金一万二千元。费用类别一栏印着“自费”。
  - id: village-group
    title: 老家村群里的通知
    text: “在外地的乡亲注意，住院要先备案！没备案一分不报！转给家里老人！”底下有四十多个人回了“收到”。
  - id: desk-note
    title: 收费处的便条
    text: 圆珠笔写着：异地，系统里没有备案。二十七日上午出院，来之前请办好。
cards:
  - id: emergency
    title: 急诊和补备案
    text: 跨省异地就医，急诊抢救的视同已备案；住院时没有备案的，出院结算前补办，可以直接结算。
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
  - { id: asked-entry, dimension: information, text: 问清怎样入院、哪天出院, points: 8 }
  - { id: asked-state, dimension: information, text: 在家人手机上查到参保地和状态, points: 10 }
  - { id: asked-stay, dimension: information, text: 问出来了多久、往后住哪里, points: 8 }
  - { id: er-counts, dimension: policy, text: 讲清急诊视同备案、结算前可补, points: 12 }
  - { id: whose-policy, dimension: policy, text: 讲清目录看这边、比例看老家, points: 10 }
  - { id: two-kinds, dimension: policy, text: 分清临时外出和长期居住两类, points: 6 }
  - { id: before-leaving, dimension: procedure, text: 出院结算前向收费处核准备案, points: 12 }
  - { id: asked-home, dimension: procedure, text: 向参保地把要紧的几样问全, points: 8 }
  - { id: keep-papers, dimension: procedure, text: 讲好结不了时留哪四样, points: 6 }
  - { id: breathe, dimension: communication, text: 先问病人，让她缓下来, points: 6 }
  - { id: plain, dimension: communication, text: 请她复述明早的次序, points: 4 }
  - { id: true-stay, dimension: ethics, text: 不开不知道的居住证明, points: 6 }
  - { id: own-hands, dimension: ethics, text: 由家人自己操作和输密码, points: 4 }
musts:
  - { id: before-out, text: 告诉她补备案要赶在出院结算以前 }
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

我妈住院了，押金一万二，我刷的信用卡。收费的说老家没备案，全自费！ # who: 冉晓雯
她把押金单拍在台面上，喘得说不下去。
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
二十三号半夜两点，疼得在床上打滚，救护车拉到急诊的。明天上午出院。 # who: 冉晓雯
* [“明天上午？还早，下午再弄不迟。”]
    我下午两点的班，走不开。 # who: 冉晓雯
    * * [“那就现在办。急诊病历、押金单都别丢。”]
        她从头盔里倒出一张折着的急诊病历。 # did: asked-entry
        -> hub
    * * [“那下了班再来。”]
        下了班你们也关门了。 # who: 冉晓雯
        -> hub
* [“急诊进的，明天上午走。急诊病历在手里吗？”]
    她从头盔里倒出一张折着的急诊病历，两点十分。 # did: asked-entry
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
你就告诉我，没备案，到底报不报？ # who: 冉晓雯
* [“都是先垫上，出院后拿发票回老家报。”]
    一万多，我拿什么垫？ # who: 冉晓雯
    * * [“我说的是最后一步。她是急诊，视同备案；没认上，结算前补也行。”]
        -> told
    * * [“跟亲戚周转一下，报了就还。”]
        -> purse
* [“急诊抢救视同备案。怕没认上，明天结算前补一个，也能当场结。”]
    -> told
* [“村里说得也对，规矩是先备案。”]
    她眼圈红了：半夜两点，我找谁备去？
    * * [“您问得在理。急诊就是另算的，结算以前还能补。”]
        -> told
    * * [“下回记得提前办。”]
        -> purse

=== told ===
能补？明天结账以前补上就行？ # who: 冉晓雯 # did: er-counts # must: before-out
群里四十多个人，没有一个人讲过这句。 # who: 冉晓雯
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
    两个月是两个月。可人家说选长期居住报得多，你给开个证明，写半年，行不行？ # who: 冉晓雯
- else:
    人家说选长期居住报得多。你给开个住满半年的证明吧。 # who: 冉晓雯
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
* [“我没看见的日子，写不了。来两个月也有来两个月的备法。”]
    行吧，我也怕写假的。 # who: 冉晓雯 # did: true-stay
    -> kinds

=== kinds ===
页面上跳出两个选项：长期居住，临时外出就医。
选哪个？ # who: 冉晓雯
* [“长期的。反正您想留她。”]
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
蒲新民。哪儿的？要问什么？ # who: 蒲新民
* [“我是社区的，老人不容易，您通融通融。”]
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
* [“急诊住院，明天结算。今天补备案作不作数，比例降不降，结不了找谁？”]
    -> call_told

=== call_told ===
问得清楚。今天补，作数。急诊的比例我把文件那一条念给你，你记。结不了，票据寄到我们窗口。 # who: 蒲新民
您照原话记下来，念回去一遍，他说对。 # did: asked-home
-> rate

=== rate ===
总共一万八，那我自己掏多少？ # who: 冉晓雯
* [“居民医保七成上下，您掏五千多。”]
    五千多，那我凑得出。 # who: 冉晓雯
    * * [“不能这么乘。目录外的不算，起付线先减，比例由老家定，我不该报数。”]
        -> rate_told
    * * [“差不多这个数，备好就行。”]
        她给丈夫发语音：五千多，社区算的。 # mustNot: promised
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
    -> papers
* [“交了就行，直接去。”]
    她把头盔戴上，又摘下来：万一系统没有呢？
    * * [“您想得对。先问收费处看见没有，看见了再结。”]
        她在便条背面写：先问，后结。 # did: before-leaving
        ~ filed = 2
        -> papers
    * * [“不会的。”]
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
我脑子是木的，你讲了这么多。 # who: 冉晓雯
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
底下跟着一条语音，是庹桂芝的：姑娘，菜地我托人了，过了年我来换那个长期的。 # ending: settled
-> END

=== half ===
收费处看见了一条备案，状态是“待补正”。等到下午四点，床位都让出来了，母女俩还坐在走廊上。
最后结了，老家又来电话，要她说明居住和参保的情形。 # ending: half-filed
-> END

=== purse ===
二十七号早上，系统里还是没有。冉晓雯跟站点预支了两个月工资，按自费结了账。
她抱着一袋单据来问：这些寄回老家，哪张要紧？ # ending: own-purse
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
