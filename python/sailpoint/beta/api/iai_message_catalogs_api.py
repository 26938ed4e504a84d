# Written by `make stubs` from schema/; change it there.
"""IAI message catalogs api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIMessageCatalogsApi"]

IAIMessageCatalogsApi = api("beta", "IAIMessageCatalogsApi")
