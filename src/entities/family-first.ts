import { wordSet } from "./clue.ts";

/** Family names of China, Korea and Vietnam in Latin letters: they stand before the given name. Scope: the hundred or so most frequent of each. */
const FAMILY_FIRST = wordSet(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao zeng peng xiao cai pan tian dong yuan yu ye du su wei cheng lu ding ren yao jiang zhong tan jin shi liao jia xia fu fang zou
   xiong bai meng qin qiu yan xue hou lei long duan hao shao mao gu qian kong cui kang dai lai wan qiao gong wen pang fan lan yin tao yi hong mo niu ning ou shen shu tong xi xiang xing yue zhan zhuang zuo chiang chang chou chu hsieh hsu huang kuo lee leung
   lau cheung chan wong kwok kwan tsang tsai tseng tung yip yeung ng lam lo ho mak chow chung fung fok kwong poon siu tam tse wan yuen
   kim park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn song ryu jeon hong roh moon bae baek heo nam noh ha joo chung chun paik rhee pak ri
   nguyen tran le pham huynh phan vu vo dang bui do ngo duong ly truong dinh doan trinh`,
);

export const isFamilyName = (key: string): boolean => FAMILY_FIRST.has(key);

/** "Lei Jun", "Kim Jong Un", "Nguyen Van An": whether a name of these words may be one with the family name first. */
export const isFamilyFirst = (keys: readonly string[]): boolean =>
  keys.length > 1 &&
  keys.length < 4 &&
  FAMILY_FIRST.has(keys[0] ?? "") &&
  keys.slice(1).every((key) => /^[a-z]{1,7}(?:-[a-z]{1,6})?$/.test(key));
