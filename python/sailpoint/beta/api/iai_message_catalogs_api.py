# Generated from schema/.
"""IAI message catalogs api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIMessageCatalogsApi"]

IAIMessageCatalogsApi = api("beta", "IAIMessageCatalogsApi")
