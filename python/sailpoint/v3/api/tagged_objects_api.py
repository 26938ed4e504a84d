# Generated from schema/.
"""Tagged objects api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TaggedObjectsApi"]

TaggedObjectsApi = api("v3", "TaggedObjectsApi")
