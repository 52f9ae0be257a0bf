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
  - { id: count-first, dimension: information, text: 先数人头再看签到表, points: 10 }
  - { id: three-students, dimension: information, text: 拿同一个问题问前中后三名学员, points: 10 }
  - { id: both-versions, dimension: information, text: 把机构前后的说法都照录, points: 6 }
  - { id: own-scope, dimension: policy, text: 讲明社区不罚，由人社部门查处, points: 10 }
  - { id: used-up, dimension: policy, text: 讲清代签用掉的是本人的补贴, points: 10 }
  - { id: real-work, dimension: procedure, text: 把真学的人和活计也写进去, points: 8 }
  - { id: record, dimension: procedure, text: 记录只写事实并请带班人签字, points: 12 }
  - { id: same-day, dimension: procedure, text: 当天报街道和人社部门, points: 10 }
  - { id: entrance, dimension: communication, text: 进门讲明来意，不吓着学员, points: 6 }
  - { id: listen, dimension: communication, text: 听代签的人把话讲完, points: 6 }
  - { id: true-number, dimension: ethics, text: 人次照数到的报，不改口, points: 12 }
musts:
  - { id: reported, text: 当天把人数对不上报上去 }
mustNots:
  - { id: false-number, text: 照签到表报人次 }
  - { id: hushed, text: 答应不报或让人补签 }
  - { id: exposed, text: 当众点名、定性，或外传学员的照片姓名 }
endings:
  - { id: true-record, title: 十三归十三，二十一归二十一, text: 数、说法和真学的人都写清了，当天报到该查的人手里。缺的人有人查，在座的人没有替人受过。 }
  - { id: thin-record, title: 报了，说不清, text: 当天报了，可是人没有问够，真学的没有写进去，说法也没有记全。查的人只得从头来过，全班停下来等。 }
  - { id: too-late, title: 等一等，等成了证, text: 当天没有报，或者答应了不报、照表报了数。缺的人后来样样补齐，补贴发了下去，才有人来查。 }
  - { id: wrong-people, title: 头一个走的是真学的, text: 学员被当众点了名，或者照片传了出去。还没查，来上课的人先抬不起头，不再来了。 }
---

VAR trust = 0
VAR counted = false
VAR facts = 0
VAR shamed = false
VAR crossed = false
VAR told = false

门里没有人讲课，幕布上一个主播在喊“三二一”。班主任郝敏从后排站起来。
哎呀，怎么不先来个电话？来，先看签到，今天满勤。 # who: 郝敏
-> first

=== first ===
* [接过签到表，先核签名]
    三十四个名字，一个不缺。您抬头看人，已经有人进进出出了。
    -> enter
* [“表等会儿看。我先站后面，数一数人。”]
    您从后往前数了两遍，都是二十一个。 # did: count-first
    ~ counted = true
    -> enter
* [“满勤？我看最多二十个。”]
    郝敏的笑收了回去：有几个上洗手间了。
    ~ trust -= 1
    -> enter

=== enter ===
学员都回头看您。有人把手机扣在桌上，有人站了起来。
* [“都坐。没来的是谁，在座的都清楚吧？”]
    没有人说话，后排一个大姐把头埋得很低。 # mustNot: exposed
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
    窗边一个小伙子对着手机练口播，看见您也没有停。
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
三十四本教材，十二本塑封没拆。支架有九个，七个积着灰。
* [拍下塑封和积灰的支架，齐了]
    窗边的小伙子看您拍完就走，又低头练。
    * * [“小兄弟，你练的是什么？我也记一笔。”]
        宁伟。月底去果园试播，我录了四十多条，您听这条。 # who: 宁伟 # did: real-work
        ~ facts += 1
        -> room
    * * [接着看别处]
        他那一条录完了，没有人听。
        -> room
* [没拆的记，练过的也记：“你这条录了几遍？”]
    第十一遍。我腿不行了，送不了餐，就指着这个。 # who: 宁伟 # did: real-work
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
* [“别编了，说实话。”]
    我说的就是实话。 # who: 郝敏
    -> room

=== corridor ===
骆金凤跟了出来，手里攥着一支笔。
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
        隔壁秀云，她在医院陪床。郝老师说签一个给五十，我没要。 # who: 骆金凤 # did: listen
        -> neighbour
    * * [“自己去跟街道讲吧。”]
        她捡了笔，从楼梯走了。
        -> bargain
* [“不急，您从头讲，我听完再说。”]
    隔壁秀云的名是我签的。她陪床，我怕她的名额没了，就八天。 # who: 骆金凤 # did: listen
    -> neighbour
* [“您别跟我讲，讲了我就得写。”]
    她站了一会儿，回教室去了。
    -> bargain

=== neighbour ===
我这是帮她，又不害谁。 # who: 骆金凤
* [“帮是好心。可名字一签，课就算她上过，补贴算她用过，往后她真想学，能不能再补就难说了。”]
    那我是害了她？ # who: 骆金凤 # did: used-up
    这一节起别再签，问到您就照实说。她想学，等陪完床我帮她问下一期。 # who: 我
    -> bargain
* [“您把名字划掉，换成请假，就没事了。”]
    划得掉吗？ # who: 骆金凤
    * * [“划不得，我说错了，表一个字也别动。代签用的是她的补贴，您照实讲就是帮她。”]
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
您一报就停班，宁伟他们二十来个怎么办？给我三天，我把人都叫回来。 # who: 郝敏
* [“三天就三天，人回来了我再来数一遍。”]
    您真是体谅人。 # who: 郝敏
    * * [“不，人回不回来，今天的数就是今天的数，今天报。停不停由人社定，罚不罚也不归我。”]
        那宁伟呢？ # who: 郝敏 # did: own-scope
        他来了、练了，也写在同一张纸上。 # who: 我
        -> write
    * * [把空白记录放回包里]
        三天里，她能做很多事。 # mustNot: hushed
        ~ crossed = true
        -> phone
* [“停不停我说了不算，罚也不归我，归人社查。我只把看到的写全，来的人一个不漏。”]
    那您写轻一点。 # who: 郝敏 # did: own-scope
    -> write
* [“停就停，造假的班不停留着干什么？”]
    门缝里，宁伟听见了。
    * * [“这话我收回。怎么处理由人社查了定，我没有这个权，只写事实。”]
        宁伟慢慢把门推上了。 # did: own-scope
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
* [写：“该班弄虚作假，培训走过场。”]
    这我不签，您凭什么？ # who: 郝敏
    * * [划掉重写：到场、签到、教材各多少，谁怎么说；“不签也行，我写明原因。”]
        她看了两遍，数都对，签了。 # did: record
        ~ facts += 1
        -> phone
    * * [“不签，就是心里有鬼。”]
        记录上只剩一句话，没有数。
        -> phone
* [写到场、签到、教材没拆几本，两边的话照抄，念一遍，请她签字]
    您没写我造假？ # who: 郝敏
    我只写数和话。 # who: 我 # did: record
    ~ facts += 1
    -> phone
* [写：“部分学员缺勤，已要求整改。”]
    郝敏签得飞快。
    * * [“等一等，这样写等于没写。到场多少、签到多少，补上再签。”]
        她的笔停了半天，还是签了。 # did: record
        ~ facts += 1
        -> phone
    * * [收好，下楼]
        “部分”是几个，纸上没有。
        -> phone

=== phone ===
三点五十，沈科的电话打进来，背后有人在催表。
那个班三十四人次吧？我填了啊，四点半截数。 # who: 沈科
{ not counted:
    您这才发现，手里只有签到表上的数。
}
* { counted } [“到场二十一，签到三十四，对不上。您填到场的数，备注里写正在核。”]
    差十三个，这一季度就不够了。 # who: 沈科
    不够就写不够，原因我给您写。 # who: 我 # did: true-number
    -> report
* [“您先填着，回头再改。”]
    那我填三十四。 # who: 沈科
    * * [“别，填出去就收不回了。我回去数一遍，数到几个是几个。”]
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
雨停了。抽查记录表在包里，回站里要坐四站车。
* [在工作群里发照片：“看看这个班，提醒各社区。”]
    三分钟，有人认出了后排的骆金凤。 # mustNot: exposed
    ~ shamed = true
    -> last
* [直接去街道，当面交沈科，同时报人社部门管培训的人]
    材料只交到这里，一张也不往外发。
    沈科看完第一行，把门关上了。 # did: same-day # must: reported
    ~ told = true
    -> last
* [先回站里，明天理清了再报]
    明天是区里开会，后天是周末。
    * * [半路下车，掉头去街道：“今天的事，今天报，人社那边也报。”]
        五点差十分，记录交到了，收件的人签了时间。 # did: same-day # must: reported
        ~ told = true
        -> last
    * * [回站里]
        记录放进抽屉，压在值班表下面。
        -> last

=== last ===
晚上，宁伟发来一条消息：老师，明天还上课吗？
* [“放心，肯定不会停。”]
    他回了三个抱拳，把闹钟定在七点。
    * * [“我话说满了。停不停我不知道，哪天有准信，我去问了告诉你。”]
        他回：有准信就行。
        -> settle
    * * [关上手机]
        那句“肯定”留在他的屏幕上。
        -> settle
* { told } [“停不停由人社定，我不能替他们答。有准信，我当天告诉你。”]
    好，那我先接着练，等您的信。 # who: 宁伟
    -> settle
* [“不清楚，问你们班主任。”]
    班主任的电话，他说已经打不通了。
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
宁伟的课接着上。骆金凤自己去说了秀云的事，回来坐到了第一排。 # ending: true-record
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
