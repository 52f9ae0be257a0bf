---
id: s07-short-staffed
title: 老板要一张“走不了”的纸
module: 7
function: F2
levels: [3]
minutes: 13
uses: [class, practice, assessment]
setting: 三月初的下午，门窗厂老板钟立诚把一页打印纸放在窗口，自己用手压着四个角。街上他的送货车打着双闪，车里没有副手。
people:
  - name: 钟立诚
    age: 44
    trade: 铝合金门窗厂老板，厂里十七个人
    wants: 想要人走不了，怕旺季接了单装不完，也怕人家笑他不会带人
  - name: 陆小川
    age: 22
    trade: 门窗厂安装学徒，来了两个月
    wants: 想拿回身份证去办事，怕当着老板的面把话说破
aims:
  - 从走的人干到第几天、走前说了什么，找出留不住人的缘由
  - 讲得清押金、扣证、违约金和辞职的规定
  - 不替老板写约束工人的纸，不把求职者的事说给老板听
nodes: [L3.S2.2.3, L3.K2.2.4, L3.K5.2.3, L3.S5.2.2, B2.2.9.3]
lessons: [m07-employer, m07-cautions]
discuss:
  - 钟立诚说走的人都“嫌钱少”，哪几个数把这句话推翻了
  - 他压低声音问小川登记没有，说有、说没有、不答，三种各会怎样
  - 纸上的四条都不成，他手里还剩下什么能留人
variants:
  - { deposit: 五百, penalty: 三千, drill: 一千二, rate: 八块, got: 五块 }
  - { deposit: 四百, penalty: 四千, drill: 一千五, rate: 九块, got: 六块 }
  - { deposit: 六百, penalty: 两千, drill: 一千三, rate: 七块, got: 四块 }
asks:
  - id: notice
    prompt: 写两行给他贴在更衣柜上：想走的人怎么提出来
    longest: 80
    groups:
      - { id: thirty, text: 转正的提前几日, any: [三十天, 三十日, 30天, 30日, 三十个, 30个] }
      - { id: trial, text: 试用期里提前几日, any: [三天, 三日, 3天, 3日] }
      - { id: written, text: 用书面, any: [书面, 字条, 纸条, 写信, 写明, 写好, 写一, 写个, 写张, 报告, 辞职信] }
    never:
      - { text: 写了要厂里批, any: [批准, 同意, 准许, 审批, 批了, 批假], unless: [不用, 不需, 不必, 不要, 不经, 无需, 无须, 不看] }
      - { text: 写了不许走, any: [不准走, 不许走, 不得走, 不得辞, 不许辞, 不准辞, 不能辞, 不得离, 不能走] }
documents:
  - id: pledge
    title: 员工承诺书（打印稿）
    text: 一、入职交工具押金{deposit}元，身份证由厂里统一保管；二、干不满一年离职，赔厂里损失{penalty}元；三、师傅带教费每人两千元，中途走的自己承担；四、旺季三到十月不得辞职。
  - id: two-columns
    title: 花名册后面的一页
    text: 去年七月以来走了九人。六人干了三个多月，两人干了一个月，一人干了四天。备注栏写着“嫌钱少”“嫌钱少”“不说”“家里有事”。
cards:
  - id: no-deposit
    title: 招人不得扣证件、收押金
    text: 用人单位招用劳动者，不得扣押居民身份证和其他证件，不得要求提供担保，也不得用别的名义收取财物。
    source: labour-contract-law
    article: 第九条
  - id: two-penalties
    title: 哪些违约金可以约定由劳动者付
    text: 只有两种：单位出了专项培训费、做专业技术培训并约定服务期；保密和竞业限制。别的情形不得约定由劳动者承担违约金。
    source: labour-contract-law
    article: 第二十二条、第二十三条、第二十五条
  - id: resigning
    title: 劳动者辞职
    text: 提前三十日书面通知单位，可以解除劳动合同；试用期内提前三日通知。不用单位批准。
    source: labour-contract-law
    article: 第三十七条
  - id: consent
    title: 求职者的信息
    text: 把一个人的信息提供给别人，要告诉他本人，并取得他的单独同意。
    source: personal-information-law
    article: 第二十三条
criteria:
  - { id: asked-when, dimension: information, text: 问清走的人各干到第几天, points: 12 }
  - { id: asked-why, dimension: information, text: 问出走的人走前说了什么, points: 8 }
  - { id: found-ids, dimension: information, text: 问出已经收了身份证和押金, points: 8 }
  - { id: collateral, dimension: policy, text: 讲清不得扣证件、收押金, points: 10 }
  - { id: penalty, dimension: policy, text: 讲清违约金只有两种情形, points: 10 }
  - { id: resign, dimension: policy, text: 讲清辞职要提前多少日、不用批, points: 10 }
  - { id: give-back, dimension: procedure, text: 请他当天退，讲明记录和报告的规矩, points: 12 }
  - { id: visit, dimension: procedure, text: 约好上门看、写建议、再回看, points: 10 }
  - { id: hardship, dimension: communication, text: 先接住他的难处再谈纸, points: 6 }
  - { id: account, dimension: communication, text: 用他自己的账把道理算给他看, points: 6 }
  - { id: no-list, dimension: ethics, text: 不透露谁来登记过求职, points: 8 }
musts:
  - { id: ids-back, text: 说清身份证要马上还给本人 }
  - { id: can-leave, text: 说清工人可以依法辞职 }
mustNots:
  - { id: drafted, text: 替他起草或改写那张承诺书 }
  - { id: leaked, text: 把谁登记求职告诉老板 }
  - { id: bargained, text: 拿记不记、报不报做交易 }
endings:
  - { id: open-door, title: 门开着，人留下了, text: 证件和押金当天退了，人为什么在第三个月走也找到了。提成照说的算，他才有了一样能留人的东西。 }
  - { id: paper-only, title: 纸撕了，病没看, text: 不合法的几条大半去掉了，可是人为什么走没有问到底，或者退证、记录、上门没有一件件落定。旺季没到，又走了两个。 }
  - { id: shut-out, title: 他换了一家去问, text: 道理都讲了，他听着像训话，或者该退的没有说清。承诺书照拿给人签，直到新学徒自己报了警。 }
  - { id: own-hand, title: 纸上有站里的字, text: 承诺书里有您的措辞，或者您说了不该说的话。工人拿着它问：社区到底帮谁？ }
---

VAR trust = 0
VAR knows_when = false
VAR knows_why = false
VAR crossed = false
VAR knows_ids = false
VAR dealt = false
VAR fixed = 0
VAR deposit = "五百"
VAR penalty = "三千"
VAR drill = "一千二"
VAR rate = "八块"
VAR got = "五块"

去年走了九个，今年开年又走一个。我单子接到六月，装不出来要赔人家。 # who: 钟立诚
这是网上找的承诺书，您是懂的，帮我看看怎么写，人才走不了？ # who: 钟立诚 # hint: 纸是他想出来的法子，先看看他愁的是什么
-> first

=== first ===
* [“这张纸违法，收起来吧。”]
    违法？街上哪家不这么干？ # who: 钟立诚
    他把纸翻了个面，车钥匙捏在手里。
    ~ trust -= 1
    -> standing
* [“接了单没人装，夜里睡不着吧。纸先放这儿，您坐。”]
    可不是，昨天我自己上的六楼。 # who: 钟立诚 # did: hardship
    ~ trust += 1
    -> hub
* [“我先看看写了什么。”]
    他松开手，眼睛跟着您的笔尖走。
    -> hub

=== standing ===
* [“您别急，我开口太冲。先说人，十个是怎么走的？”]
    他又坐下半边。
    您也替我想想，十七个人要发工资。 # who: 钟立诚
    * * [“想着呢。活接得来，手艺就不差，差的是人。”]
        这话我爱听。 # who: 钟立诚 # did: hardship
        ~ trust += 2
        -> hub
    * * [“发工资是老板的本分。”]
        他嗯了一声。
        -> hub
* [“别家干了，也一样违法。”]
    他没有走，也没有再看您。
    -> hub

=== hub ===
{ trust < 0:
    他答一句，看一眼街上的车。
- else:
    花名册摊在承诺书旁边，他等着您往下问。 # hint: 同样是走人，走在第几天，毛病就在哪一头
}
* [“走的这些人，各干了多少天？”]
    -> when
* [“他们走以前，跟您或者跟工友说过什么？”]
    -> why
* [“第一条里的押金和身份证，是打算收，还是已经收了？”]
    -> ids
* [“现在街上安装工什么价，您开多少？”]
    我开得不低，一个月五千打底，另有提成。 # who: 钟立诚
    -> hub
+ [“好，咱们一条一条看这张纸。”]
    -> pledge

=== when ===
没算过。反正说走就走。 # who: 钟立诚
* [“名册给我，入职和离开的日子，咱俩抄成两列。”]
    ~ knows_when = true
    抄完他自己先不作声了：九个里有六个，走在三个多月上。 # did: asked-when
    不是嫌累啊，嫌累头一个礼拜就走了。 # who: 钟立诚
    -> hub
* [“大概就行，是干几天走的多，还是干久了走的多？”]
    干几天走的多吧，现在的年轻人吃不了苦。 # who: 钟立诚
    * * [“这个‘吧’字靠不住，翻名册对一对。”]
        ~ knows_when = true
        一对，干几天走的只有一个，六个走在三个多月上。 # did: asked-when
        -> hub
    * * [“那就多关心关心新人，吃顿饭，过个生日。”]
        生日我都发红包的。 # who: 钟立诚
        -> hub

=== why ===
{ trust >= 1:
    头一回领提成那天，有一个摔了手套，说我说话不算数。 # who: 钟立诚
    * * [“哪句话没算数？”]
        说好一平米提{rate}，返工的、刮花的，我都从里头扣。保险也是，说转正给上，忙忘了。 # who: 钟立诚
        ~ knows_why = true
        保险不等转正，用工那天起三十天内就要办。这条也记上。 # who: 我 # did: asked-why
        -> hub
    * * [“年轻人脾气是大。”]
        就是，我们当学徒那会儿，师傅骂了还得赔笑。 # who: 钟立诚
        -> hub
- else:
    嫌钱少呗，还能说什么。 # who: 钟立诚
    * * [“我不是来派您不是的。哪个走的您最舍不得？”]
        老韩家那个，手稳。领完头一回提成就走了，说{rate}一平米，到手怎么就成了{got}。 # who: 钟立诚
        ~ knows_why = true
        ~ trust += 1
        那是说好的没兑现，不是嫌少。 # who: 我 # did: asked-why
        -> hub
    * * [“那就加点钱。”]
        您说得轻巧。 # who: 钟立诚
        -> hub
}

=== ids ===
他把打火机转了两圈。
{ trust < 0:
    还没收呢，这不来问您吗。 # who: 钟立诚
    * * [“收没收都不要紧，我得知道，才好告诉您怎么退。”]
        ……收了两个，新来的。押金一人{deposit}。 # who: 钟立诚 # did: found-ids
        ~ knows_ids = true
        ~ trust += 1
        -> hub
    * * [“没收就好。”]
        他看了看天花板。
        -> hub
- else:
    今年新来的两个，证在我抽屉里。押金一人{deposit}，电钻一把就{drill}呢。 # who: 钟立诚 # did: found-ids
    ~ knows_ids = true
    -> hub
}

=== pledge ===
{ trust > 1:
    ~ trust = 1
}
您把承诺书转过来，两个人都看得见。他的手指点在第一条上。
* [“押金换个名目，写成自愿存的‘工具基金’，离职退还。”]
    这个好，听着也好听。 # who: 钟立诚
    * * [“不，我这是出馊主意。换什么名目收都不行，工具登记领用就够了。”]
        他把“基金”两个字从纸边划了。 # did: collateral
        ~ fixed += 1
        -> penalties
    * * [拿笔替他把这一条改通顺]
        您的字比打印的还工整。他念了一遍，很满意。 # mustNot: drafted
        ~ crossed = true
        -> penalties
* [“身份证别收了，押金少收点，两百意思意思。”]
    两百也行，有个念想，他就不好意思走。 # who: 钟立诚
    * * [“我说错了，一分也不能收。工具丢了，该谁赔凭领用单说话。”]
        领用单？那得我老婆天天记。 # who: 钟立诚 # did: collateral
        ~ fixed += 1
        -> penalties
    * * [“自愿交的，问题不大。”]
        他在{deposit}旁边写了个二百，写完抬头看您：是这么写吧？ # mustNot: drafted
        ~ crossed = true
        -> penalties
* [“证件不能扣，押金叫什么名字都不能收。怕丢电钻，做本领用簿，谁领谁签。”]
    领用簿……倒也不费事。 # who: 钟立诚 # did: collateral
    ~ fixed += 1
    -> penalties

=== penalties ===
那二、三条呢？我请老师傅带他两个月，他学会就跑，我白教？ # who: 钟立诚
* [“带教费可以算培训，写个服务期，走了按比例赔，法上有这一条。”]
    那就写三年。 # who: 钟立诚
    * * [“等等，您真金白银送出去学过吗？有发票吗？”]
        没有，就是老方在工地上带着干。 # who: 钟立诚
        * * * [“那就不是专项培训。违约金只有两种，出钱专门培训，保密竞业，您都不沾。”]
            他把三年的三字涂成一个黑疙瘩。 # did: penalty
            ~ fixed += 1
            -> resigning
        * * * [“没发票，数目写小一点。”]
            他写了个“一千”，把纸转过来给您看，您点了头。 # mustNot: drafted
            ~ crossed = true
            -> resigning
    * * [“三年长了，两年稳当，我给您顺一顺这句话。”]
        您念，他记。纸上多了两行。 # mustNot: drafted
        ~ crossed = true
        -> resigning
* [“您心疼老方的工夫，我懂。可师傅带徒弟算厂里自己的事，不能叫徒弟赔。”]
    那{penalty}的损失呢？总不能一点不赔。 # who: 钟立诚
    * * [“违约金只有两种能写：出钱专门培训定服务期，保密竞业。‘干不满一年’两种都不沾。”]
        那这张纸，没几个字能留了。 # who: 钟立诚 # did: penalty
        ~ fixed += 1
        -> resigning
    * * [“{penalty}多了，他们也拿不出，写五百吧。”]
        他写了五百，把笔还给您。 # mustNot: drafted
        ~ crossed = true
        -> resigning
* [“写了也没用，打官司您输。”]
    输就输，先吓住再说。 # who: 钟立诚
    * * [“吓得住老实的，手艺好的头一个跑。法上只许两种违约金：专项培训和保密竞业。”]
        老韩家那个就是手艺好的。 # who: 钟立诚 # did: penalty
        ~ fixed += 1
        -> resigning
    * * [“您要吓，我也拦不住。”]
        他把纸往回拉了拉。
        ~ trust -= 1
        -> resigning

=== resigning ===
第四条，旺季不许辞职，这条最要紧。 # who: 钟立诚
* [“写成‘旺季离职须经厂里同意’，口气软一点。”]
    同意不同意还不是我说了算。 # who: 钟立诚
    * * [“所以这句也不成。按法定的日子提前说，到日子就能走，不用您批。”]
        他靠在椅背上，半天没有说话。 # must: can-leave
        -> wall
    * * [“对，主动权在您手里。”]
        他一字一字记下来了，记的是您的原话。 # mustNot: drafted
        ~ crossed = true
        -> sums
* [“辞职是他的权利，按法定的日子提前告诉您就行，不用批。”]
    要是真能提前说，我找人接手，也不慌。 # who: 钟立诚 # must: can-leave
    -> wall
* [“腿长在人家身上，要走您是拦不住的，写什么都白写。”]
    拦不住我还来找您？ # who: 钟立诚
    * * [“能要的是提前说，到日子就走，不用您批。这个您倒可以贴在墙上。”]
        这个能贴？ # who: 钟立诚 # must: can-leave
        -> wall
    * * [“想开点。”]
        他笑得很难看。
        -> sums

=== wall ===
那到底提前几天，怎么提才算？您写两行，我贴在更衣柜上。 # who: 钟立诚 # hint: 几种人，几天，口说还是书面，桌上的卡翻得到
* [日子、书面、试用期都写上 # ask: notice all]
    他念了一遍，掏出手机先拍了下来。 # did: resign
    ~ fixed += 1
    -> sums
* [只写了一部分 # ask: notice some]
    转正的，试用的，口头讲一声的，他挨个问，您翻着卡片补齐了。
    ~ fixed += 1
    -> sums
* [没有写到点子上 # ask: notice none]
    他看了两遍：那到底是几天？您只好翻开卡片念给他听。
    -> sums
* [写了要批、不许走 # ask: notice never]
    他挑出里头一句，念得很响：这句好。 # mustNot: drafted
    ~ crossed = true
    -> sums

=== sums ===
照您这么说，我手里什么都没有了。 # who: 钟立诚
* { knows_when and knows_why } [“您有一样。六个走在三个多月，正是头回算提成。扣掉的和重招一个的，哪个多？”]
    扣一个人也就千把块……重招一个，装坏三樘窗，加上误工，五千不止。 # who: 钟立诚 # did: account
    ~ trust += 1
    -> knock
* [“重招一个人，从登广告到能单独上墙，您花多少？”]
    没细算过。四五千总有。 # who: 钟立诚
    * * { knows_why } [“从提成里扣下来的，有没有四五千？”]
        没有。一半都没有。 # who: 钟立诚 # did: account
        -> knock
    * * { not knows_why } [“一个四五千，去年走了九个，您自己乘。”]
        四万……我一年修车都没修这么多。 # who: 钟立诚 # did: account
        -> knock
    * * [“那就留住老的，别老想着招新的。”]
        说了等于没说。 # who: 钟立诚
        -> knock
* [“将心比心，您对人好，人就不走。”]
    我对他们不好？过年一人一条鱼。 # who: 钟立诚
    ~ trust -= 1
    -> knock

=== knock ===
{ not knows_when or not knows_why:
    ~ knows_when = false
    ~ knows_why = false
}
{ trust < -1:
    ~ trust = -1
}
有人敲玻璃。陆小川站在外头，工装裤上沾着胶，看见老板，退了半步。
老板也在啊。我……我明天想请半天假，去银行给我妈转药费，卡要换，要身份证。 # who: 陆小川
{ knows_ids:
    他的身份证，还锁在老板抽屉里。
- else:
    说到身份证，他看了老板一眼。钟立诚把手按在腰里的钥匙上。
}
{ crossed:
    ~ fixed = 0
    ~ trust = 0
    ~ knows_when = false
    ~ knows_why = false
}
~ knows_ids = false
钟立诚侧过身，压低了声音。
您看看，是不是要跑？他是不是在你们这儿登记找活了？您给我透一句。 # who: 钟立诚 # hint: 答“没有”，也是一种回答
* [“登记过又怎样，您对他好点，他就不走了。”]
    登记过？ # who: 钟立诚 # mustNot: leaked
    钟立诚转过脸去，陆小川把头低了下去。
    ~ crossed = true
    -> idback
* [“谁来登记，我都不说。您家来登记招工，我也没跟别家说过。”]
    他愣了一下，点点头。 # did: no-list
    -> idback
* [“没有没有，他没来过，您放心。”]
    陆小川上星期刚填过表，隔着玻璃看了您一眼。
    * * [“这话我收回。有没有来过，我都不该答，谁的我也不答。”]
        行，算我没问。 # who: 钟立诚 # did: no-list
        -> idback
    * * [低头理表，不再说]
        这句假话先放在那儿了。
        -> idback

=== idback ===
陆小川还站在门口等着。
* [“小川，你先回去干活，老板会考虑的。”]
    他应了一声，没有动。
    * * [“等一下。钟老板，证是他本人的，今天就得还，押金一起退。”]
        我又没说不还。 # who: 钟立诚 # must: ids-back
        ~ fixed += 1
        -> report
    * * [等他自己走开]
        他骑车走了，后座上绑着玻璃胶。
        -> report
* [“钟老板，证今天就还他本人，收了谁的都还。押金也退，叫他们签个收条。”]
    钟立诚摸出钥匙：你去抽屉里自己拿，拿了去给你妈办。 # must: ids-back
    ~ fixed += 1
    真的？谢谢老板。 # who: 陆小川
    -> report
* [“今天就把证退了，退了我就当没看见，记录上也不写。”]
    这才够意思。 # who: 钟立诚 # must: ids-back # mustNot: bargained
    ~ fixed += 1
    ~ crossed = true
    ~ dealt = true
    -> report

=== report ===
陆小川走后，钟立诚把声音放得更低。
{ dealt:
    您刚才可说了，当没看见。 # who: 钟立诚
- else:
    这事您不会去告我吧？ # who: 钟立诚
}
~ dealt = false
* [“我不罚款。记录照实写，今天退清就写‘已退’，拖着不退我要报街道。”]
    那我回去就退，押金从微信转，截图给您看行吧？ # who: 钟立诚
    转给他们本人，收条您自己留好，不用给我看钱。 # who: 我 # did: give-back # must: ids-back
    ~ fixed += 1
    -> after
* [“不会不会，咱们这么熟，我是帮您留人的，不是来找麻烦的。”]
    那就好，那就好。 # who: 钟立诚
    * * [“话说急了。记录要写，今天退清就写哪天退的，拖着不退才往街道报。”]
        他想了一会儿：写就写，反正我退。 # did: give-back # must: ids-back
        ~ fixed += 1
        -> after
    * * [送他一杯水]
        他一口喝完，抽屉的事不再提。
        -> after
* [“告不告，看您往后的表现，提成弄好了，什么都好说。”]
    他的脸慢慢僵了。 # mustNot: bargained
    ~ crossed = true
    ~ trust -= 1
    -> after

=== after ===
{ crossed:
    ~ fixed = 0
    ~ trust = 0
    ~ knows_when = false
    ~ knows_why = false
    他折起承诺书，放进贴胸的口袋，拍了两下。
- else:
    他把承诺书对折，再对折，不知道往哪里放。
}
人还是不够。您给我介绍五个来。 # who: 钟立诚
* [“行，我先给您发五个号码，您自己联系。”]
    我这儿等着呢。 # who: 钟立诚
    * * [“慢着，号码要人家同意才能给。我先去厂里看看岗位，约个日子。”]
        周四吧，周四我在。 # who: 钟立诚
        -> date
    * * [把登记表上五个人的电话抄给他]
        一张便条，五个名字，陆小川的也在里头。 # mustNot: leaked
        ~ crossed = true
        -> settle
* [“等您把厂里的规矩理顺了再来要人。”]
    他哼了一声，起身。
    ~ trust -= 1
    * * [“我陪您理。周四我去厂里，看一看，再谈人。”]
        ~ trust += 1
        他在门口站住了。
        几点？ # who: 钟立诚
        -> date
    * * [让他走]
        双闪灭了，车开走了。
        -> settle
* [“招人的信息我给您登。先让我去厂里看半天，免得招来又走。”]
    看什么？ # who: 钟立诚
    -> date

=== date ===
* [“看活怎么干、提成怎么算，征得您和工人同意，跟三五个人聊。五天内给您一页纸，一个月后再来看。”]
    一页纸我看得完。 # who: 钟立诚 # did: visit
    ~ fixed += 1
    -> settle
* [“随便看看，跟大伙打个照面，您忙您的，不用专门准备。”]
    哦，那您来吧。 # who: 钟立诚
    -> settle
* [“我去给工人们开个会，讲讲爱岗敬业、珍惜饭碗，您也在边上听听。”]
    这个好，我叫他们都来听。 # who: 钟立诚
    * * [“还是不开会了。我看现场、听几个人说，五天内写三条建议，下个月再来对。”]
        也行，您是行家。 # who: 钟立诚 # did: visit
        ~ fixed += 1
        -> settle
    * * [“那就定周四下班以后。”]
        加班听会，他在本子上记了一笔。
        -> settle

=== settle ===
{ crossed:
    -> hand
}
{ fixed < 3 or (trust < 0 and fixed < 5):
    -> out
}
{ knows_when and knows_why:
    { fixed >= 6 or (fixed == 5 and trust >= 0):
        -> good
    - else:
        -> paper
    }
- else:
    -> paper
}

=== good ===
四月，厂里墙上贴了一张提成单，返工怎么扣、扣多少，写得清清楚楚。
陆小川还在。他说身份证放在自己兜里，心反倒定了。 # ending: open-door
-> END

=== paper ===
承诺书没有再拿出来过。月底又走了两个，都是三个多月，备注还是那三个字：嫌钱少。
钟立诚打来电话。
规矩我都守了，人怎么还走？ # who: 钟立诚 # ending: paper-only
-> END

=== out ===
五月里，派出所来电话核实：门窗厂新招的学徒报警要身份证，老板说问过社区。
您记得那天下午，他走的时候，承诺书还攥在他手里。 # ending: shut-out
-> END

=== hand ===
半个月后，三个安装工一起来到窗口，话都是从厂里听来的，有一句一字不差是您说的。
陆小川站在最后，没有往里走。
我还以为，您这儿是能说话的地方。 # who: 陆小川 # ending: own-hand
-> END
