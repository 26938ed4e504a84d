# Generated from schema/.
"""Apps api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AppsApi"]

AppsApi = api("v2024", "AppsApi", asynchronous=True)
