---
id: s05-front-desk
title: 他要的不是车费
module: 5
function: F2
levels: [4]
minutes: 12
uses: [class, practice, assessment]
setting: 四月的星期一上午，大厅里排着三个人。一个穿旧迷彩外套的男人绕过队伍，把手机拍在台面上，屏幕裂了一道。
people:
  - name: 万德茂
    age: 55
    trade: 干了三十年的钢筋工，去年冬天起没有活
    wants: 嘴上要赔车费，心里想有人帮他把名报上，又怕人知道他认不得几个字
  - name: 何婶
    age: 60
    trade: 退休，来替老伴问医保的事
    wants: 想早点轮到自己，也爱打听
  - name: 沈岚
    age: 33
    trade: 园林公司人事
    wants: 想这个星期把人招齐
aims:
  - 先接住火气，再找出火气底下真正要办的事
  - 听得出前后对不上的地方，不当众点破
  - 帮人报上名，又让他自己说、自己认、自己签
nodes: [L4.K2.1.2, L4.K2.1.4, L4.S2.1.3, L4.S2.2.1, B2.1.3.3]
lessons: [m05-reception, m06-registration]
discuss:
  - 他开口要的是车费，是哪一句话、哪一个动作露出了别的事
  - 替他填表和陪他填表，差在哪里；下一张表来的时候看得最清楚
  - 何婶凑过来打听，一句话既不得罪她又护住他，还能怎么说
variants:
  - { fare: 二十四块, days: 九天, seats: 六 }
  - { fare: 三十块, days: 十一天, seats: 五 }
  - { fare: 十八块, days: 八天, seats: 四 }
asks:
  - id: note
    prompt: 给他写一张条子，他回家让人念也念得明白：明天怎么去
    longest: 60
    groups:
      - { id: when, text: 几点, any: [九点, 9点, '9:00', 早上九, 上午九] }
      - { id: where, text: 去哪里, any: [园林, 门口, 湖滨] }
      - { id: who, text: 找谁, any: [沈岚, 沈] }
    never:
      - { text: 许了录用, any: [准收, 包录用, 一定要您, 一定录用, 肯定要], unless: [不能, 不敢, 不保证, 不一定] }
documents:
  - id: message
    title: 岗位短信
    text: 发在{days}以前：“招养护工{seats}名，负责草坪、灌木养护，月薪和休息面议，缴社保。有意者扫码报名，或到湖滨园林公司门口填表。”
  - id: form
    title: 折成四方的应聘表
    text: 一共二十一格。“姓名”一格写着万德茂，笔画很重，纸背都凸起来了。往后二十格全是空的。
cards:
  - id: free-service
    title: 公共就业服务不收费
    text: 公共就业服务机构免费提供政策咨询、岗位信息、职业指导和介绍、就业援助、就业登记和失业登记等服务。
    source: employment-promotion-law
    article: 第三十五条
  - id: true-notice
    title: 招用信息要真实
    text: 用人单位发布的招用信息应当真实、合法，写明单位情况、人数、条件、工作内容、地点和基本报酬。
    source: hr-market-regulation
    article: 第二十四条
  - id: difficulty
    title: 就业困难人员
    text: 因身体、技能、家庭等原因难以就业，或者连续失业一定时间仍未就业的人。具体范围由省级政府规定，看当地标准。
    source: employment-promotion-law
    article: 第五十二条
criteria:
  - { id: asked-there, dimension: information, text: 问清那天到了单位门口的经过, points: 10 }
  - { id: checked, dimension: information, text: 只问岗位，当场向单位核实, points: 8 }
  - { id: asked-work, dimension: information, text: 问清做过什么、能做什么, points: 8 }
  - { id: free, dimension: policy, text: 说清登记和介绍不收费, points: 8 }
  - { id: aid, dimension: policy, text: 指出认定这条路，不替人定, points: 8 }
  - { id: own-hand, dimension: procedure, text: 念给他听、由他答、由他签, points: 12 }
  - { id: next, dimension: procedure, text: 写成几步并请他复述, points: 10 }
  - { id: followup, dimension: procedure, text: 认下短信没核，登记并约定回音, points: 6 }
  - { id: heard, dimension: communication, text: 先听他把气话说完, points: 8 }
  - { id: real-need, dimension: communication, text: 让他自己说出真正要办的事, points: 10 }
  - { id: private, dimension: ethics, text: 换到里间，事后不对人说, points: 6 }
  - { id: truthful, dimension: ethics, text: 表照实填，不替他添好看, points: 6 }
musts:
  - { id: told-step, text: 让他知道下一步去哪里、找谁 }
mustNots:
  - { id: shamed, text: 当众说破他不识字 }
  - { id: promised, text: 许诺打招呼、包录用 }
  - { id: signed-for, text: 替他签名 }
endings:
  - { id: first-shift, title: 他自己报上了名, text: 火气底下的那件事被问出来了。表是他一格一格答的，名是自己签的，下一张表他也知道怎么请人念。 }
  - { id: done-for-him, title: 办成了，靠的是别人, text: 名是报上了，可是表和路都由别人包办，有的字不实，有的步子没走过。轮到他自己开口，就接不上。 }
  - { id: appeased, title: 气消了，事没动, text: 话说得客气，他也没再嚷。可是谈来谈去只谈短信和车费，他为什么空着手出来，一直没有人知道。 }
  - { id: walked-out, title: 他再没有来过, text: 头几句话都在讲规矩、压声音，他要的那点体面没有了，真正想办的事也就跟着他走了。 }
  - { id: backfired, title: 话收不回来了, text: 当众揭了人家的短，或者许了自己兑不了的愿、签了不该签的字。原是好心，伤的是他，丢的是站里的信用。 }
---

VAR trust = 0
VAR called = false
VAR inside = false
VAR knows = false
VAR leaned = false
VAR fare = "二十四块"
VAR days = "九天"
VAR seats = "六"

排队的三个人一齐看过来。
你们发的短信！养护工，招{seats}个。我坐四十里路的车去，人家说满了。来回{fare}，你们赔！ # who: 万德茂 # hint: 先看看他现在要的是理，还是有人听
-> first

=== first ===
* [“短信上留了单位电话，您去之前没先问一声？”]
    问什么问！你们发的，我不信你们信谁？ # who: 万德茂
    ~ trust -= 1
    -> loud
* [“赔车费没有这项规定。您有意见，这里有意见簿。”]
    ~ trust -= 1
    -> book
* [“叫您白跑了四十里，换谁都有气。您坐下说，从头说。”]
    他没有坐，声音倒低了一截，从早上五点半出门说起。 # did: heard
    ~ trust += 2
    -> hub
* [“师傅，您小点声，后面还有人排队。”]
    我小声？我小声你们听得见吗？ # who: 万德茂
    ~ trust -= 1
    -> loud

=== loud ===
何婶往后退了半步，大厅里没有人说话了。
* [“{fare}我自己掏给您，这事算过去，行不行？”]
    他看看那张钱，眼睛都红了。
    我是来要饭的？ # who: 万德茂
    -> brink
* [把椅子搬到他跟前，不接话，等他说完]
    他又说了两分钟，嗓子哑了，自己坐了下来。 # did: heard
    ~ trust += 2
    -> hub
* [“您再这样，我只好请保安过来。”]
    叫！你叫！ # who: 万德茂
    -> brink

=== book ===
簿子推过去，笔压在上面。他看了一眼，没有拿。
我不写。我就是要说。 # who: 万德茂
* [“写两句就行，又不难。”]
    几个字的事嘛。 # who: 何婶
    他的脸一下子红到脖子根。
    -> brink
* [“那您说，我来记，记完念给您听。”]
    他愣了愣，拉过椅子，一句一句地说。您念回去，他改了两处。 # did: heard
    ~ trust += 2
    -> hub
* [“不写下来，我没法往上报。”]
    你们就是不想管！ # who: 万德茂
    -> brink

=== brink ===
他抓起手机，转身要走，裤兜里露出一角折起来的纸。
* [“师傅，是我不对，光讲规矩，没听您讲事。您坐回来。”]
    他背对着您站了一会儿，坐了回来。
    ~ trust += 1
    -> hub
* [“您先回去消消气，想好了再来。”]
    -> walked
+ [按铃，叫下一个号]
    -> walked

=== hub ===
{ inside:
    里间的门虚掩着，外面的声音听不真。
- else:
    何婶站在一步开外，听得很起劲。
}
+ { not inside } [“这里吵，咱们到里间坐，我给您倒杯水。”]
    ~ inside = true
    ~ trust += 1
    他看了看后面的人，跟着进来了。 # did: private
    -> hub
* [“那天您到了门口，先见着谁，后来怎么样，您一步一步说。”]
    -> there
* [翻出这条短信的发布记录，当着他的面核]
    -> check
* { trust >= 1 } [“您以前做哪一行？现在什么活干得动？”]
    -> work
+ { trust >= 1 and not knows } [“要是今天只能办成一件事，您最想办哪一件？”]
    -> want
+ [问得差不多了，答复他]
    { knows:
        -> help
    - else:
        -> surface
    }

=== there ===
{ trust >= 1:
    一个姑娘叫我扫黑格子，我说不扫，她就给张纸。我拿着站了一会儿，后来……就出来了。反正是满了。 # who: 万德茂
- else:
    满了就是满了，你问那么多干什么？ # who: 万德茂
}
* [“她原话是‘满了’吗？我不是审您，是想替您去问准。”]
    { trust >= 1:
        她说，填好的先面谈，别的往后等。我寻思就是满了。 # who: 万德茂 # did: asked-there
    - else:
        ……我没听全。 # who: 万德茂
        ~ trust += 1
    }
    -> hub
* { trust >= 1 } [“那张纸还在吗？”]
    -> paper
* [“扫一下码就报上了，短信上写着的。”]
    他不说话了，手在裤兜上按了按。
    ~ trust -= 1
    -> hub

=== paper ===
他磨蹭了半天，掏出一张折成四方的应聘表，只写了名字，后面全空着。 # did: asked-there
* { not inside } [“您是不是认不得字？认不得早说呀。”]
    大厅里静了。何婶“哦”了一声。 # mustNot: shamed
    -> shamed
* [“格子又密字又小，谁看了都头疼。先放着，什么时候想对，我念给您听。”]
    他看了您一眼，把纸慢慢摊平了。
    ~ trust += 1
    -> hub
* [“一格都没填，人家当然不要您。”]
    他把纸抢了回去。
    ~ trust -= 1
    -> hub

=== check ===
记录上写着招{seats}人，发布日是{days}以前，后面没有人再核过。
* [“发出去{days}没有回头核，是站里的疏忽。我登记下来，星期三下午给您回话。”]
    他大概没想到您会认，半天才说：星期三，几点？ # did: followup
    ~ trust += 1
    -> call
* [“信息是单位报的，满没满由单位负责。”]
    推，接着推。 # who: 万德茂
    ~ trust -= 1
    -> call
* [“短信是系统群发的，我们也管不着。”]
    那你们管什么？ # who: 万德茂
    * * [“这话不对，发的是我们，没核也是我们。我登记，星期三给您回话。”]
        他哼了一声，火倒下去了。 # did: followup
        -> call
    * * [“您找发系统的去。”]
        他把椅子往后一推，又忍住了。
        ~ trust -= 1
        -> call

=== call ===
电话就在手边。
* [打过去只问岗位：还缺几个，怎么报，能不能到现场由人念着填]
    ~ called = true
    还缺两个。不扫码也行，明天九点带着填好的表来找我，要问要念都有人。 # who: 沈岚 # did: checked
    没满。他把这两个字在嘴里念了一遍，没有高兴，反倒有点慌。
    -> hub
* [“有位万德茂师傅去过，你们凭什么说满了？”]
    哦，是那个拿了表就走的？他脾气是不是不大好？ # who: 沈岚
    * * [“是我话说急了，不谈人，只问岗位：还缺几个，怎么报？”]
        还缺两个，明天九点带表来找我，不扫码也行。 # who: 沈岚 # did: checked
        ~ called = true
        -> hub
    * * [“他有点急，人还是老实的。”]
        电话那头说“知道了”，没说还要不要人。万德茂听得一清二楚。
        ~ trust -= 1
        -> hub
* [不打了，免得单位嫌站里多事]
    您把记录合上，写了“待核”两个字。
    -> hub

=== work ===
扎钢筋，三十年。腰不行了，弯久了直不起来。剪枝、浇水、拉个车，我都行。 # who: 万德茂
* [“什么活伤腰，什么活不伤，您跟我细说，我好替您对岗位。”]
    他说得很细，连一桶水提多远都说了。 # did: asked-work
    ~ trust += 1
    -> hub
* [“五十五了，要求就别太高。”]
    我要求高吗？ # who: 万德茂
    ~ trust -= 1
    -> hub
* [“腰的事到了单位别提，提了谁要？”]
    提不提，弯下去不就看出来了？ # who: 万德茂
    * * [“您说得对。能做哪样说哪样，我记下来。”]
        剪枝、浇水，不搬石头。 # who: 万德茂 # did: asked-work
        -> hub
    * * [“先进去再说。”]
        他摇摇头，没有再往下讲。
        -> hub

=== want ===
{ inside and trust >= 3:
    他把杯子转了两圈。
    闺女在电话里说，爸，你扫一下就行。扫完不是还要填吗？我名字会写，别的认不全。我不要那{fare}，我就想有个人，帮我把这个报上。 # who: 万德茂 # did: real-need
    ~ knows = true
    * [“这事不丢人，能办。咱们今天就把它报上。”]
        他用袖子擦了一下脸。
        -> hub
    * [“嗐，早说呀，我还当多大的事。”]
        对我就是大事。 # who: 万德茂
        ~ trust -= 1
        -> hub
- else:
    赔车费，再叫那个姑娘给我赔不是！ # who: 万德茂
    { inside:
        他说完这句，眼睛却看着桌上的笔。
    - else:
        他说完这句，回头看了看后面的人。
    }
    -> hub
}

=== surface ===
他等着您的一句话：到底怎么办？ # hint: 车费之外，他那只手一直按在裤兜上
* [“车费没有这一项，我不哄您。白跑的事我登记，查清了告诉您。”]
    行，你倒是个说实话的。 # who: 万德茂
    ~ trust += 1
    -> leaving
* [“回头我跟园林那边打个招呼，您直接去，准要您。”]
    真的？不用填那个？ # who: 万德茂 # mustNot: promised
    -> broken
* [“下回再有这种岗，我头一个通知您。”]
    又发短信？ # who: 万德茂
    -> leaving

=== leaving ===
他站起来，手伸进裤兜，又抽了出来。
* { trust >= 2 } [“您像是还有句话没说。进里间说也行，不说也行。”]
    ~ inside = true
    他站了足有半分钟，跟您进了里间，把一张空着的应聘表放在桌上。 # did: private
    我就念到三年级。你帮我看看，这上头写的什么？ # who: 万德茂 # did: real-need
    ~ knows = true
    -> help
* [“那就这样，您慢走。”]
    -> calmed

=== help ===
应聘表摊在里间的小桌上，二十格空着。 # hint: 今天填完和下回还会填，是两件事
* [“我三分钟替您填完，名字也一起写上，省得您费劲。”]
    那敢情好。 # who: 万德茂
    * * [想一想，改口：“不行，字可以我写，话得您说，名得您签。”]
        他说“也对”，把椅子拉近，一格一格答，末了自己签了名。 # did: own-hand
        -> degree
    * * [拿过笔，连签名一起写好]
        字很漂亮，跟他那三个字一点也不像。 # mustNot: signed-for
        ~ leaned = true
        -> degree
* [“我念一格，您答一格，答完我念给您听。末了名字您自己签。”]
    答到一半，他嫌您把“绑扎”听成了“包扎”。签名的时候，他写得很慢。 # did: own-hand
    -> degree
* [“让您闺女替您填，她知道您的情形。”]
    我就是不想叫她知道，她爸连张表都填不了。 # who: 万德茂
    * * [“那咱们自己来。我念，您答，您签。”]
        他把袖子卷了上去，二十格用了一刻钟。 # did: own-hand
        -> degree
    * * [“自家闺女，有什么不好说的。”]
        他勉强笑笑，把表叠起来：我回去问她。
        ~ leaned = true
        -> age

=== degree ===
文化程度这格，写个初中吧，好看点。 # who: 万德茂
* [“初中就初中，这一格没人查。”]
    ~ leaned = true
    他点点头，又有点不踏实。
    -> age
* [“短信里没要学历。照实写小学，到时候问起来您不用慌。”]
    行，小学三年，我三年没逃过一天课。 # who: 万德茂 # did: truthful
    -> age
* [“空着吧，空着不算假。”]
    人家问起来呢？ # who: 万德茂
    * * [“那还是照实写，您心里也稳当。”]
        小学。他说得很响。 # did: truthful
        -> age
    * * [“问了再说。”]
        ~ leaned = true
        这一格就空了下来。
        -> age

=== age ===
像我这个岁数，又这样，还有人要？在你们这儿登记，要不要交钱？ # who: 万德茂
* [“登记、介绍岗位都不收钱。谁跟您要钱，您先来问我。”]
    外头有人跟我要过三百，说包上岗。 # who: 万德茂 # did: free
    -> aid_talk
* [“这您放心，有我在，园林那边准收您。”]
    您给我打包票了？ # who: 万德茂 # mustNot: promised
    -> broken
* [“五十五正当年，别想那么多。”]
    您没答我要不要交钱。 # who: 万德茂
    * * [“不交。登记、介绍都不收钱，法律写着的。”]
        他松了口气。 # did: free
        -> aid_talk
    * * [“等会儿一起跟您讲。”]
        他没有再问。
        -> aid_talk

=== aid_talk ===
他去年冬天到现在没有活，也没有在哪里登记过。
* [“您这岁数，算就业困难人员，补贴也有。”]
    算？那我现在就算了？ # who: 万德茂
    * * [“我说早了。先登记，再申请，按当地标准看，认定的不是我。”]
        他点头：先登记。 # did: aid
        -> step
    * * [“差不多，到时候您来领就是。”]
        他在心里把这句话记得牢牢的。
        ~ leaned = true
        -> step
* [“还没活就先办失业登记。够不够就业困难人员，按当地标准去申请，定的不是我。”]
    那我先登记，成不成再说。 # who: 万德茂 # did: aid
    -> step
* [“先把这个岗面谈了，别的以后再说。”]
    他应了一声。登记的事，谁也没有再提。
    -> step

=== step ===
{ not called:
    岗位还没有核过，您这才拨电话。沈岚说还缺两个，明天九点带表去找她。
    早打这个电话，我也不用先嚷嚷。 # who: 万德茂
}
明天怎么去，他没有问，只把手机攥着。 # hint: 发到手机上的字，他回家看得懂吗
* [把明天怎么走写给他，再请他自己说一遍]
    他把纸转到自己这边，等着看您写什么。
    * * [时间、地点、找谁都写上 # ask: note all]
        他一个字一个字地看，念不出的您指着念。
        九点，门口，找沈岚，跟她说，表念给我听。他自己添了末一句。 # did: next # must: told-step
        -> door
    * * [只写了一部分 # ask: note some]
        他看了看，问：那我到了，跟谁说呢？您又补了几个字，请他说了一遍。 # must: told-step
        -> door
    * * [没有写到点子上 # ask: note none]
        他把纸叠好，揣进裤兜，走到门口又折回来：我明天是几点去？您这才说给他听。 # must: told-step
        ~ leaned = true
        -> door
    * * [写了准收 # ask: note never]
        他指着末一行，一字一字地认：准——收？ # mustNot: promised
        -> broken
* [“我把定位和通知发您手机上，到时候看就行。”]
    他看着屏幕，点头点得很快。
    * * [“算了，咱们说一遍：明天九点，园林公司门口，找谁？”]
        找沈岚。跟她说，表念给我听。 # who: 万德茂 # did: next # must: told-step
        -> door
    * * [点发送]
        ~ leaned = true
        手机响了一声，他没有打开。
        -> door
* [“明天九点我陪您去，话我来说。”]
    那怎么好意思。 # who: 万德茂 # must: told-step
    * * [“也是，路您自己走得了。九点，门口，找沈岚。您说一遍。”]
        九点，门口，沈岚。他伸出三个指头。 # did: next
        -> door
    * * [“没事，顺路。”]
        ~ leaned = true
        他一个劲儿地道谢。
        -> door

=== door ===
他走到大厅门口。何婶凑过来：老万进去这么半天，办什么呀？
* [“也没什么，他不大认字，帮他填张表。”]
    声音不高，他的脚步停住了。 # mustNot: shamed
    -> shamed
* [“发了点脾气，现在好了。”]
    何婶笑了：我就说嘛。他头也没回。
    ~ trust -= 1
    -> settle
* [“各人办各人的事。您老伴的医保，来，我看看。”]
    何婶把卡掏出来，就忘了问。 # did: private
    -> settle

=== settle ===
{ leaned or trust < 2:
    -> carried
- else:
    -> good
}

=== good ===
星期三下午您打电话去，他正在湖边浇水，说试工第二天。
又有一张领工具的单子，我叫班长念给我听，我自己签的。 # who: 万德茂
那{fare}，他一个字也没有再提。 # ending: first-shift
-> END

=== carried ===
第二天沈岚问了他几句表上的事，他答一句，看一眼门口。
人是留下试工了。过了一个星期，要签一张安全须知，他又坐四十里的车，来找您。 # ending: done-for-him
-> END

=== calmed ===
岗位短信后来改成三天一核。月底回访，他说“没意见”，就挂了。
那张应聘表还在他裤兜里，折痕磨破了，后面二十格仍旧空着。 # ending: appeased
-> END

=== walked ===
何婶坐到了他的位子上，大厅又安静下来。
六月里您在桥头见到他，蹲在等零活的人堆里。他认出了您，把头扭了过去。 # ending: walked-out
-> END

=== shamed ===
万德茂站在那里，像是被人当众翻了口袋。
我不找了。 # who: 万德茂
他把应聘表撕成两半，放进门口的纸篓里。这句话后来传遍了他住的那栋楼。 # ending: backfired
-> END

=== broken ===
他第二天到了园林公司，进门就说：社区打过招呼的。
沈岚说没有这回事，请他照样填表。排在后面的人都听见了。
星期四他又来拍桌子，这回说的是：你亲口答应的。 # ending: backfired
-> END
