# Generated from schema/.
"""Access model metadata api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccessModelMetadataApi"]

AccessModelMetadataApi = api("v2024", "AccessModelMetadataApi", asynchronous=True)
