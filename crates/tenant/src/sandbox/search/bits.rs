//! A set of small numbers: the documents, or the nested objects, that match a query.

const WIDTH: usize = u64::BITS as usize;

/// A subset of the numbers below a length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bits {
    blocks: Vec<u64>,
    length: usize,
}

impl Bits {
    /// The empty subset.
    pub(crate) fn none(length: usize) -> Self {
        Self {
            blocks: vec![0; length.div_ceil(WIDTH)],
            length,
        }
    }

    /// All numbers below the length.
    pub(crate) fn all(length: usize) -> Self {
        let mut bits = Self::none(length);
        bits.invert();
        bits
    }

    pub(crate) fn insert(&mut self, number: usize) {
        if let Some(block) = self.blocks.get_mut(number / WIDTH) {
            *block |= 1 << (number % WIDTH);
        }
    }

    pub(crate) fn remove(&mut self, number: usize) {
        if let Some(block) = self.blocks.get_mut(number / WIDTH) {
            *block &= !(1 << (number % WIDTH));
        }
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        let block = self.blocks.get(number / WIDTH).copied().unwrap_or_default();
        block >> (number % WIDTH) & 1 == 1
    }

    pub(crate) fn intersect(&mut self, other: &Self) {
        self.combine(other, |mine, others| mine & others);
    }

    pub(crate) fn unite(&mut self, other: &Self) {
        self.combine(other, |mine, others| mine | others);
    }

    pub(crate) fn subtract(&mut self, other: &Self) {
        self.combine(other, |mine, others| mine & !others);
    }

    fn combine(&mut self, other: &Self, with: impl Fn(u64, u64) -> u64) {
        for (block, others) in self.blocks.iter_mut().zip(&other.blocks) {
            *block = with(*block, *others);
        }
    }

    /// Replaces the subset by its complement.
    pub(crate) fn invert(&mut self) {
        self.blocks.iter_mut().for_each(|block| *block = !*block);
        let used = self.length % WIDTH;
        if let Some(last) = self.blocks.last_mut().filter(|_| used > 0) {
            *last &= (1 << used) - 1;
        }
    }

    /// The number of elements.
    pub(crate) fn count(&self) -> usize {
        self.blocks.iter().map(|block| block.count_ones() as usize).sum()
    }

    /// The elements in ascending order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        self.blocks.iter().enumerate().flat_map(|(index, block)| {
            let mut rest = *block;
            std::iter::from_fn(move || {
                let next = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
                rest &= rest - 1;
                Some(index * WIDTH + next)
            })
        })
    }
}
