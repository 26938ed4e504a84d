# Generated from schema/.
"""UI metadata api: the operations of this family."""

from sailpoint._core import api

__all__ = ["UIMetadataApi"]

UIMetadataApi = api("beta", "UIMetadataApi")
