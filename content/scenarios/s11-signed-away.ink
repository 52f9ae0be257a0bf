---
id: s11-signed-away
title: 她签了“个人原因”
module: 11
function: F3
levels: [4]
minutes: 12
uses: [class, practice, assessment]
setting: 十一月的星期三上午，窗口前只有一位来访的人。她把一张折了四折的离职表推过来，又马上按住。
people:
  - name: 费小蓉
    age: 34
    trade: 童装厂质检员，上月底离职
    wants: 想领失业保险金，怕厂里知道她来问，也怕自己签错了字
aims:
  - 先问清离职经过，再谈能不能领
  - 说得出领取失业保险金的三个条件和赶早登记的道理
  - 不替经办机构下结论，也不把人推出门
nodes: [L4.S3.2.1, L4.S3.2.3, L4.K3.2.1, L4.K3.2.2, B2.1.3.3]
lessons: [m11-assist, m11-tips, m11-publicity, m05-reception]
discuss:
  - 表上一个勾，聊天里一句话，对不上的时候，您信谁、记哪样
  - “由经办机构审”有时是实话，有时是推人出门；差别在哪几个字
  - 登记那一步，为什么不能等厂里的手续下来
  - 夏姐探头那一刻，还能怎样答，既不撒谎也不泄露
variants:
  - { since: 去年春天, span: 一年零七个月, months: 十九个月, rough: 约一年半, kid: 托管费 }
  - { since: 去年夏天, span: 一年零四个月, months: 十六个月, rough: 约一年多, kid: 校车费 }
  - { since: 前年秋天, span: 两年零一个月, months: 二十五个月, rough: 约两年, kid: 补牙的钱 }
asks:
  - id: sheet
    prompt: 给她写一张纸：办到哪步、等什么、要补偿要绩效找谁、最迟多久
    longest: 120
    groups:
      - { id: claim, text: 登记和申领, any: [登记, 申领, 失业金, 失业保险金] }
      - { id: wait, text: 等什么、没信怎么办, any: [短信, 十个工作日, 10个工作日, 电话, 回话, 结果, 受理] }
      - { id: where, text: 补偿和绩效走仲裁, any: [仲裁] }
      - { id: year, text: 一年里提出, any: [一年, 1年, 明年十月, 明年10月, 十二个月] }
    never:
      - { text: 许了一定能领, any: [一定能领, 肯定能领, 保证能领, 准能领, 一定领得, 肯定领得, 一定批, 肯定批, 包您能领], unless: [能不能, 不一定, 不保证, 不敢, 不能说] }
documents:
  - id: leaving-form
    title: 离职申请表（复印件）
    text: “因个人原因申请离职”一行打了勾，日期是十月三十日，签名费小蓉。右下角铅笔写着“按 N+0 结”。厂方一栏盖了人事章。
  - id: payslip
    title: 夹在表里的工资条
    text: 九月。扣款三行：养老、医疗、失业，都有数。“绩效”一栏是空的，旁边盖着个“待核”的小章。
cards:
  - id: three-conditions
    title: 领取失业保险金的条件
    text: 单位和本人缴费满一年；非因本人意愿中断就业；已经办理失业登记并有求职要求。三条都要有。
    source: social-insurance-law
    article: 第四十五条
  - id: against-will
    title: 哪些算非因本人意愿
    text: 合同期满或单位原因终止、被单位解除、单位提出并协商一致解除、单位违法致使本人解除等。自愿辞职的不在内。
    source: social-insurance-provisions-13
    article: 第十三条
  - id: from-registration
    title: 期限从哪天起算
    text: 领取期限自办理失业登记之日起计算，登记得晚，起算就晚。
    source: social-insurance-law
    article: 第五十条
  - id: not-content
    title: 不服经办机构
    text: 认为经办机构没有依法支付待遇、侵害了自己的权益，可以申请行政复议或者提起行政诉讼。这一条不走仲裁。
    source: social-insurance-law
    article: 第八十三条
  - id: one-year
    title: 跟单位的账，一年
    text: 同单位争补偿、工资，申请仲裁的时效是一年，从知道或者应当知道权利被侵害那天起；欠的工钱，离职后一年里提。
    source: mediation-arbitration-law
    article: 第二十七条
criteria:
  - { id: asked-how, dimension: information, text: 问清是谁先提出离职, points: 12 }
  - { id: asked-paid, dimension: information, text: 请本人当场查清缴费多久, points: 6 }
  - { id: saw-chat, dimension: information, text: 看到聊天记录并提醒她自己存好, points: 10 }
  - { id: three, dimension: policy, text: 把三个条件讲全, points: 12 }
  - { id: right-authority, dimension: policy, text: 说明算不算由经办机构审，争议由仲裁认, points: 10 }
  - { id: register-now, dimension: procedure, text: 陪她当天办失业登记和求职登记, points: 12, lesson: m11-tips }
  - { id: two-roads, dimension: procedure, text: 给出申领和争议两条路及时效, points: 10 }
  - { id: calm, dimension: communication, text: 先安下她的心再问事, points: 6, lesson: m05-reception }
  - { id: plain, dimension: communication, text: 写成她看得懂的几行，请她念一遍, points: 8 }
  - { id: private, dimension: ethics, text: 替她挡住旁听，不外传她来过, points: 6, lesson: m11-cautions }
  - { id: no-coaching, dimension: ethics, text: 教她照实填，不编一套说法, points: 8 }
musts:
  - { id: registered, text: 告诉她尽早办失业登记 }
  - { id: honest-form, text: 离职经过照实交上去 }
mustNots:
  - { id: promised, text: 许诺一定能领 }
  - { id: told-factory, text: 把她来问的事告诉厂里 }
  - { id: forged, text: 教她改表或编造经过 }
endings:
  - { id: both-roads, title: 两条路一起走, text: 登记当天办了，申领交上去由经办机构审，聊天记录她自己存着，同厂里的账一年里还能去仲裁。 }
  - { id: registered-only, title: 登记了，底没兜住, text: 登记办了，可是离职怎么来的没有问清，或者凭据没留住、原因随手一选，材料退回来补不上；要不就是另一条路没人讲。 }
  - { id: sent-home, title: 让她回去等, text: 她听懂的只有一句“签了就没办法”，或者一句“再等等”。等她再打听到要先登记，已经晚了两个多月。 }
  - { id: backfired, title: 好心办成了坏事, text: 厂里先知道了，或者她照着教的话说了假话，或者抱着一句准话去等。往后真话也没人信。 }
---

VAR trust = 0
VAR overheard = true
VAR how_known = false
VAR chat = 0
VAR paid_seen = false
VAR done = false
VAR slip = false
VAR vowed = false
VAR roads = false
VAR since = "去年春天"
VAR span = "一年零七个月"
VAR months = "十九个月"
VAR rough = "约一年半"
VAR kid = "托管费"

窗口开着一扇，穿童装厂工服的两个人正从门口走过。费小蓉往里侧了侧身子。
我就问一句，问完就走。签了这个，是不是就什么都没有了？ # who: 费小蓉 # hint: 她按着那张表不松手，怕的是什么
-> first

=== first ===
* [“表拿来我看看。”]
    她犹豫了一下，把表推过来一半。
    -> hub
* [“您先坐，喝口水。签了字也不等于没路走。”]
    她坐下了，手从表上松开一点。 # did: calm
    ~ trust += 2
    -> hub
* [“签了个人原因？那就领不了。”]
    她脸一下子红了，把表往回折。
    我就知道。 # who: 费小蓉
    ~ trust -= 1
    -> almost_gone

=== almost_gone ===
* [“等一等，我话说快了。是谁先让您走的？”]
    她站住了。
    主任让签的。 # who: 费小蓉
    ~ trust += 1
    -> hub
* [“法律就是这么写的，我也没办法。”]
    那两个穿工服的又走了回来，她低着头出了门。
    -> lost
+ [给她一张办事指南，让她回去看]
    她把指南和表一起折起来。
    -> lost

=== hub ===
{ overheard:
    门外有人停下来看公告栏，离窗口三步远。
- else:
    里间的门关着，听得见墙上的钟。
}
+ { overheard } [“里面有张小桌，您跟我来，咱们关上门说。”]
    ~ overheard = false
    ~ trust += 1
    她松了一口气，跟着进了里间。
    -> hub
* [“离职这件事，是谁先开的口？”]
    -> how
* [“您在厂里参保缴了多久？”]
    -> paid
* { trust >= 1 } [“当时有没有消息、录音留着？”]
    -> evidence
* { trust >= 1 } [“您往后怎么打算，急着找活吗？”]
    -> plan
* [“绩效那一块，厂里结了没有？”]
    没有。主任说签了才发，签完也没发。 # who: 费小蓉
    欠着的工钱是另外一件事，我先给您记上。 # who: 我
    -> hub
+ [问得差不多了，跟她讲政策]
    -> policy

=== how ===
{ trust >= 1:
    上面要砍两个质检，主任点的我和小侯。他说写个人原因，不然绩效不发。我孩子这个月要交{kid}。 # who: 费小蓉
    * * [“您是被点了名走的，不是自己要走。我这样记，您看对不对？”]
        对。 # who: 费小蓉 # did: asked-how
        ~ how_known = true
        -> hub
    * * [“那您当时怎么不硬气一点，别签？”]
        硬气了，{kid}谁给？ # who: 费小蓉
        ~ trust -= 1
        * * * [“怪我。谁点的名、怎么说的，您讲，我照您的话记。”]
            主任点的，两个人，就在车间门口。 # who: 费小蓉 # did: asked-how
            ~ how_known = true
            -> hub
        * * * [“也是，都不容易。”]
            她把表又折了一折。
            -> hub
- else:
    就……签了呗。 # who: 费小蓉
    * * [“这里没有对错，您照实说，我才好指路。”]
        她看看门口，声音小下去。
        是主任让写的。 # who: 费小蓉 # did: asked-how
        ~ trust += 1
        ~ how_known = true
        -> hub
    * * [“那就是您自己辞的。”]
        她没有再说话。
        ~ trust -= 1
        -> hub
}

=== paid ===
{since}进厂，工资条上每个月都扣。{span}吧。 # who: 费小蓉
* [“工资条上扣了，到没到账另说。您用手机登上去，咱们一起看。”]
    她自己输的密码，记录出来，{months}，没有断。 # did: asked-paid
    ~ paid_seen = true
    -> hub
* [“满一年就够，不用查了。”]
    她点点头，您记了一笔“{rough}”。
    -> hub
* [“密码告诉我，我替您查，快一些。”]
    她报了前两位，又停住了。
    ~ trust -= 1
    * * [“算了，还是您自己输，我不看。”]
        记录出来，{months}。 # did: asked-paid
        ~ paid_seen = true
        -> hub
    * * [“没事，我不会记的。”]
        她把手机收了起来。
        -> hub

=== evidence ===
~ chat = 1
她翻了好一会儿，找出一张截图。车间主任写着：“质检砍两个，你和小侯。明天来签表，写个人原因，不然绩效不发。”
这个算不算？ # who: 费小蓉
* [“发给我，我存在站里电脑上。”]
    * * [想一想，改口：“不用发我，您自己存好就行。”]
        她点点头，又多存了一份。 # did: saw-chat
        -> hub
    * * [收下截图，存进工作文件夹]
        主任的头像和小侯的名字，都进了公用文件夹。
        ~ trust -= 1
        -> hub
* [“算凭据，先别删，原来的聊天也留着。认不认，由审的人定。”]
    她把截图又存了一份。 # did: saw-chat
    -> hub
* [“这种东西没用，仲裁不认截图。”]
    她的手停在删除键上。
    * * [“等等，我说错了，别删，认不认由人家看。”]
        她把手指挪开。 # did: saw-chat
        -> hub
    * * [不作声]
        截图没了。
        ~ chat = 2
        -> hub

=== plan ===
有活我明天就去。我做了九年质检，别的不会。 # who: 费小蓉
* [“那求职登记一起办了，做质检的岗我帮您留意。”]
    她第一回笑了一下。
    ~ trust += 1
    -> hub
* [“领着钱慢慢找，不急。”]
    她皱皱眉。
    钱也不多吧。 # who: 费小蓉
    -> hub

=== policy ===
~ trust = 0
您把政策卡翻到“领取失业保险金的条件”。 # hint: 一共几条，她够了几条，还差哪一条
* [“最要紧的是缴满一年，您缴满了就行。”]
    那签的字呢？ # who: 费小蓉
    * * [“我漏讲了，还有两条，咱们一条一条对。”]
        她听完三条，把“不是自己要走”念了一遍。 # did: three
        -> middle
    * * [“字嘛，经办不一定看。”]
        她半信半疑。
        -> middle
* [“我这儿有本手册，您自己看第几页。”]
    她看了两行，抬头看着您。
    -> middle
* [“三条：缴满一年，不是自己要走，登记了失业又想找活。”]
    她掰着手指头对：缴了，登记还没办，就剩中间这一条。 # did: three
    -> middle

=== middle ===
表上写的是个人原因，这一条还有救吗？ # who: 费小蓉 # hint: 这一条归谁判，归您不归您
* [“放心，您这情况一定能领。”]
    真的？那我今天就跟孩子他爸说。 # who: 费小蓉
    * * [“慢着，‘一定’我收回。看实际怎么离的职，经办机构审。”]
        她把手机放下了：那我把实情说给他们听。 # did: right-authority
        -> road
    * * [“说吧，让家里也宽宽心。”]
        她走到窗边发语音：社区说了，一定能领。 # mustNot: promised
        ~ vowed = true
        -> road
* [“您把表上那个勾涂掉，改成单位辞退就行了。”]
    她愣住了：这……能改？
    -> alter
* [“经办机构看实际怎么离的职，我不替他们说行。跟厂里争起来，仲裁认。”]
    那我就把实情说给他们听。 # who: 费小蓉 # did: right-authority
    -> road
* [“要不您就说是厂里逼的，说重一点。”]
    怎么说重？ # who: 费小蓉
    * * [“不，照实说就够了，多说一句都对您不利。”]
        她点点头。
        -> road
    * * [“就说主任骂您、推您了。”]
        她小声说：他没推我。 # mustNot: forged
        -> backfire
* [“签了字就是签了字，认了吧。”]
    她半天没有说话。
    -> last_chance

=== alter ===
* [“不能，我糊涂了。表不能动，话照实说，够不够由审的人看。”]
    她把表拿回去，看了您一会儿，点点头。
    -> road
* [“没人看得出来。”]
    她拿着笔，手有点抖，还是涂了。 # mustNot: forged
    -> backfire

=== last_chance ===
* [“这么说不公道。认不认不归我，登记您总可以办。”]
    她抬起头。
    -> road
+ [看看墙上的钟]
    -> lost

=== road ===
{ not paid_seen:
    缴费记录还没有看过，您在表角记了个问号。
}
那眼下先办哪样？ # who: 费小蓉 # hint: 三条里有一条，今天就能自己做成
* [“登记要尽早，回家有空上网办一下。”]
    我不大会弄那个。 # who: 费小蓉 # must: registered
    * * [“那就在这儿办，您拿手机，我站旁边讲。”]
        她坐近了些。 # did: register-now
        -> online
    * * [“很简单的，跟着提示走。”]
        她把网址抄在手背上。
        -> wrap
* [“等厂里的手续全下来，再来登记。”]
    要等多久？ # who: 费小蓉
    * * [“不对，登记不等厂里，今天就能办。”]
        她把包放下了。 # did: register-now # must: registered
        -> online
    * * [“少说半个月。”]
        她在日历上画了个圈。
        -> wrap
* [“今天就办失业登记，期限从登记那天起算。求职登记一起办。”]
    好，现在就办。 # who: 费小蓉 # did: register-now # must: registered
    -> online

=== online ===
~ done = true
她自己点，自己输，到“失业原因”一栏停住了。
这里选哪个？ # who: 费小蓉 # hint: 系统里怎么写，厂里那张表怎么写，两处会不会碰头
* [“选‘单位辞退’，别提那张表。”]
    表在厂里还有一份呢。 # who: 费小蓉
    * * [“您说得对。照实选，表照实交，经过您自己写一段。”]
        她写了四行，念给您听。 # did: no-coaching # must: honest-form
        -> wrap
    * * [“先这么选，审到再说。”]
        她选了，提交了。 # mustNot: forged
        -> backfire
* [“您选好了点提交，我出去接个电话。”]
    您回来时，她已经点了提交，选的是“个人原因”，经过一个字也没写。
    ~ slip = true
    * * [“还能补。照实写一段经过，手里有的凭据附上。”]
        她退回去补了四行。 # did: no-coaching # must: honest-form
        ~ slip = false
        -> wrap
    * * [“交了就好。”]
        她把手机扣在桌上。
        -> wrap
* [“照实选。表照实交，另写一段经过，有什么凭据一起附上。”]
    {
    - chat == 1:
        她写了四行，一个形容词也没有，把截图附了上去。 # did: no-coaching # must: honest-form
    - chat == 2:
        她写了四行，叹了口气：可惜那张图删了。 # did: no-coaching # must: honest-form
    - else:
        她写了四行，问：凭据？我没想过要留什么。 # did: no-coaching # must: honest-form
    }
    -> wrap

=== wrap ===
手续做到这里，她还坐着没走。 # hint: 要钱的路不止一条，两条路找的不是同一家
* [“好了，先回去吧。”]
    那我等什么？不行了找谁？ # who: 费小蓉
    * * [“我没讲全。我写一张纸给您，您念给我听。”]
        -> paper
    * * [“不行再来。”]
        她把包背上了。
        -> ask_factory
* [“补偿和绩效走另一条路：申请仲裁，一年里提出，从知道那天算。”]
    一年，我记住了。跟失业金两不耽误？ # who: 费小蓉 # did: two-roads
    ~ roads = true
    * * [“两不耽误。我写成一张纸，您念给我听。”]
        -> paper
    * * [“两不耽误，您记着就行。”]
        她点点头。
        -> ask_factory
* [“审下来不给，就去仲裁告他们。”]
    告谁？告发钱的，还是告厂里？ # who: 费小蓉
    * * [“我说混了。不服审的，走复议、诉讼；跟厂里的账，才是仲裁，一年里提。”]
        两家，两条路。她伸出两个指头。 # did: two-roads
        ~ roads = true
        -> paper
    * * [“到时候再问人。”]
        她把两个字写在手背上，又擦了。
        -> ask_factory

=== paper ===
她把椅子往前挪了挪，看着您的笔。
* [办到哪步、等什么、找谁、多久都写上 # ask: sheet all]
    她从头念到尾，念得慢，念完把纸折成四折，夹进那张表里。 # did: plain # did: two-roads
    ~ roads = true
    -> ask_factory
* [写了其中几样 # ask: sheet some]
    她念完抬头：就这些？您又添了一行，她才收起来。
    -> ask_factory
* [没有写到点子上 # ask: sheet none]
    她念了一遍，问的还是刚才那句：不行了我找谁？
    -> ask_factory
* [写了一定能领 # ask: sheet never]
    她指着那一句，拍了张照片发给孩子他爸。 # mustNot: promised
    ~ vowed = true
    -> ask_factory

=== ask_factory ===
{ overheard:
    童装厂的人事夏姐探进头来：小费也在呀？您这儿给她办什么呢？
- else:
    童装厂的人事夏姐探进头来：听说小费上这儿来了？她来办什么？
}
* [“她来问失业金的事，您那张表怎么回事？”]
    夏姐的脸沉下来：这事厂里有规定。 # mustNot: told-factory
    -> backfire
* [“谁来办什么，我们都不往外说。您有什么事我帮您看。”]
    夏姐讪讪地缩回去了。费小蓉听得清清楚楚。 # did: private
    -> settle
* [装作没听见，低头写字]
    夏姐站了一会儿，走了。费小蓉半天没敢抬头。
    -> settle

=== settle ===
{
- vowed:
    -> vow
- not done:
    -> waited
- how_known and chat == 1 and roads and not slip:
    -> good
- how_known and chat == 1 and not slip:
    -> one_road
- else:
    -> thin
}

=== good ===
星期五，费小蓉发来一条消息：收到受理短信了，经办的人问得跟您问的一样。
她说厂里的账也理了一张单子，先找人调解，不成再走仲裁。 # ending: both-roads
-> END

=== thin ===
过了八天，材料退回来，要补离职经过的凭据。
{
- slip:
    系统里和表上都是“个人原因”，经办的人问，那还申领什么？
- chat == 2:
    她说原来有一张截图，删了，主任也把她拉黑了。
- else:
    她打电话来，说想不起当时还有什么，群也退了。
}
登记总算办了，后面的路要重新问起。 # ending: registered-only
-> END

=== one_road ===
受理短信来了，经办的人问得跟您问的一样。
过了年她才听小侯说，补偿和绩效还能去仲裁。她翻翻日历：好在还没满一年。 # ending: registered-only
-> END

=== waited ===
厂里的手续一拖再拖，网上那几步她走到一半就退了出来。
-> lost

=== lost ===
到了第二年一月，她在菜市场听邻居说，这种情形也能申领，只是要先登记。
她回来找您，第一句话是：您那天怎么没说清？ # ending: sent-home
-> END

=== vow ===
{ done:
    经办机构还在核离职的经过，孩子他爸已经照那句准话，把钱先花了出去。
- else:
    登记还没有办，孩子他爸已经照那句准话，把钱先花了出去。
}
后来怎样，费小蓉没有说，只问：你讲的“一定”，是谁定的？ # ending: backfired
-> END

=== backfire ===
半个月以后，厂里的人拿着那张表的原件来对质，经办机构的人也打来电话核实。
费小蓉坐在走廊里，一句话也没有说。 # ending: backfired
-> END
