/** What is against a place for a name: the cheapest is tried first. */
export const COST = {
	/** A px of coast or border under an area's name, which lies where there is room. */
	covered: 1,
	/** The same under a town's name, which stays with its dot. */
	coveredBesideDot: 0.2,
	/** A px that an area's name is moved. */
	shift: 0.3,
	/** An area's name in two lines. */
	broken: 10,
	/** A step down the order of sides and gaps. */
	step: 0.8,
	/** On another side than the one that the data prefer. */
	unasked: 14,
	/** Beyond a coast or border, where the name would seem to be another area's. */
	parted: 150,
	/** Nearer to another dot than to its own, so that it would seem to name that one. */
	stranger: 60,
	/** So near what it keeps clear of that they read as one. */
	crowded: 12,
	/** Without the local name. */
	single: 25,
};
