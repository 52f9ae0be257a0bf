---
id: s03-collapsed-visitor
title: 窗口前倒下的人
module: 3
function: F1
levels: [4, 3]
minutes: 13
uses: [class, practice, assessment]
setting: 星期一上午九点四十，大厅里排着{queue}个人。您刚告诉丁茂才还缺一张证明，得再跑一趟。他转过身，扶了一下柜台，倒了下去。
people:
  - name: 丁茂才
    age: 74
    trade: 退休锅炉工，第三次来办同一件事
    wants: 想今天把事办完
  - name: 路晨
    age: 24
    trade: 窗口新同事，上周接待过他
    wants: 怕上周说错的那句话被翻出来
  - name: 韩昊
    age: 26
    trade: 外卖骑手，来问参保，正在拍视频
    wants: 看不惯让老人来回跑，也想要点击
  - name: 佟秀云
    age: 63
    trade: 退休会计，热心肠
    wants: 急着救人，信自己的老办法
  - name: 丁雯
    age: 47
    trade: 丁茂才的女儿，中学食堂员工
    wants: 只想知道父亲倒下前发生过什么
aims:
  - 头一分钟叫到120，照电话里的指导做
  - 请拍的人停手，护住老人的脸和名字
  - 首报只报事实，不断病因、不推责任、不改记录
nodes: [L4.S1.3.3, L4.K1.3.3, L4.K1.3.4, L4.S1.1.5, L3.S5.2.4, B2.1.3.3]
lessons: [m03-emergency, m03-writing, m02-ethics]
discuss:
  - 头一分钟里哪几件事可以同时做，您站里写的是谁的名字
  - 举着手机拍的人，哪一句话能让他从拍变成帮
  - 上周那句“材料齐了”，书面报告里写不写，写到哪一步为止
  - 要是人没有救回来，给家属的那通电话该怎么打
variants:
  - { queue: 八, metres: 四十米, replies: 三百多 }
  - { queue: 六, metres: 六十米, replies: 五百多 }
  - { queue: 十一, metres: 三十米, replies: 两百多 }
asks:
  - id: first-report
    prompt: 电话里向街道值班室首报，一口气说完：几点、哪里、什么人、怎样了、做了什么
    longest: 100
    groups:
      - { id: when, text: 几点, any: [九点四, '9:4', '9.4', 9点4, 九时四, 9时4, 刚才, 刚刚, 分钟前] }
      - { id: where, text: 在哪里, any: [大厅, 服务站, 窗口, 站里, 柜台] }
      - { id: who, text: 什么人, any: [老人, 男, 大爷, 老同志, 老师傅, 七十, '70', 丁, 一位, 一个人, 来访] }
      - { id: what, text: 人怎样了, any: [倒, 晕, 昏, 叫不应, 没反应, 没有反应, 无反应, 意识, 呼吸] }
      - { id: done, text: 已经做了什么, any: ['120', 救护车, 送医, 送院, 急救, 抢救, 按压, 拉走, 送走, 送往] }
    never:
      - { text: 写了病因或责任, any: [心脏病, 心梗, 心肌, 中暑, 血糖, 脑梗, 中风, 气倒, 生气, 气着, 气的, 老毛病], unless: [不知道, 不清楚, 不明, 不能说, 待查, 等医院, 听医生, 由医生, 不是] }
      - { text: 写了没有把握的话, any: [没事, 不要紧, 没大碍, 无大碍, 稳定, 虚惊, 问题不大], unless: [不稳定, 不知, 不敢说, 还不能, 尚未, 没事先] }
documents:
  - id: phone-card
    title: 柜台玻璃下的电话卡
    text: 急救120；街道值班室；社区卫生站（出门左拐{metres}，墙上挂着自动体外除颤器）；物业，救护车从北门进。
  - id: last-week
    title: 上周三的接待台账
    text: 十点零五分，丁茂才，问老伴身后待遇的材料。办理情况：“已告知材料齐全，下周一来交。”经办人：路晨。
  - id: one-page-plan
    title: 一页预案
    text: 四格：谁打电话，谁接近当事人，谁带其他人让开，谁记时间和说过的话。两个人当班，一人兼两样。
cards:
  - id: urgent-contact
    title: 紧急时找家人
    text: 紧急情况下为保护自然人的生命健康所必需，可以不经本人同意处理个人信息。查到的电话只用来找家人。
    source: personal-information-law
    article: 第十三条
  - id: health-sensitive
    title: 病情是敏感信息
    text: 医疗健康信息属于敏感个人信息，泄露会伤人尊严，要有特定目的和充分必要才能处理，并严格保护。
    source: personal-information-law
    article: 第二十八条
  - id: collapsed
    title: 有人倒下的时候
    text: 打120，开免提，照电话里的指导做。没有反应、呼吸不正常的，按电话里的指导按压，学过的人先上，取最近的除颤器。不喂水喂药，不硬搬。
    source: practice-norm
    article: 有人倒下的先期处置
  - id: first-report
    title: 首报的七样
    text: 时间、地点、多少人、什么事、现在怎样、已做什么、要什么。不写原因，不写责任。书面当天补，不一致处注明。
    source: practice-norm
    article: 突发事件首报
criteria:
  - { id: at-once, dimension: procedure, text: 头一个动作就是叫120, points: 6 }
  - { id: called, dimension: procedure, text: 头一分钟叫到120, points: 8 }
  - { id: looked, dimension: information, text: 看反应和呼吸，照实告诉120, points: 10 }
  - { id: followed, dimension: procedure, text: 照电话里的指导按压, points: 8 }
  - { id: no-harm, dimension: procedure, text: 没有喂药、没有硬搬, points: 6 }
  - { id: filming, dimension: communication, text: 请拍的人停手，给他一件事做, points: 6 }
  - { id: screened, dimension: ethics, text: 挡住老人，腾出通道, points: 4 }
  - { id: timed, dimension: information, text: 有人记钟点和做过的事, points: 8 }
  - { id: family-called, dimension: policy, text: 查紧急联系人，只告诉该告诉的人, points: 8, lesson: m02-ethics }
  - { id: first-report, dimension: procedure, text: 主动首报街道，只报事实, points: 10 }
  - { id: kept-record, dimension: ethics, text: 台账和监控原样留着，说错的照认, points: 6 }
  - { id: told-family, dimension: communication, text: 对家属把经过照实讲清, points: 6 }
  - { id: no-cause, dimension: policy, text: 不说病情和病因，回应由街道统一发, points: 8 }
  - { id: written, dimension: procedure, text: 当天补书面报告，改动处注明, points: 6, lesson: m03-writing }
musts:
  - { id: called, text: 头一分钟叫120 }
  - { id: reported, text: 当场报街道值班室 }
mustNots:
  - { id: exposed, text: 把老人的画面、姓名或病情发出去 }
  - { id: harmed, text: 不听电话里的指导，喂药或硬搬 }
  - { id: tampered, text: 改台账、删监控或抢人手机 }
  - { id: spoke-out, text: 断病因、推责任、许赔偿、教人说假话或上网争吵 }
endings:
  - { id: handed-on, title: 一口气接上了, text: 电话打得早，各人手里都有一件事。说过的话都是事实，对着镜头、家属和街道，是同一个版本。 }
  - { id: saved-and-sued, title: 人回来了，话收不回来, text: 救人没有耽误，坏在嘴上：断了病因，替站里推了、许了责任，或者教人说记不清。家属记住的是那一句。 }
  - { id: late-and-true, title: 晚了几分钟, text: 头几分钟走了弯路，后来做的、说的都是实的。家属没有怪您，您自己把预案改了。 }
  - { id: nobody-moved, title: 人人都以为有人打了, text: 好心的人很多，扶的、掐的、喂药的、劝的都有，要紧的那几分钟就这样过去了。 }
  - { id: darker, title: 越抹越黑, text: 改过的一行字，抢过的一部手机，发出去的一张照片。到最后没有人再问人是怎么救的。 }
---

VAR delay = 0
VAR mouth = false
VAR dirty = false
VAR helper = false
VAR noted = false
VAR harmed = false
VAR waited = false
VAR queue = "八"
VAR metres = "四十米"
VAR replies = "三百多"

咚的一声，队伍往后退了半圈。有人举起了手机。
怎么了怎么了？老丁！ # who: 佟秀云 # hint: 头一分钟，哪件事别人替不了
-> fall

=== fall ===
* [跑出柜台，和佟秀云一架胳膊，先扶到椅子上坐着]
    他的头往后一仰，人又从椅子上滑下来，你们只好把他放平。
    ~ delay += 1
    -> nobody
* [“大家别围着！谁是家属？谁认识他家里人？”]
    人围得更紧了，都在互相看。
    ~ delay += 1
    -> nobody
* [“路晨，打120，开免提！”自己绕出去蹲下，拍他双肩，喊他]
    电话通了。老人没有应。 # did: at-once # did: called # must: called
    -> look
* [“丁师傅？丁师傅！”先等等看，说不定缓一缓就醒了]
    半分钟过去，他的脸色发了灰。
    ~ delay += 1
    -> nobody

=== nobody ===
一屋子人站着，每个人都像是觉得别人已经打过电话了。 # hint: 喊大家和喊一个人，差在哪里
* [“哪位手机在手上的，帮忙打一下120？”]
    有三个人把手伸进口袋，又都停住了。
    ~ delay += 1
    -> third
* [指着路晨：“你打120，放免提！”]
    路晨的手抖得按错了一次，第二次通了。 # did: called # must: called
    -> look
* [先给站长打个电话，问问这种情况按哪一条处理]
    站长说：你先打120啊！
    ~ delay += 1
    -> third

=== third ===
* [不等了，自己掏手机拨120]
    通了，已经过去一分多钟。接线的人问：在哪里？还有没有反应？
    -> look
+ [去柜台里翻他的材料，找家属电话]
    电话是佟秀云打的。等接通，又过了一分多钟。
    ~ delay += 1
    -> look

=== look ===
{ delay > 4:
    ~ delay = 4
}
他叫不应，胸口隔好一阵才起伏一下，喉咙里像打鼾。 # hint: 接线的人看不见，只能靠您看见的
还有气呢，是晕过去了吧？ # who: 路晨
* [对着电话：“有呼吸，可能是血糖低，没事。”]
    接线的人追问：呼吸匀不匀？您再看十秒。
    * * [看了十秒：“不匀，像叹气。”]
        那不是正常呼吸。接线的人说得很快。 # did: looked
        -> advice
    * * [“胸口还在动，应该是匀的，您让车快一点。”]
        接线的人让你们随时看着。又过了一阵，那口气隔得更久，电话里改了口：马上按压。
        ~ delay += 1
        -> advice
* [“叫不应，隔好一阵才吸一口气，像打鼾。”]
    这不算正常呼吸，放平，听我说，现在开始按。接线的人一点没有停顿。 # did: looked
    -> advice
* [“他以前是不是有心脏病？谁知道？”]
    佟秀云说好像有，又说那是他老伴。
    * * [“不猜了。叫不应，呼吸像叹气。”]
        接线的人说：放平，准备按压。 # did: looked
        -> advice
    * * [“八成是心脏病，老人嘛，你们快派车来。”]
        接线的人又问了两遍呼吸，才说：马上按压。
        ~ delay += 1
        -> advice

=== advice ===
掐人中！我包里有救心丸，塞他舌头底下！ # who: 佟秀云 # hint: 这会儿该听谁的
* [“药先收着。路晨学过，照电话里的数按，我跟你换手。”]
    一、二、三、四……大厅里只剩下数数的声音。 # did: followed # did: no-harm
    -> filming
* [接过药：“试试，总没坏处。”]
    药粒在他牙关上滚了一下。电话里喊：不要喂东西！
    ~ delay += 1
    * * [赶紧把药拿开，照电话里的数开始按]
        路晨跪下来，按得满头是汗。 # did: followed
        -> filming
    * * [再喂一粒，让佟秀云接着掐人中，两样一起来]
        电话里的声音被盖住了。 # mustNot: harmed
        ~ harmed = true
        -> filming
* [叫几个小伙子把他抬到北门口，救护车一到就能上]
    四个人一抬，他的头垂了下去。
    ~ delay += 1
    * * [“放下！”就地照电话里的数按]
        接线的人说：不要停，我跟您一起数。 # did: followed
        -> filming
    * * [都抬到一半了，再快一点，别停在当中]
        到了门口，救护车还没有来，电话里一直在喊“放下”。 # mustNot: harmed
        ~ harmed = true
        -> filming

=== filming ===
{ delay > 4:
    ~ delay = 4
}
电话里问：附近有没有除颤器？
家人们看看，让老爷子跑三趟，人都给气倒了！ # who: 韩昊
他的镜头离老人的脸不到一米。 # hint: 手脚最快的人，正在做什么
* [“小哥，别拍他的脸。您腿快，左拐卫生站有除颤器，去取！”]
    他愣了一下，手机往兜里一塞就跑了出去。 # did: filming
    ~ helper = true
    -> screen
* [伸手挡镜头：“不许拍，手机拿来！”]
    哎，你们还动手？ # who: 韩昊
    * * [手收回来：“您帮我去取除颤器，快！”]
        他看了看地上的人，转身跑了。 # did: filming
        ~ helper = true
        -> screen
    * * [把手机夺下来，当着他的面删干净再还他]
        旁边又有两部手机举了起来。 # mustNot: tampered
        ~ dirty = true
        -> screen
* [对着镜头解释一句：“老人家自己身体不好，跟我们办事没关系。”]
    没关系？你是医生？ # who: 韩昊
    * * [“我收回。您帮我去左边卫生站取除颤器。”]
        他放下手机，跑了出去。 # did: filming
        ~ helper = true
        -> screen
    * * [“反正不是我们弄的，大家都看着呢。”]
        这一句比什么都传得快。 # mustNot: spoke-out
        ~ mouth = true
        -> screen
* [顾不上他，由他拍]
    弹幕在屏幕上一行一行往上跑。
    -> screen

=== screen ===
{ helper:
    韩昊抱着除颤器跑回来，卫生站的大夫跟在后面，接手开了机。
- else:
    除颤器是卫生站的大夫听见动静，自己带过来的。
}
围着的人越来越近，门口也堵上了。
* [“请大家背过身围一圈，北门让出来。”]
    {queue}个后背围成一圈，一个大爷跑去了北门。 # did: screened
    -> clock
* [“都出去，都出去，今天不办了！”]
    人挤在门口吵起来，北门走不通了。
    * * [“不是赶大家，请背过身站一圈。”]
        吵声停了，圈围了起来。 # did: screened
        -> clock
    * * [“办不了就是办不了，人都这样了还办什么！”]
        有人开始拍门口贴的服务承诺。
        -> clock
* [先扯一块桌布，把他的脸盖上，免得有人拍]
    盖什么盖，人还在呢！ # who: 佟秀云
    大夫一把扯开了桌布。
    -> clock

=== clock ===
{ harmed:
    大夫问：几点倒的？这中间你们做了什么？
- else:
    大夫问：几点倒的？几点开始按的？
}
* [“佟阿姨，您看着钟，替我一笔一笔写下来。”]
    会计的字，一行一个钟点：九点四十，倒。 # did: timed
    ~ noted = true
    -> relatives
* [“大概九点半吧，差不多，当时谁顾得上看钟。”]
    大夫皱了皱眉。
    * * [翻通话记录：“从拨号那一分钟往下记。”]
        往后的每一步都有了钟点。 # did: timed
        ~ noted = true
        -> relatives
    * * [“先救人，时间回头几个人凑一凑再对。”]
        后来三个人说出了三个时间。
        -> relatives
* [“有监控，事后一段一段看监控就行，先救人。”]
    大夫没有再问，低头接着按。
    -> relatives

=== relatives ===
谁通知他家里？
* [往社区大群发一张照片：“谁认识这位老人？速联系家属！”]
    两百多人看见了他躺在地上的样子，里头有他孙女的同学。 # mustNot: exposed
    ~ dirty = true
    -> ambulance
* [查系统里的紧急联系人，走到里屋打给他女儿]
    您只说：您父亲在服务站倒下了，大夫在救，送哪家医院我马上告诉您。
    我这就来。 # who: 丁雯 # did: family-called
    -> ambulance
* [系统里的电话是隐私，没经他同意不能查，等医院去找]
    佟秀云瞪大了眼睛：都什么时候了！
    * * [“您说得对，查了只打给他女儿。”]
        电话响了两声就接了。 # did: family-called
        -> ambulance
    * * [“这是规定，出了事谁来担这个责任？”]
        佟秀云掏出手机，挨个问老街坊。
        -> ambulance

=== ambulance ===
九点五十二分，救护车从北门开走了。大厅里安静得能听见叫号机的声音。
韩昊那一段，有人转到了街道的群里。 # who: 路晨 # hint: 什么时候报，报什么，分开想
* [“先别报，等医院有了准信再说，免得虚惊一场。”]
    街道的电话先打了进来：网上都有了，你们怎么没有声音？
    ~ waited = true
    -> report
* [先打给街道值班室，知道多少报多少]
    -> report
* [让路晨报，您先去把群里那段视频看一遍]
    您看完回来，路晨还捏着听筒：我不知道从哪儿说起。
    ~ waited = true
    -> report

=== report ===
值班室的人在那头铺开了纸，等您开口。 # hint: 只说看得见的，原因归谁说
* [该报的都报到了 # ask: first-report all]
    { waited:
        对方复述了一遍，说：下回早几分钟。 # must: reported
    - else:
        对方复述了一遍，没有追问。 # did: first-report # must: reported
    }
    -> ledger
* [报了一部分 # ask: first-report some]
    对方追着问了两样，您补上，他才复述了一遍。 # must: reported
    -> ledger
* [没有报到点子上 # ask: first-report none]
    对方问：到底几点、在哪里、人怎么样？您从头又说了一遍。 # must: reported
    -> ledger
* [说了原因或没把握的话 # ask: first-report never]
    对方打断您：这是医生说的，还是您说的？
    * * [“我说的，不作数，划掉重报。”]
        您重报：几点倒下，在哪里，已送医。对方把那半句划掉了。 # must: reported
        -> ledger
    * * [“八成就是，老人家跑了三趟，先这么记着。”]
        十分钟以后，这句话又传回了大厅。 # must: reported # mustNot: spoke-out
        ~ mouth = true
        -> ledger
* [“没什么大事，老人家有点中暑，基本稳定。”]
    对方记下“中暑”“稳定”，正要往上报。
    * * [“等一等，这两个词没有根据，划掉。”]
        对方撕了那张纸，重写：倒下，叫不应，已送医。 # must: reported
        -> ledger
    * * [“就这么报吧，网上已经够乱了，别把事情弄大。”]
        这两个词当天走了四个部门。 # must: reported # mustNot: spoke-out
        ~ mouth = true
        -> ledger

=== ledger ===
路晨关上了里屋的门，眼睛红着。
上周三是我跟他说材料齐了的。台账上那行，我改成“告知缺一项”行不行？本来也缺。 # who: 路晨 # hint: 她怕的是什么，您能替她分担的又是什么
* [“你还年轻，改吧，本来也缺，改了才是实情。”]
    她划掉重抄了一页，笔迹新得发亮。 # mustNot: tampered
    ~ dirty = true
    -> daughter
* [“一个字不动，监控也存一份。说错了我陪你认。”]
    她哭出声来，把台账推到了您面前。 # did: kept-record
    -> daughter
* [“先别动，也先别提。家属不问，咱们不说。”]
    要是问了呢？ # who: 路晨
    * * [“问不问都得说，今天就报站长。”]
        她把写好的半行字放下了。 # did: kept-record
        -> daughter
    * * [“问了就说记不清，这么多人来，谁记得住。”]
        她点点头，把台账塞进了抽屉最底下。 # mustNot: spoke-out
        ~ mouth = true
        -> daughter

=== daughter ===
十一点，丁雯从医院打来电话。
人在抢救室。我看到视频了，你们是不是跟我爸吵了？ # who: 丁雯
* [“没有吵，好好说着话的。您父亲本来身体就不大好吧？”]
    他上个月刚查过，哪里不好，你说！ # who: 丁雯
    * * [“这话我不该说。我把经过从头念给您。”]
        ……你念。 # who: 丁雯
        您从“上周说齐了，今天又说缺一张”念起，一步没有跳。 # did: told-family
        -> comments
    * * [“我也是听大厅里的老街坊说的，您别往心里去。”]
        电话挂了。 # mustNot: spoke-out
        ~ mouth = true
        -> comments
* [“都怪我们，把老人气着了，医药费站里一定负责。”]
    这可是你说的，我录音了。 # who: 丁雯 # mustNot: spoke-out
    ~ mouth = true
    -> comments
* [“上周说齐了，今天又说缺，错在我们。他转身时倒下，病因听医生的。”]
    { noted:
        您照着那张纸，一个钟点一个钟点念下去。
    - else:
        您把记得的念了，记不准的说记不准。
    }
    我知道了。谢谢你没有绕。 # who: 丁雯 # did: told-family
    -> comments
* [“具体情况您问街道，我们不方便说。”]
    我爸在你们那儿倒下的，你跟我说不方便？ # who: 丁雯
    -> comments

=== comments ===
{ helper:
    韩昊又回来了，手机上还有倒下前的那一段。
    我没再拍。可他们都在问，到底怎么回事？你说一句，我替你发。 # who: 韩昊
- else:
    视频下面已经有{replies}条评论，头一条写着“窗口逼死老人”。
    你们不出来说两句？ # who: 韩昊
}
* [“说一句吧：老人是突发心梗，我们抢救及时，请大家放心。”]
    半小时后，丁家的亲戚都在问：谁让你们说病情的？ # mustNot: exposed
    ~ dirty = true
    -> evening
* [“病情我不能讲，回应由街道发。您那段别再传，给家里人留点体面。”]
    { helper:
        他当着您的面把那段设成了只有自己看得见。
    - else:
        他没有说删，可也没有再更新。
    }
    -> no_word
* [用自己的账号去评论区：“我在现场，事情不是这样！”]
    不到一分钟，有人翻出了您的工作牌照片。
    * * [删掉那条，告诉街道：“往后由你们回应。”]
        您把发过的那条也报了。街道说，知道了，别再回。 # did: no-cause
        -> evening
    * * [一条一条回下去，总得有人把事情讲清楚]
        回到第九条，您说了一句气话，被截了图。 # mustNot: spoke-out
        ~ mouth = true
        -> evening

=== no_word ===
街道问要不要您接受采访，您只把经过和钟点交给了街道。 # did: no-cause
-> evening

=== evening ===
下午五点，书面报告还差一页没有写。
* [按钟点写，上周误告齐全也写，改动处注明]
    路晨在后面签了名，字写得很重。 # did: written
    -> finish
* [“窗口人员临危不乱，争分夺秒，展现了良好风貌……”]
    * * [整段划掉，从“九点四十”重新写起]
        口头报过又改了的地方都注明，只剩了大半页，句句对得上。 # did: written
        -> finish
    * * [写完，配上一张抢救时的背影，发给街道]
        街道的人回：这是报告，还是稿子？
        -> finish
* [口头都报过了，今天太累，明天再补一份完整的]
    第二天，三个人想起来的顺序已经不一样。
    -> finish

=== finish ===
{ dirty:
    -> dark
}
{ harmed or delay >= 4:
    -> lost
}
{ mouth:
    -> words
}
{ delay >= 2:
    -> late
- else:
    -> good
}

=== good ===
星期四，丁雯来替父亲交材料，说人已经转到普通病房。
路晨出来鞠了一躬。丁雯说：我爸问，按他胸口的是不是你，劲儿不小。 # ending: handed-on
-> END

=== words ===
人转到了普通病房。丁雯把那天听到的、看到的几句话记在纸上，一句一句念给站长听。
人是你们救的，我谢。这几句话，你们也得给我个说法。 # who: 丁雯 # ending: saved-and-sued
-> END

=== late ===
丁茂才住了二十天院，走路要人扶了。丁雯没有来吵。
您把预案第一格里的“值班人员”划掉，写上了名字，旁边写：先打电话。 # ending: late-and-true
-> END

=== lost ===
丁茂才还在重症室里，没有醒。
佟秀云天天来大厅坐一会儿。 # ending: nobody-moved
-> END

=== dark ===
区里来的人把台账、监控和群里的记录摆在一张桌上，对了一个下午。
那天究竟是怎么救的人，再也没有人问起。 # ending: darker
-> END
