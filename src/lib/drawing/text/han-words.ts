/**
 * Chinese words that no line of a drawing parts: who and where, and what headlines are made of.
 * Chinese may break between any two characters; a reader stumbles where it does so within a name.
 */

const PEOPLE =
	'金正恩 金正日 金日成 普京 特朗普 习近平 文在寅 斯大林 梅德韦杰夫 李显龙 阮富仲 马采戈拉 李在春 兰可夫';
const PLACES =
	'符拉迪沃斯托克 海参崴 莫斯科 平壤 首尔 北京 河内 华盛顿 新加坡 大连 板门店 东方航天发射场 图们江 俄罗斯岛 ' +
	'俄罗斯 朝鲜 苏联 中国 美国 韩国 日本 乌克兰 联合国 安理会 克里姆林宫';
const WORDS =
	'贸易额 文章 会晤结果 会晤 会谈 决议 制裁 劳工 工人 许可 减少 火车站 边界 距离 承诺 领导人 每十年一刻度 每年一刻度 每月一刻度 每天一刻度 计算 ' +
	'星期四 很可能 大概 似乎 无核化 安全承诺 当事方 中朝 俄朝 朝美 国家主席 大韩贸易投资振兴公社 ' +
	'统计 作者 不详 可能 谈及 其他 因此 没有 关键 供应 经济 技术 交通 能源 农业';

const words = new RegExp([PEOPLE, PLACES, WORDS].join(' ').split(' ').join('|'), 'g');

/** Before which characters of a text no line may end, because they are within one of the words. */
export function heldTogether(text: string): ReadonlySet<number> {
	const held = new Set<number>();
	for (const { 0: word, index } of text.matchAll(words))
		for (let i = 1; i < word.length; i += 1) held.add(index + i);
	return held;
}
