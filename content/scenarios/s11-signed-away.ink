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
documents:
  - id: leaving-form
    title: 离职申请表（复印件）
    text: “因个人原因申请离职”一行打了勾，日期是十月三十日，签名费小蓉。右下角铅笔写着“按 N+0 结”。厂方一栏盖了人事章。
  - id: chat
    title: 手机里的聊天截图
    text: 十月二十九日，车间主任：“上面说了，质检砍两个，你和小侯。明天来把表签了，写个人原因，厂里给你开推荐信，不然这个月绩效不发。”
cards:
  - id: three-conditions
    title: 领取失业保险金的条件
    text: 单位和本人缴费满一年；非因本人意愿中断就业；已经办理失业登记并有求职要求。三条都要有。
    source: social-insurance-law
    article: 第四十五条
  - id: against-will
    title: 哪些算非因本人意愿
    text: 合同期满或单位原因终止、被单位解除、单位提出协商解除、单位违法致使本人解除等。自愿辞职的不在内。
    source: social-insurance-provisions-13
    article: 第十三条
  - id: from-registration
    title: 期限从哪天起算
    text: 领取期限自办理失业登记之日起计算，所以越早登记越好。
    source: social-insurance-law
    article: 第五十条
criteria:
  - { id: asked-how, dimension: information, text: 问清是谁先提出离职, points: 12 }
  - { id: asked-paid, dimension: information, text: 问清参保缴费多久, points: 8 }
  - { id: saw-chat, dimension: information, text: 看到聊天记录并提醒她保存, points: 8 }
  - { id: three, dimension: policy, text: 把三个条件讲全, points: 12 }
  - { id: right-authority, dimension: policy, text: 说明算不算由经办机构和仲裁认定, points: 10 }
  - { id: register-now, dimension: procedure, text: 陪她当天办失业登记和求职登记, points: 12 }
  - { id: two-roads, dimension: procedure, text: 给出申领和争议两条路及时效, points: 10 }
  - { id: calm, dimension: communication, text: 先安下她的心再问事, points: 8 }
  - { id: plain, dimension: communication, text: 用她听得懂的话复述一遍, points: 6 }
  - { id: private, dimension: ethics, text: 替她挡住旁听，不外传她来过, points: 8 }
  - { id: no-coaching, dimension: ethics, text: 不教她编一套说法, points: 6 }
musts:
  - { id: registered, text: 告诉她尽早办失业登记 }
mustNots:
  - { id: promised, text: 许诺一定能领 }
  - { id: told-factory, text: 把她来问的事告诉厂里 }
  - { id: forged, text: 教她改表或编造经过 }
endings:
  - { id: both-roads, title: 两条路一起走, text: 登记当天办了，申领交上去由经办机构认定，聊天记录存好，一年里还能去仲裁。她知道每一步找谁。 }
  - { id: registered-only, title: 登记了，底没兜住, text: 登记办了，可是离职怎么来的没有问清，材料退回来时她手里没有凭据可补。 }
  - { id: sent-home, title: 让她回去等, text: 她听懂的只有一句“签了就没办法”。等她再打听到能申领，已经晚登记了两个多月。 }
  - { id: backfired, title: 好心办成了坏事, text: 厂里先知道了，或者她照着教的话说了假话。往后真话也没人信。 }
---

VAR trust = 0
VAR asked = 0
VAR overheard = true
VAR knows_chat = false
VAR knows_paid = false

窗口开着一扇，穿童装厂工服的两个人正从门口走过。费小蓉往里侧了侧身子。
我就问一句，问完就走。签了这个，是不是就什么都没有了？ # who: 费小蓉
-> first

=== first ===
* [“您先坐，喝口水，签了字也不等于没路走，我慢慢看。”]
    她坐下了，手从表上松开一点。 # did: calm
    ~ trust += 2
    -> hub
* [“表拿来我看看。”]
    她犹豫了一下，把表推过来一半。
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
}
+ { overheard } [“里面有张小桌，您跟我来，咱们关上门说。”]
    ~ overheard = false
    ~ trust += 1
    她松了一口气，跟着进了里间。 # did: private
    -> hub
* [“离职这件事，是谁先开的口？”]
    -> how
* [“您在厂里参保缴了多久？”]
    -> paid
* { trust >= 1 } [“表上写的和实际不一样，您手里有没有当时的消息、录音？”]
    -> evidence
* { trust >= 1 } [“您往后打算怎么办，急着找活吗？”]
    -> plan
* [“绩效那一块，厂里结了没有？”]
    没有。主任说签了才发，签完也没发。 # who: 费小蓉
    欠着的工钱是另外一件事，我先给您记上。 # who: 我
    ~ asked += 1
    -> hub
+ [问得差不多了，跟她讲政策]
    -> policy

=== how ===
~ asked += 1
{ trust >= 1:
    上面要砍两个质检，主任点的我和小侯。他说写个人原因，不然绩效不发。我孩子这个月要交托管费。 # who: 费小蓉
    你是被点了名走的，不是自己要走。我这样记，您看对不对？ # who: 我
    对。 # who: 费小蓉 # did: asked-how
- else:
    就……签了呗。 # who: 费小蓉
    * * [“这里没有对错，您照实说，我才好指路。”]
        她看看门口，声音小下去。
        ~ trust += 1
        是主任让写的。 # who: 费小蓉 # did: asked-how
        -> hub
    * * [“那就是您自己辞的。”]
        她没有再说话。
        ~ trust -= 1
        -> hub
}
-> hub

=== paid ===
~ asked += 1
~ knows_paid = true
去年春天进厂，工资条上每个月都扣。一年零七个月吧。 # who: 费小蓉
* [“工资条说了不算，您用手机登上去，咱们一起看缴费记录。”]
    她自己输的密码，记录出来，十九个月，没有断。 # did: asked-paid
    -> hub
* [“一年多就够，不用查了。”]
    她点点头，您记了一笔“约一年半”。
    -> hub
* [“密码告诉我，我替您查，快一些。”]
    她报了前两位，又停住了。
    ~ trust -= 1
    * * [“算了，还是您自己输，我不看。”]
        记录出来，十九个月。 # did: asked-paid
        -> hub
    * * [“没事，我不会记的。”]
        她把手机收了起来。
        -> hub

=== evidence ===
~ asked += 1
~ knows_chat = true
她翻了好一会儿，找出一张截图。
这个算不算？ # who: 费小蓉
* [“算凭据，先别删。原来的聊天留着，手机坏了也要能找回来。”]
    她把截图又存了一份。 # did: saw-chat
    -> hub
* [“发给我，我存在站里电脑上。”]
    * * [想一想，改口：“不用发我，您自己存好就行。”]
        她点点头。 # did: saw-chat
        -> hub
    * * [收下截图，存进工作文件夹]
        截图里有车间主任的头像和小侯的名字，都存进了公用文件夹。
        ~ trust -= 1
        -> hub
* [“这种东西没用，仲裁不认截图。”]
    她的手停在删除键上。
    * * [“等等，我说错了，别删，认不认由人家看。”]
        她把手指挪开。 # did: saw-chat
        -> hub
    * * [不作声]
        截图没了。
        ~ knows_chat = false
        -> hub

=== plan ===
~ asked += 1
有活我明天就去。我做了九年质检，别的不会。 # who: 费小蓉
* [“那求职登记一起办了，做质检的岗我帮您留意。”]
    她第一回笑了一下。
    ~ trust += 1
    -> hub
* [“领着钱慢慢找，不急。”]
    她皱皱眉：钱也不多吧。 # who: 费小蓉
    -> hub

=== policy ===
您把政策卡翻到“领取失业保险金的条件”。
* [“三条：缴满一年，不是自己要走，登记了失业又想找活。您一条一条对。”]
    她掰着手指头对：缴了，登记还没办，就剩中间这一条。 # who: 费小蓉 # did: three
    -> middle
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

=== middle ===
表上写的是个人原因，这一条还有救吗？ # who: 费小蓉
* [“算不算本人要走，看实际是怎么回事，由经办机构审，争起来由仲裁认。我不能替他们说行，也不能替他们说不行。”]
    那我就把实情说给他们听。 # who: 费小蓉 # did: right-authority
    -> road
* [“放心，您这情况一定能领。”]
    真的？那我今天就跟孩子他爸说。 # who: 费小蓉 # mustNot: promised
    -> road
* [“您把表上那个勾涂掉，改成单位辞退就行了。”]
    她愣住了。 # mustNot: forged
    -> forged
* [“要不您就说是厂里逼的，说重一点。”]
    怎么说重？ # who: 费小蓉
    * * [“不，照实说就够了，多说一句都对您不利。”]
        她点点头。 # did: no-coaching
        -> road
    * * [“就说主任骂您、推您了。”]
        她小声说：他没推我。 # who: 费小蓉 # mustNot: forged
        -> forged
* [“签了字就是签了字，认了吧。”]
    她半天没有说话。
    -> last_chance

=== forged ===
* [“不对，我收回这句话。表不能动，话照实说。”]
    她把表拿回去，看您的眼神不一样了。
    -> backfire
+ [“没人看得出来。”]
    她拿着笔，手有点抖。
    -> backfire

=== last_chance ===
* [“这么说不公道。认不认不归我，登记您总可以办。”]
    她抬起头。
    -> road
+ [看看墙上的钟]
    -> lost

=== road ===
{ not knows_paid:
    缴费记录还没有看过，您在表角记了个问号。
}
* [“今天先把失业登记办了，期限从登记那天起算，晚一天少一天的理。求职登记一起办。”]
    好，现在就办。 # who: 费小蓉 # did: register-now # must: registered
    -> online
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

=== online ===
她自己点，自己输，到“失业原因”一栏停住了。
这里选哪个？ # who: 费小蓉
* [“照实选。离职表那张也照实交，另写一段经过，附上截图。”]
    { knows_chat:
        她把截图附了上去。
    - else:
        她说：可惜那张图我没留好。 # who: 费小蓉
    }
    她写了四行，一个形容词也没有。 # did: no-coaching
    -> wrap
* [“选‘单位辞退’，别提那张表。”]
    表在厂里还有一份呢。 # who: 费小蓉
    * * [“您说得对，两样都照实交。”]
        她写了四行，念给您听。 # did: no-coaching
        -> wrap
    * * [“先这么选，审到再说。”]
        她选了，提交了。 # mustNot: forged
        -> backfire
* [“您选好了点提交，我出去接个电话。”]
    您回来时，她已经点了提交，选的是“个人原因”。
    -> wrap

=== wrap ===
手续做到这里，她还坐着没走。
* [“还有另一条路：说是被迫签的，要补偿、要绩效，可以申请仲裁，一年里提出，从知道那天算。两条路不冲突。”]
    一年，我记住了。绩效也算在里面？ # who: 费小蓉 # did: two-roads
    * * [“绩效也算。我给您写在纸上：登记今天办了，申领等短信，仲裁找哪里，电话多少。您念一遍给我听。”]
        她念了一遍，念到“如实”两个字停了一下，又念下去。 # did: plain
        -> ask_factory
    * * [“算，您记着就行。”]
        她点点头。
        -> ask_factory
* [“好了，回去等短信吧。”]
    等多久？不行了找谁？ # who: 费小蓉
    * * [“我没讲全。我写一张纸给您，您念给我听。”]
        您写了三行：等短信，十天没信打电话，不服还能走仲裁。她念了一遍。 # did: plain # did: two-roads
        -> ask_factory
    * * [“不行再来。”]
        她把包背上了。
        -> ask_factory

=== ask_factory ===
门外，童装厂的人事夏姐探进头来：小费也在呀？她来办什么？
* [“来办事的人我们都不往外说，您有什么事我帮您看。”]
    夏姐讪讪地缩回去了。费小蓉在里间听得清清楚楚。 # did: private
    -> settle
* [“她来问失业金的事，您那张表怎么回事？”]
    夏姐的脸沉下来：这事厂里有规定。 # mustNot: told-factory
    -> backfire
* [装作没听见，低头写字]
    夏姐站了一会儿，走了。
    -> settle

=== settle ===
{ asked >= 2 and knows_paid:
    -> good
- else:
    -> thin
}

=== good ===
星期五，费小蓉发来一条消息：收到受理短信了，经办的人问得跟您问的一样。
两条路她都记在同一张纸上。 # ending: both-roads
-> END

=== thin ===
过了八天，材料退回来，要补离职经过的凭据。她打电话来，说想不起当时还有什么。
登记总算办了，后面的路要重新问起。 # ending: registered-only
-> END

=== lost ===
到了第二年一月，她在菜市场听邻居说，这种情形也能申领，只是要先登记。
她回来找您，第一句话是：您那天怎么没说？ # ending: sent-home
-> END

=== backfire ===
半个月以后，厂里的人拿着那张表的原件来对质，经办机构的人也打来电话核实。
费小蓉坐在走廊里，一句话也没有说。 # ending: backfired
-> END
