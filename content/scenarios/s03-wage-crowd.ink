---
id: s03-wage-crowd
title: 台阶上坐着十四个人
module: 3
function: F5
levels: [3]
minutes: 15
uses: [class, practice, assessment]
setting: 七月的星期五，下午一点，三十六度。服务站台阶上坐着十几个装修工，工具包堆在坡道上，两位来办事的老人上不来。站长去街道开会，窗口只有您。
people:
  - name: 宋满仓
    age: 45
    trade: 带班的，从装饰公司手里包的活
    wants: 想把整笔钱要回来，怕手下的人不认他
  - name: 俞桂香
    age: 49
    trade: 油漆工
    wants: 只想拿自己的工钱，怕拿不到又得罪带班的
  - name: 邢小亮
    age: 23
    trade: 电工
    wants: 觉得不闹大没人管
  - name: 莫长根
    age: 58
    trade: 木工
    wants: 要一张看得见的凭据，药钱已经赊了两个月
  - name: 廖敏
    age: 38
    trade: 恒筑装饰公司项目经理（电话里）
    wants: 想让人今天就散，怕看房的客人撞见
aims:
  - 先看人，再首报，报的是看得见的事实
  - 一个人一笔账，把工钱和带班的工程款分开
  - 不担保、不经手、不交名单，把人引到有权处理的地方
nodes: [L3.S5.2.4, L3.S5.2.1, L3.S5.2.3, L3.K5.1.4, L3.K5.1.2, B2.2.6.3]
lessons: [m03-emergency, m03-case, m05-telephone, m03-survey]
discuss:
  - 先报和先问，次序反了，后来多等的是谁
  - 廖敏那五万块，哪一句话会把站里摆进去，哪一句能摘出来
  - 代表能替大家说什么，不能替大家定什么
  - 回执上哪几样可以写，哪一样写了就收不回来
variants:
  - { total: 三十八万, paid: 二十一万, gap: 十七万, wages: 十一万四, days: 五十一, rate: 三百二, advance: 六千, gross: 一万六千三百二, owed: 一万零三百二 }
  - { total: 四十二万, paid: 二十四万, gap: 十八万, wages: 十二万六, days: 四十八, rate: 三百, advance: 五千, gross: 一万四千四, owed: 九千四 }
  - { total: 三十五万, paid: 十九万, gap: 十六万, wages: 十万八, days: 五十三, rate: 二百八, advance: 六千, gross: 一万四千八百四, owed: 八千八百四 }
asks:
  - id: receipt
    prompt: 给莫长根写一张接待回执：哪天来的，反映什么，报给了谁，哪天回话
    longest: 100
    groups:
      - { id: when, text: 哪天来的, any: [今天, 今日, 星期五, 周五, 七月, 7月, 下午, 一点, '13', 日来] }
      - { id: what, text: 反映什么, any: [欠薪, 工资, 工钱, 讨薪, 恒筑, 拖欠, 青禾] }
      - { id: whom, text: 报给了谁, any: [监察, 街道, 值班室, 人社] }
      - { id: reply, text: 哪天回话, any: [回话, 答复, 回复, 回电, 回音, 星期一, 周一, 下周, 星期三, 电话告] }
    never:
      - { text: 许了付钱, any: [付清, 结清, 保证, 一定给, 一定付, 担保, 负责要, 负责追, 包要, 垫付, 先垫], unless: [不保证, 不担保, 不能保证, 没有结清, 未结清, 没结清, 未付清, 没付清, 由监察] }
documents:
  - id: contract-photo
    title: 宋满仓手机里的合同照片
    text: 恒筑装饰与宋满仓的“班组承包协议”：青禾公寓三至六层翻新，包工，辅料由班组自购，总价{total}元。手写一行“已付{paid}”。
  - id: work-book
    title: 俞桂香的记工本
    text: 封面油漆斑斑。四月八日进场，六月十二日离场，画了{days}个勾，一天{rate}。末页写着“五月拿{advance}”。
  - id: settled-note
    title: 廖敏发来的结清单样张
    text: “本人已收到在青禾公寓项目的全部劳动报酬，今后不再主张任何权利。”金额一栏空着，下面是签名和手印。
cards:
  - id: paid-to-the-person
    title: 工资付给谁
    text: 农民工工资应当以货币形式，通过银行转账或者现金支付给农民工本人，不得以实物或者有价证券替代。
    source: migrant-wage-regulation
    article: 第十一条
  - id: who-pays-first
    title: 分包拖欠，谁先清偿
    text: 工程建设项目的分包单位拖欠农民工工资，由施工总承包单位先行清偿，再依法追偿。眼前的活套不套得上，由有权机关认定。
    source: migrant-wage-regulation
    article: 第三十条
  - id: to-individual
    title: 工程包给了个人
    text: 工程建设项目里，建设单位或者施工总承包单位把工程发包、分包给个人，导致拖欠农民工工资的，由建设单位或者施工总承包单位清偿。是不是这种情形，由有权机关认定。
    source: migrant-wage-regulation
    article: 第三十六条
  - id: not-mixed
    title: 工钱和工程款是两笔
    text: 以拖欠农民工工资为名讨要工程款的，依法处理。工钱和工程款分开记，对要工钱的人、对带班的人都是保护。
    source: migrant-wage-regulation
    article: 第五十二条
  - id: five-delegates
    title: 多人来访推代表
    text: 多人走访提出共同的信访事项，应当推选代表，代表人数不超过5人。
    source: petition-regulation
    article: 第二十条
  - id: one-year
    title: 申请仲裁的时效
    text: 一年，从知道或者应当知道权利被侵害之日起；追索劳动报酬，劳动关系终止的，从终止之日起一年内提出。
    source: mediation-arbitration-law
    article: 第二十七条
criteria:
  - { id: counted, dimension: information, text: 数清人数，看有没有人不舒服, points: 6 }
  - { id: each-owed, dimension: information, text: 一人一笔问清起止、单价和已付, points: 10 }
  - { id: split, dimension: information, text: 把工钱和带班的工程款分开记, points: 8 }
  - { id: to-person, dimension: policy, text: 讲明工资付给本人, points: 8 }
  - { id: roads, dimension: policy, text: 讲清投诉监察和仲裁两条路及时效, points: 8, lesson: m05-telephone }
  - { id: who-decides, dimension: policy, text: 谁先清偿由监察认定，不说死, points: 6 }
  - { id: reported, dimension: procedure, text: 先用事实首报街道和监察，再问账, points: 12 }
  - { id: delegates, dimension: procedure, text: 请他们推代表，不超过五人, points: 6 }
  - { id: receipt, dimension: procedure, text: 给接待回执，只写做过的事, points: 8 }
  - { id: evidence, dimension: procedure, text: 请各人自己存好凭据，原件不收, points: 2, lesson: m03-survey }
  - { id: handover, dimension: procedure, text: 当面交接人、账、记录, points: 6 }
  - { id: seated, dimension: communication, text: 请进阴凉处坐下，门不锁, points: 6 }
  - { id: held-back, dimension: communication, text: 劝住要去堵门的人，不吓也不推, points: 4 }
  - { id: no-hand, dimension: ethics, text: 不经手钱，不替公司作保, points: 6 }
  - { id: no-list, dimension: ethics, text: 名单不交给公司, points: 4 }
musts:
  - { id: reported, text: 先把人数和事由报给街道和监察，不等账问完 }
  - { id: each, text: 工钱一个人一笔记下来 }
  - { id: apart, text: 工钱不和带班的工程款混记 }
mustNots:
  - { id: guaranteed, text: 替公司担保、代收代发或许诺付钱日期 }
  - { id: cleared, text: 劝人签没有付清的结清单 }
  - { id: list-given, text: 把来访的人告诉公司 }
  - { id: let-go, text: 放任或者激得人去堵门 }
endings:
  - { id: fourteen-accounts, title: 十四个人十四笔账, text: 报得早，账分得清，该谁办的交给了谁。钱还没有到手，可是每个人知道自己那一笔走到了哪一步。 }
  - { id: one-lump, title: 一笔糊涂账, text: 人报上去了，也散了，可是工钱和工程款混在一起，监察要从头问起，有两个人的电话再也打不通。 }
  - { id: till-dark, title: 等到天黑, text: 账问得清清楚楚，电话打晚了。等有权处理的人赶来，公司已经下班，白坐了一个周末。 }
  - { id: our-debt, title: 债到了社区头上, text: 一句担保把人劝走了。到了日子公司没有付，他们回来找的是说话的那个人。 }
  - { id: picked-off, title: 十四个人散成了三拨, text: 名字到了公司手里，或者签了结清单，或者有人去堵了门。有理的事各自没了着落。 }
---

VAR heat = 1
VAR clear = 0
VAR reported = 0
VAR promised = false
VAR broken = false
VAR asked = 0
VAR total = "三十八万"
VAR paid = "二十一万"
VAR gap = "十七万"
VAR wages = "十一万四"
VAR days = "五十一"
VAR rate = "三百二"
VAR advance = "六千"
VAR gross = "一万六千三百二"
VAR owed = "一万零三百二"

青禾公寓完工一个多月，钱没影。廖经理说，有事找社区协调。那我们就坐这儿，等你协调。 # who: 宋满仓 # hint: 先看人，三十六度
-> steps

=== steps ===
* [“欠钱的是公司，坐在社区门口有什么用？”]
    要找得着公司，谁来看你脸色？ # who: 邢小亮
    ~ heat += 1
    -> again
* [叫保安先把玻璃门锁上，免得一下子涌进来]
    锁舌咔嗒一声，台阶上的人都站了起来。
    ~ heat += 1
    -> again
* [走下台阶，一个一个数过去，看各人的脸色]
    十四个。墙根的莫长根嘴唇发白，手搭在膝盖上抖。 # did: counted
    -> shade

=== again ===
* [“门开着。谁不舒服？先吭一声。”]
    您一个一个数过去，十四个。有人指了指墙根的莫长根，他的手在抖。 # did: counted
    -> shade
* [“别激动，派一个会说话的进来，其余的先等着。”]
    宋满仓迈了一步，后面的人拉住他：凭什么就他进？
    -> shade
* [“再这样我只能报警了，你们自己想清楚。”]
    报啊，警察来了正好！ # who: 邢小亮
    ~ heat += 1
    -> shade

=== shade ===
{ heat > 2:
    ~ heat = 2
}
坡道上的工具包晒得烫手，两位老人在树底下等着。
* [“都进大厅坐，有空调。莫师傅靠着，包挪一挪。”]
    卫生站的人正赶过来。包挪开了，俞桂香把第一杯水递给莫长根。 # did: seated
    ~ heat -= 1
    -> first_call
* [“莫师傅进来歇，别的人在外头等，屋里坐不下。”]
    坐不下，我们站着不行？ # who: 俞桂香
    * * [“也是，都进来，里屋会议室也开开。”]
        十四个人坐满了两间屋，说话声低了下去。 # did: seated
        ~ heat -= 1
        -> first_call
    * * [“规定不能聚在大厅，出了事谁也担不起。”]
        邢小亮把安全帽扣在地上，坐到了上面。
        ~ heat += 1
        -> first_call
* [先给老人办事，让他们看看别人也在等，不光他们急]
    老人办完走了，台阶上没有人说话。莫长根被工友架到了树底下。
    ~ heat += 1
    -> first_call

=== first_call ===
电话在手边。街道值班室、劳动保障监察的号码压在玻璃板下面。 # hint: 报的人要靠您这几句话决定派谁来
* [等问清来龙去脉一起报，省得说错了又改]
    您把登记本翻到新的一页。
    -> hub
* [“值班室吗？来了一大帮讨薪的，门口都堵上了，闹得厉害，快派人！”]
    谁闹了？我们坐着呢！ # who: 邢小亮
    * * [“更正：十四个装修工，坐着，称恒筑欠薪，一人不适。监察我接着打。”]
        值班的人说，这就清楚了。 # did: reported # must: reported
        ~ reported = 1
        -> hub
    * * [捂住话筒，小声说：“先派人来再说。”]
        值班的人问了三遍到底有多少人。 # must: reported
        ~ reported = 1
        ~ heat += 1
        -> hub
* [两个电话都打：“十三点十分，十四名装修工，坐着，称恒筑欠薪。请来人。”]
    有一位不舒服、在照看，也报了。监察的人说，手头一件完了就出发。 # did: reported # must: reported
    ~ reported = 1
    -> hub

=== hub ===
{ heat < 0:
    ~ heat = 0
}
{ heat > 2:
    ~ heat = 2
}
{ asked > 2:
    ~ asked = 2
}
{ heat >= 2:
    好几个人同时在说，您只听清了“血汗钱”三个字。
- else:
    他们挨着坐下了，眼睛都看着您手里的笔。 # hint: 十四个人，是一笔账还是十四笔账
}
* [“宋师傅，您是跟大家一样领工钱，还是包了活再叫的人？”]
    -> foreman
* [“请推几位代表，不超过五位，跟来的人谈。工钱还是一人一笔记。”]
    -> choose
* [“哪天进场，谁叫来的，一天多少，拿过多少？从俞师傅起。”]
    -> each
* [“记工本、转账、群里的话，自己拍照存好，原件我不收。”]
    翻手机的翻手机，找本子的找本子，屋里静了不少。 # did: evidence
    ~ heat -= 1
    ~ asked += 1
    -> hub
* { reported == 0 } [停下笔，先把人数和事由报给街道和监察]
    { asked < 2:
        ~ reported = 1
        十四人，坐着，称恒筑欠薪。监察的人说，手头一件完了就出发。 # did: reported # must: reported
    - else:
        ~ reported = 2
        十四人，坐着，称恒筑欠薪。监察的人问：怎么这会儿才报？
    }
    -> hub
+ [电话响了，是恒筑的廖敏，接起来]
    -> boss

=== choose ===
~ asked += 1
{ heat >= 2:
    推谁？推了谁谁去领好处，当我们不懂？ # who: 邢小亮
    * * [“代表只传话，不能替别人答应数目。定什么都回来问你们。”]
        莫长根咳了一声，说那就推吧。 # did: delegates
        ~ heat -= 1
        -> hub
    * * [“那就宋师傅一个人代表，他熟。”]
        有人把脸转了过去。
        -> hub
- else:
    推了三个：宋满仓、俞桂香、邢小亮。 # did: delegates
    -> hub
}

=== each ===
~ asked += 1
{ heat >= 2:
    一个一个叫进去，是想各个击破吧？ # who: 邢小亮
    * * [“那就当着大家问，记完念一遍。”]
        念到第三个人，邢小亮自己报了进场的日子。 # did: each-owed # must: each
        ~ clear += 1
        ~ heat -= 1
        -> hub
    * * [“不配合，我这里没法帮，你们自己看着办。”]
        那你就别帮！ # who: 邢小亮
        ~ heat += 1
        -> hub
- else:
    {days}天，一天{rate}，五月里拿过{advance}。 # who: 俞桂香
    * * [“{gross}，减{advance}，还欠{owed}。您看对不对？”再问下一位]
        她盯着那个数看了一会儿，在旁边写了自己的名字。 # did: each-owed # must: each
        ~ clear += 1
        -> hub
    * * [“一个个算太慢，宋师傅，总共大概多少？”]
        二十来万吧。 # who: 宋满仓
        十四个人里，有五个抬起了头。
        -> hub
}

=== foreman ===
~ asked += 1
公司跟我签的，{total}，付了{paid}，还差{gap}。里头有料钱，有我的，也有他们的。 # who: 宋满仓
* [“那您就是他们的老板，这钱该您给。”]
    屋里一下子炸了，俞桂香拉住了邢小亮的胳膊。
    ~ heat += 1
    * * [“我说急了。料钱一张，大家的工钱另一张。”]
        该谁付，您说由监察认。宋满仓抹了把脸，接过了第二张纸。 # did: split # must: apart
        ~ clear += 1
        -> hub
    * * [“协议在这儿，白纸黑字，包活的是您，欠的也是您。”]
        宋满仓不再开口，别的人也不知道该看谁。
        -> hub
* [“料钱和您那份一张纸，大家的工钱另一张。”]
    这么一分，工钱是{wages}。 # who: 宋满仓 # did: split # must: apart
    ~ clear += 1
    -> hub
* [“都是血汗钱，就写{gap}，您签个字，一笔报上去。”]
    {gap}写上了。
    里头有我多少？ # who: 莫长根
    -> hub

=== boss ===
五万，我马上转给宋满仓，让他分。每人签张结清单，社区盖个章作见证，人就散了，你也省心。 # who: 廖敏 # hint: 这句话里有钱，有字，有章，分开看
* [“先有五万也是好的，总比没有强，我去劝他们签。”]
    -> persuade
* [“您给我一个准日子，我好跟他们讲。”]
    下星期一，没问题的。 # who: 廖敏
    -> monday
* [“钱付到各人卡上，我不经手，章也不盖。”]
    您把监察的电话念给她，请她现在就打。那头停了两秒。 # did: no-hand
    你们这是把事情搞大。 # who: 廖敏
    -> list

=== persuade ===
样张传过来了：“已收到全部劳动报酬，今后不再主张任何权利。”
* [念到“全部”停住：“没拿全的，不能写拿全了。”]
    章您也说明了不盖。
    那你让我怎么办！ # who: 廖敏 # did: no-hand
    -> list
* [“先签了把五万拿到手，余下的以后再慢慢说。”]
    莫长根按了手印，分到一千二。他欠的药钱是一千九。 # mustNot: cleared
    ~ broken = true
    -> list

=== monday ===
{ heat >= 2:
    十几双眼睛盯着您手里的电话，有人在砸桌子。
- else:
    大厅里没有人说话，都在等您放下电话。
}
* [放下电话：“好了好了，星期一，我担保！”]
    有人鼓了掌。邢小亮把这句话录了下来。 # mustNot: guaranteed
    ~ promised = true
    ~ heat -= 1
    -> list
* [“她说‘下星期一，没问题的’。我照记，不替她担保。”]
    宋满仓说：她上个月也是这么说的。 # did: no-hand
    -> list
* [“公司说快了，大家再等等看，别伤了和气。”]
    快了是哪天？ # who: 俞桂香
    ~ heat += 1
    -> list

=== list ===
那你把来的人名字、电话发我一份，我总得知道给谁打钱吧？ # who: 廖敏
* [“您账上该有，对数的事等监察来了当面对。名单我不往外给。”]
    行，你硬气。 # who: 廖敏 # did: no-list
    -> walkout
* [“只发三个领头的吧，方便你们直接谈。”]
    不到五分钟，邢小亮的手机响了：别跟着起哄，下个工地有你。 # mustNot: list-given
    ~ broken = true
    -> walkout
* [“一共十四位，木工、油漆、电工都有，木工那位年纪大的身体不好。”]
    哦，老莫也去了啊。 # who: 廖敏
    * * [“我多说了，谁来谁没来，我不再答。”]
        您把电话扣在桌上，莫长根正看着您。
        ~ heat += 1
        -> walkout
    * * [“是，您先把他那份结了吧。”]
        当晚有人上门找老莫，让他别出这个头。 # mustNot: list-given
        ~ broken = true
        -> walkout

=== walkout ===
{ heat < 0:
    ~ heat = 0
}
邢小亮站了起来。
三点有人看房，咱们往公寓门口一坐，他给不给？ # who: 邢小亮 # hint: 他要的是有人管，别的人要的是什么
* [“腿长在你们身上，出了这个门我管不着。”]
    { heat >= 1:
        六个人跟着他走了。 # mustNot: let-go
        ~ broken = true
    - else:
        他走到门口，回头没有一个人跟着，又坐下了。
    }
    -> roads
* [“你的账在纸上站得住。堵了门，先得解释堵门。”]
    { heat >= 2:
        纸？纸能当饭吃？ # who: 邢小亮
        -> at_door
    - else:
        他看看那张纸，坐回去半个屁股。 # did: held-back
        ~ heat -= 1
        -> roads
    }
* [“谁敢去堵门，我马上叫警察抓人！”]
    { heat >= 2:
        抓！从我抓起！ # who: 邢小亮
        六个人一起出了门。 # mustNot: let-go
        ~ broken = true
    - else:
        他没有去，也没有再跟您说一句话。
        ~ heat += 1
    }
    -> roads
* [不接他的话，问俞桂香：“您说呢，去不去？”]
    我不去。我要的是钱，又不是要出气。 # who: 俞桂香 # did: held-back
    -> roads

=== at_door ===
有三个人跟着他站了起来。
* [“先坐五分钟，听听有几条路走得通。听完要去，我不拦。”]
    就五分钟。 # who: 邢小亮
    -> roads
* [“该说的我说了，去不去随你们。”]
    三个人跟着他出了门。 # mustNot: let-go
    ~ broken = true
    -> roads

=== roads ===
~ heat = 0
那我们这号没签合同的，到底能走哪条路？ # who: 俞桂香
* [“直接上法院告，最干脆，省得两头跑。”]
    告谁？告宋师傅，还是告公司？ # who: 俞桂香
    * * [“我说简单了。先投诉，有争走仲裁，一年里提。”]
        六月十二离的场，她在本子上写：明年六月十二。 # did: roads
        -> account
    * * [“两个都告，法院自然会分清是哪一个。”]
        她把本子合上了。
        -> account
* [“投诉找监察，有争走仲裁，从离场那天数一年。”]
    您说两样都不收钱。
    六月十二离的场，那是明年六月。 # who: 俞桂香 # did: roads
    -> account
* [“没签合同比较麻烦，先等监察来了再说吧。”]
    她“哦”了一声，把记工本塞回包底。
    -> account

=== account ===
钱下来还是打我卡上，我来分，干这行的一向这样。 # who: 宋满仓
* [“你们内部的事，大家没意见，我也没意见。”]
    没有人说有意见，也没有人说没意见。
    -> first_payer
* [“付给本人，进各人的卡。您那份另走一路。”]
    宋满仓想了想：也好，省得说我昧了谁的。 # did: to-person
    -> first_payer
* [“打我们站里的账上，我们监督着发，最公道。”]
    莫长根第一个说好。
    * * [“我收回。站里不能经手钱，付给本人。”]
        莫长根叹了口气，报出了自己的卡是哪家银行。 # did: to-person
        -> first_payer
    * * [“就这么定，回头我跟站长说一声就行。”]
        宋满仓的脸沉了下来：什么时候给？您说：到账就发。 # mustNot: guaranteed
        ~ promised = true
        -> first_payer

=== first_payer ===
网上说了，分包欠钱总包先垫。那就叫恒筑垫，恒筑不垫叫公寓垫！ # who: 俞桂香
* [“没错，条例写着呢，他们必须垫，一分不能少。”]
    听见没有？社区都说必须垫！ # who: 宋满仓
    * * [“我说满了。套不套得上，得监察来认。”]
        宋满仓摆摆手，让大家先别嚷。 # did: who-decides
        -> paper
    * * [由他们去说，总归是向着他们的，说说也不要紧]
        这句话发到了工友群里，带着服务站的名字。
        -> paper
* [“那是大工地的规矩，你们这种装修用不上。”]
    那我们就白干了？ # who: 莫长根
    -> paper
* [“有这么一条。套不套得上，监察看了协议来认。”]
    那协议可得给他们看。 # who: 宋满仓 # did: who-decides
    -> paper

=== paper ===
我眼神不好，话也记不住。你给我一张纸，回去我好跟老伴交代。 # who: 莫长根 # hint: 纸上写的，一样样都得是做过的
-> slip

=== slip ===
* [四样都写上了 # ask: receipt all]
    { reported == 0:
        他指着“报给谁”那几个字问：电话打过了？您的笔停住了，还没有。
    - else:
        他凑近了念一遍，夹进药费单子里。别的人也排过来，一人要了一张。 # did: receipt
    }
    -> arrive
* [只写了几样 # ask: receipt some]
    他念一句问一句，缺的您一样样添上，纸上挤得满满的。
    -> arrive
* [没有写到点子上 # ask: receipt none]
    他翻来覆去看了两遍：回去我怎么跟她讲呢？
    -> arrive
* [许了付钱 # ask: receipt never]
    他把纸叠好，放进贴身的口袋，按了按。 # mustNot: guaranteed
    ~ promised = true
    -> arrive
* [“登记本上都有，丢不了，要纸干什么。”]
    他点点头，还是站着没走。
    * * [“也是，给您写一张，人人都有。”]
        -> slip
    * * [“放心，有我呢。”]
        他慢慢走回去坐下了。
        -> arrive

=== arrive ===
{ reported == 1:
    两点四十，监察的两位同志到了，街道的人跟在后面。
- else:
    { reported == 2:
        五点过后，监察的人才赶到，恒筑的电话已经没人接了。
    - else:
        六点，站长开完会回来，看见一屋子人，当着您的面拨了街道的电话。
    }
}
{ promised:
    他答应过的，大家都作证！ # who: 宋满仓
}
* [“情况你们问吧，我那边还有两个老人要办事。”]
    来人从头问起，第一句是：一共几个人？
    -> finish
* [当面交接人、账和来电记录，复印一份，原件留底]
    { clear >= 2:
        来人翻了翻：工钱一张，工程款一张，省了我们半天。
    - else:
        来人翻了翻：有些数还对不上，得再问。
    }
    您退到饮水机旁边，接着倒水。 # did: handover
    -> finish
* [抢着介绍：“主要是宋满仓没把钱分好，公司态度还可以。”]
    你坐了一下午，就听出这个？ # who: 宋满仓
    * * [“这是我猜的，不作数，您看记录。”]
        来人把记录接了过去，您没有再插话。 # did: handover
        -> finish
    * * [“我是就事论事，我也陪着坐了一下午。”]
        宋满仓把头扭向窗外。
        -> finish

=== finish ===
{ promised:
    -> debt
}
{ broken:
    -> apart
}
{ clear < 2:
    -> lump
}
{ reported == 1:
    -> good
- else:
    -> dark
}

=== good ===
星期一上午十点，您给宋满仓和俞桂香打电话：监察收下了投诉，约了恒筑星期三来对工资表。
俞桂香问：那我那{owed}呢？您说：单列着，在第二行。 # ending: fourteen-accounts
-> END

=== lump ===
监察问了两天，才把工钱从那笔总数里剥出来。有两个人去了外省，对不上数。
那天要是先把我这一份写下来就好了。 # who: 莫长根 # ending: one-lump
-> END

=== dark ===
账一笔不错，人来晚了。恒筑周末关门，他们星期一又坐了半天的车来。
你问得那么细，电话怎么不早打？ # who: 俞桂香 # ending: till-dark
-> END

=== debt ===
到了那一天，恒筑没有付钱。一早，十四个人又坐在台阶上。
这回不找公司，找你。话是你说的。 # who: 邢小亮 # ending: our-debt
-> END

=== apart ===
过了一个星期，有人不来了，有人不接电话，有人说公司私下找过他。
剩下五个人坐在大厅里，俞桂香问：我们现在还算不算一件事？ # ending: picked-off
-> END
