---
id: s08-empty-classroom
title: 签到表上多出的十三个人
module: 8
function: F2
levels: [3]
minutes: 13
uses: [class, practice, assessment]
setting: 街道安排您去抽查一个补贴性的直播销售班，没有打招呼。下午三点，三楼教室的门虚掩着，里面有人在放视频。
people:
  - name: 郝敏
    age: 31
    trade: 培训机构班主任
    wants: 想让这个班顺顺当当结业，怕停班，也怕老板扣她的钱
  - name: 骆金凤
    age: 53
    trade: 学员，登记失业，原纺织厂挡车工
    wants: 怕替邻居签名的事连累邻居，也怕自己白来
  - name: 宁伟
    age: 29
    trade: 学员，摔伤过腿的外卖骑手
    wants: 真想学会，月底要去果园试播
  - name: 沈科
    age: 45
    trade: 街道分管培训的副科长
    wants: 四点半前要把培训人次报上去
aims:
  - 先数人、再看表，看教材和手上的活，问三名学员同一个问题
  - 记录只写看到的和听到的，当天报，不当场定性
  - 护住真学的人，也给代签的人一条说实话的路
nodes: [L3.S2.3.3, L3.K2.3.3, L3.K2.3.4, L4.K2.3.4, L4.K2.3.2]
lessons: [m08-supervision, m08-cautions]
discuss:
  - 先看签到表和先数人头，看到的东西差在哪里；郝敏为什么先递表
  - 骆金凤说她没有害谁，怎样让她自己看见害了谁
  - 沈科缺着十三个人次，除了照表填，还能怎么帮他交这个差
variants:
  - { fee: 五十, clips: 四十, take: 十一, sealed: 十二, bed: 八 }
  - { fee: 三十, clips: 五十, take: 十四, sealed: 十四, bed: 六 }
  - { fee: 六十, clips: 三十, take: 九, sealed: 十一, bed: 十 }
asks:
  - id: record
    prompt: 写抽查记录：到场、签到各多少，机构怎么说
    longest: 140
    groups:
      - { id: came, text: 到场多少人, any: [二十一, '21', 廿一] }
      - { id: signed, text: 签到多少人, any: [三十四, '34', 卅四] }
      - { id: words, text: 机构的说法, any: [郝, 班主任, 老师说, 老师称, 机构, 带班, 满勤, 基地, 她说, 她称, 自称, 解释] }
    never:
      - { text: 当场定了性, any: [弄虚作假, 造假, 作假, 走过场, 骗补, 骗取, 套取, 作弊, 糊弄, 空转], unless: [不写, 未认定, 没有认定] }
  - id: reply
    prompt: 回宁伟一条消息：明天还上课吗
    longest: 60
    groups:
      - { id: whose, text: 停不停不由自己定, any: [人社, 街道, 上面, 不是我, 不归我, 定不了, 说了不算, 做不了主, 答不了, 不知道, 还没定, 不清楚] }
      - { id: back, text: 有准信就告诉他, any: [告诉, 跟你说, 跟您说, 通知, 回你, 回您, 回话, 准信, 有信, 消息, 转告, 联系] }
    never:
      - { text: 许了不停班, any: [肯定, 不会停, 保证, 一定上, 照常, 照上, 放心上, 放心学, 放心来, 没问题], unless: [不能, 不敢, 不知, 会不会, 不好说, 没法, 不一定, 不清楚] }
      - { text: 写了别人的事, any: [骆, 秀云, 代签, 替签, 造假, 骗补] }
documents:
  - id: sign-in
    title: 当天签到表
    text: 直播销售班第八课，名册三十四人，下午一栏签了三十四个名字。其中约十处的竖钩往同一个方向挑，有两行墨色没有干透。
  - id: spot-check
    title: 开班抽查记录（空表）
    text: 到场人数、签到人数、教材和工位、学员回答、机构说明、带班人签字（不签的写明原因）、抽查人、时间。表底一行：只写事实，不写评价。
cards:
  - id: who-punishes
    title: 查处归谁
    text: 职业培训机构违反国家有关规定的，由人社部门责令改正，没收违法所得，并处罚款，情节严重的吊销许可证。社区没有处罚权。
    source: supervision-regulation
    article: 第二十八条
  - id: same-figures
    title: 数字要对得上
    text: 统计人员要对报送的数据与原始资料的一致性负责；负责人不得授意编造数字。
    source: statistics-law
    article: 第七条、第三十二条
  - id: subsidy-once
    title: 补贴用在谁名下
    text: 对象、标准、次数和申办程序由当地目录和通知定。名下记过一次，往后能不能再享受，按目录核。
    source: employment-subsidy-funds
    article: 职业培训补贴
criteria:
  - { id: count-first, dimension: information, text: 自己数过人头，不跟着表走, points: 8 }
  - { id: three-students, dimension: information, text: 拿同一个问题问前中后三名学员, points: 10 }
  - { id: both-versions, dimension: information, text: 把机构前后的说法都照录, points: 6 }
  - { id: own-scope, dimension: policy, text: 讲明社区不罚，由人社部门查处, points: 10 }
  - { id: used-up, dimension: policy, text: 讲清代签会记到本人的补贴名下, points: 10 }
  - { id: real-work, dimension: procedure, text: 把真学的人和活计也写进去, points: 8 }
  - { id: record, dimension: procedure, text: 记录只写事实并请带班人签字, points: 10 }
  - { id: same-day, dimension: procedure, text: 当天报街道和人社部门, points: 10 }
  - { id: entrance, dimension: communication, text: 进门讲明来意，不吓着学员, points: 6 }
  - { id: listen, dimension: communication, text: 听代签的人把话讲完, points: 6 }
  - { id: honest-reply, dimension: communication, text: 不替人答停不停，说好有信就回, points: 6 }
  - { id: true-number, dimension: ethics, text: 人次照数到的报，不改口, points: 10 }
musts:
  - { id: reported, text: 当天把人数对不上报上去 }
mustNots:
  - { id: false-number, text: 照签到表报人次 }
  - { id: hushed, text: 答应不报或让人补签 }
  - { id: exposed, text: 当众逼问、宣布停课，或外传学员的照片姓名 }
endings:
  - { id: true-record, title: 十三归十三，二十一归二十一, text: 数、说法和真学的人都写清了，当天报到该查的人手里。缺的人有人查，在座的人没有替人受过。 }
  - { id: thin-record, title: 报了，说不清, text: 当天报了，可是人没有问够，真学的没有写进去，说法也没有记全。查的人只得从头来过，全班停下来等。 }
  - { id: too-late, title: 等一等，等成了证, text: 当天没有报，或者答应了不报、照表报了数。缺的人后来样样补齐，补贴发了下去，才有人来查。 }
  - { id: wrong-people, title: 头一个走的是真学的, text: 学员当众被逼问、被停了课，或者照片传了出去。还没查，来上课的人先抬不起头，不再来了。 }
---

VAR trust = 0
VAR counted = false
VAR facts = 0
VAR shamed = false
VAR crossed = false
VAR told = false
VAR heard = false
VAR blank = false
VAR fee = "五十"
VAR clips = "四十"
VAR take = "十一"
VAR sealed = "十二"
VAR bed = "八"

门里没有人讲课，幕布上一个主播在喊“三二一”。班主任郝敏从后排站起来。
哎呀，怎么不先来个电话？来，先看签到，今天满勤。 # who: 郝敏 # hint: 她为什么先递表
-> first

=== first ===
* [接过签到表，先核签名]
    三十四个名字，一个不缺。您再抬头看人，有人站着，有人往后排挪，一眼数不清了。
    -> enter
* [“表等会儿看。我先站后面，数一数人。”]
    您从后往前数了两遍，都是二十一个。 # did: count-first
    ~ counted = true
    -> enter
* [“满勤？我看最多二十个。”]
    郝敏的笑收了回去。
    有几个上洗手间了。 # who: 郝敏
    ~ trust -= 1
    -> enter

=== enter ===
学员都回头看您。有人把手机扣在桌上，有人站了起来。
* [“都坐。签了三十四个，坐着的可不够。替人签的，自己举手。”]
    没有人举手，都往后排看，一个大姐把头埋得很低。 # mustNot: exposed
    ~ shamed = true
    ~ trust -= 1
    -> room
* [“大家接着上课。我来看看班上得怎么样，不考人，也不查证件。”]
    坐下的声音响了一片。 # did: entrance
    ~ trust += 1
    -> room
* [不说话，举起手机拍一圈]
    前排有人用书挡住了脸。
    * * [“不拍人了，拍过的我当面删。我看课上得怎么样，只拍黑板和桌子。”]
        挡脸的书放了下来。 # did: entrance
        -> room
    * * [“工作需要，别紧张。”]
        咔嚓声又响了两下。
        ~ trust -= 1
        -> room

=== room ===
{ trust >= 1:
    窗边一个小伙子对着手机练口播，看见您也没有停。 # hint: 缺的人要数，来的人学了什么也要看
- else:
    说话声都低了下去。
}
* { not counted } [把签到表扣过去，从头数一遍人]
    二十一个。再翻开表，三十四个。 # did: count-first
    ~ counted = true
    -> room
* [挑前、中、后三个人，问：“昨天下午学的什么？”]
    -> students
* [看教材和手机支架，看谁手上有活]
    -> work
* [“郝老师，少的人去哪儿了？”]
    -> missing
+ [到走廊上去写记录]
    -> corridor

=== students ===
前排说“选品”，中间说“话术”，后排的骆金凤说“都挺好的”。
* { trust >= 0 } [“骆姐，做过的那个，给我看一眼行吗？”]
    她翻开本子，画着一张货架，歪歪扭扭。
    这是前天的。昨天停电，没上成。 # who: 骆金凤
    三个人三样，我都照记。 # who: 我 # did: three-students
    ~ facts += 1
    -> room
* [“都挺好，那就好。”]
    她松了口气，您什么也没有问到。
    -> room
* [“答得不一样，谁在说假话？”]
    没有人再抬头。
    ~ trust -= 1
    * * [“是我问得急。不评谁对，昨天做了什么，各说各的，我照记。”]
        前排、中间、后排，各说了一遍，您记了三行。 # did: three-students
        ~ facts += 1
        -> room
    * * [等他们自己开口]
        视频里的主播喊完了第三轮。
        -> room

=== work ===
三十四本教材，{sealed}本塑封没拆。支架有九个，七个积着灰。
* [拍下塑封和积灰的支架，齐了]
    窗边的小伙子看您拍完就走，又低头练。
    * * [“小兄弟，你练的是什么？我也记一笔。”]
        宁伟。月底去果园试播，我录了{clips}多条，您听这条。 # who: 宁伟 # did: real-work
        ~ facts += 1
        -> room
    * * [接着看别处]
        他那一条录完了，没有人听。
        -> room
* [没拆的记，练过的也记：“你这条录了几遍？”]
    第{take}遍。我叫宁伟，月底去果园试播。我腿不行了，送不了餐，就指着这个。 # who: 宁伟 # did: real-work
    ~ facts += 1
    -> room
* [“课教成这样，你们也坐得住？”]
    我坐得住，我是来学的。 # who: 宁伟
    ~ trust -= 1
    -> room

=== missing ===
去实操基地了，在城东，十三个人一起去的。 # who: 郝敏
* [“基地电话给我，我打一个。”]
    电话响到断，没有人接。
    其实……有的在上班，回头老师给补课。 # who: 郝敏
    您前头说基地，这会儿说上班，两句我都写上。 # who: 我 # did: both-versions
    ~ facts += 1
    -> room
* [“哦，那叫他们拍张照片发来。”]
    十分钟后来了一张合影，树上开着春天的花，外面正下秋雨。
    * * [“花期不对。照片和您的话，我都照录，您看一遍。”]
        有的……是上班去了。 # who: 郝敏
        这一句也写上。 # who: 我 # did: both-versions
        ~ facts += 1
        -> room
    * * [“有照片就行。”]
        郝敏把手机收得很快。
        -> room
* [“别编了，人在哪儿您心里有数，说实话。”]
    我说的就是实话。 # who: 郝敏
    -> room

=== corridor ===
骆金凤跟了出来，手里攥着一支笔。 # hint: 她自己跟出来的，想想她怕的是哪一样
{ shamed:
    里头都看着我，我没法坐了。 # who: 骆金凤
- else:
    { trust < 0:
        我……我就是出来透口气。 # who: 骆金凤
        她没有走，笔帽拔开又扣上。
    - else:
        我问个事，不是我的事，是我邻居的。 # who: 骆金凤
    }
}
~ trust = 0
* [“代签是骗补，您知道性质吗？”]
    她的笔掉在地上。
    * * [“我先捡笔，您慢慢说。是您替谁签的？”]
        隔壁秀云，她在医院陪床。郝老师说签一个给{fee}，我没要。 # who: 骆金凤 # did: listen
        ~ heard = true
        -> neighbour
    * * [“自己去跟街道讲吧。”]
        她捡了笔，从楼梯走了。
        -> bargain
* [“不急，您从头讲，我听完再说。”]
    隔壁秀云的名是我签的。她陪床，我怕她的名额没了，就{bed}天。 # who: 骆金凤 # did: listen
    ~ heard = true
    -> neighbour
* [“您别跟我讲，讲了我就得写。”]
    她站了一会儿，回教室去了。
    -> bargain

=== neighbour ===
我这是帮她，又不害谁。 # who: 骆金凤
* [“帮是好心。可名字一签，课和补贴都记在她名下，往后她真想学，能不能再补就难说了。”]
    那我是害了她？ # who: 骆金凤 # did: used-up
    这一节起别再签，问到您就照实说。她想学，等陪完床我帮她问下一期。 # who: 我
    -> bargain
* [“您把名字划掉，换成请假，就没事了。”]
    划得掉吗？ # who: 骆金凤
    * * [“划不得，我说错了，表一个字也别动。代签记的是她名下的补贴，照实讲才是帮她。”]
        她把笔帽拧上了。 # did: used-up
        -> bargain
    * * [“趁现在没人看见。”]
        她进去改了两行，手印留在纸边。 # mustNot: hushed
        ~ crossed = true
        -> bargain
* [“邻里一场，这一个我不写了。”]
    那我替秀云谢谢您。 # who: 骆金凤 # mustNot: hushed
    ~ crossed = true
    -> bargain

=== bargain ===
郝敏也出来了，带上了门。
您一报就停班，里头真来学的二十来个怎么办？给我三天，我把人都叫回来。 # who: 郝敏
* [“三天就三天，人回来了我再来数一遍。”]
    您真是体谅人。 # who: 郝敏
    * * [“不，人回不回来，今天的数就是今天的数，今天报。停不停由人社定，罚不罚也不归我。”]
        那来的人呢？ # who: 郝敏 # did: own-scope
        来了、练了的，也写在同一张纸上。 # who: 我
        -> write
    * * [把空白记录放回包里]
        三天里，她能做很多事。 # mustNot: hushed
        ~ crossed = true
        ~ blank = true
        -> phone
* [“停不停我说了不算，罚也不归我，归人社查。我只把看到的写全，来的人一个不漏。”]
    那您写轻一点。 # who: 郝敏 # did: own-scope
    -> write
* [“停就停，造假的班不停留着干什么？”]
    门缝里，有人听见了，口播停了下来。
    * * [“这话我收回。怎么处理由人社查了定，我没有这个权，只写事实。”]
        门里静了一会儿，口播又响起来。 # did: own-scope
        -> write
    * * [推门进去，宣布课先不上了]
        二十一个人面面相觑，有人开始收包。 # mustNot: exposed
        ~ shamed = true
        -> write

=== write ===
抽查记录铺在窗台上，郝敏看着您的笔。
{ not counted:
    “到场”一栏空着。您隔着门上的玻璃补数了一遍，二十一个。
    ~ counted = true
}
* [照表上的栏目，一行一行写]
    笔尖落在“到场人数”后面。 # hint: 查的人没有来过这间教室，他凭这张纸要知道什么
    * * [到场、签到、机构的说法都写上，念给她听 # ask: record all]
        她从头看到尾，像在等一个词，没有等到，签了。 # did: record
        ~ facts += 1
        -> phone
    * * [只写了一部分 # ask: record some]
        她签得很快。下了楼您再看，少了一样。
        -> phone
    * * [没有写到点子上 # ask: record none]
        她看了一眼，笑了笑，签了。
        -> phone
    * * [当场定了性 # ask: record never]
        这我不签，您凭什么？ # who: 郝敏
        * * * [划掉重写：到场、签到各多少，谁怎么说。“不签也行，我写明原因。”]
            她看了两遍，数都对，签了。 # did: record
            ~ facts += 1
            -> phone
        * * * [“不签，就是心里有鬼。”]
            纸上留着那几个字，没有人签名。
            -> phone
* [抄郝敏递来的一句：“部分学员缺勤，已要求整改。”]
    郝敏签得飞快。
    * * [“等一等，这样写等于没写。到场多少、签到多少，您怎么说的，补上再签。”]
        她的笔停了半天，还是签了。 # did: record
        ~ facts += 1
        -> phone
    * * [收好，下楼]
        “部分”是几个，纸上没有。
        -> phone
* [“您先签个名，数我回站里慢慢填。”]
    空表？ # who: 郝敏
    她倒很乐意，拔了笔帽。
    * * [按住表：“还是先写后签，写到场、签到和您的话，念给您听。”]
        她听完，改了自己那句里的一个字，签了。 # did: record
        ~ facts += 1
        -> phone
    * * [看她把名签上]
        她签完说：回头您怎么写，可跟我没关系。
        -> phone

=== phone ===
三点五十，沈科的电话打进来，背后有人在催表。
那个班三十四人次吧？我填了啊，四点半截数。 # who: 沈科 # hint: 表上的数和数出来的数，哪一个是您担得起的
{ not counted:
    您这才发现，手里只有签到表上的数。
}
* { counted } [“到场二十一，签到三十四，对不上。您填到场的数，备注里写正在核。”]
    差十三个，这一季度就不够了。 # who: 沈科
    不够就写不够，原因我给您写。 # who: 我 # did: true-number
    -> report
* [“您先填着，回头再改。”]
    那我填三十四。 # who: 沈科
    * * [“别，填出去就收不回了。填到场的数，我再上去数一遍给您。”]
        您上楼，从后往前，二十一个。沈科听了，叹一口气。 # did: true-number
        ~ counted = true
        -> report
    * * [“嗯，先这样。”]
        表发出去了，备注栏是空的。 # mustNot: false-number
        ~ crossed = true
        -> report
* [“签到是三十四，就按签到报。”]
    好，干脆。 # who: 沈科 # mustNot: false-number
    ~ crossed = true
    -> report

=== report ===
{ blank:
    雨停了。抽查记录表在包里，还是空的，回站里要坐四站车。
- else:
    雨停了。抽查记录表在包里，回站里要坐四站车。
}
* [在工作群里发照片：“看看这个班，提醒各社区。”]
    三分钟，有人认出了后排的骆金凤。 # mustNot: exposed
    ~ shamed = true
    -> last
* [直接去街道，当面交沈科，同时报人社部门管培训的人]
    { blank:
        您借沈科的桌子，先把空表填了。
    }
    材料只交到这里，我一张也不往外发。 # who: 我
    沈科看完第一行，把门关上了。 # did: same-day # must: reported
    ~ told = true
    -> last
* [先回站里，理清了再报，写得周全些]
    明天去区里开会，后天是周末。
    * * [半路下车，掉头去街道：“今天的事，今天报，人社那边也报。”]
        五点差十分，记录交到了，收件的人签了时间。 # did: same-day # must: reported
        ~ told = true
        -> last
    * * [回站里]
        记录放进抽屉，压在值班表下面。
        -> last

=== last ===
晚上，窗边练口播的宁伟托人找到您，发来一条消息：老师，明天还上课吗？ # hint: 下午在走廊上，停不停您是怎么跟郝敏说的
* [回他一条]
    输入框里，光标一闪一闪。
    * * [不由我定，有准信就告诉他 # ask: reply all]
        好，那我先接着练，等您的信。 # who: 宁伟 # did: honest-reply
        -> settle
    * * [只说了半句 # ask: reply some]
        他隔了一会儿，又问了一遍同样的话，您把缺的半句补上了。
        -> settle
    * * [没有答他 # ask: reply none]
        他回了一个“哦”。
        -> settle
    * * [许了不停，或者说了别人 # ask: reply never]
        他回了三个抱拳，转手发进了学员群。
        * * * [“我话说过了，请你撤回。停不停我不知道，有准信我告诉你。”]
            群里那条没有了。
            有准信就行。 # who: 宁伟
            -> settle
        * * * [关上手机]
            那句话留在群里，有人在下面接着问。
            -> settle
* [“不清楚，问你们班主任。”]
    班主任的电话，他说已经打不通了。
    -> settle
* [太晚了，明天再说]
    屏幕暗了下去。第二天一早，他又发了一个问号。
    -> settle

=== settle ===
{ shamed:
    -> wrong
}
{ crossed or not told:
    -> late
}
{ counted and facts >= 3:
    -> good
- else:
    -> thin
}

=== good ===
第三天，人社的人来了，拿着您的记录，从二十一数起，也从十三查起。
{ heard:
    宁伟的课接着上。骆金凤自己去说了秀云的事，回来坐到了第一排。 # ending: true-record
- else:
    宁伟的课接着上。骆金凤没有再替谁签，签到时总要看看旁边的空位。 # ending: true-record
}
-> END

=== thin ===
来查的人问：缺的是谁，来的学了什么，机构当时怎么说？您翻着记录，有的答不上来。
班停了十二天，果园的试播，宁伟没有赶上。 # ending: thin-record
-> END

=== late ===
{ told:
    材料交是交了，可是跟您前头报的数、松的口有一处对不上，先搁下了。
}
一个月后公示，三十四个名字，个个满勤，个个有证。又过半年，审计的人来调那天下午的记录。
秀云来报下一期的班，系统里写着：已享受。 # ending: too-late
-> END

=== wrong ===
第二天，教室里坐了八个人。骆金凤没有来，宁伟也没有来。
他回消息说：人家都讲那个班全是假的，我去应聘，也不好提了。 # ending: wrong-people
-> END
