# Generated from schema/.
"""Icons api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IconsApi"]

IconsApi = api("v2025", "IconsApi", asynchronous=True)
